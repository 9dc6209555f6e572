import { CellKind } from '../sheet/grid';
import type { FoundTable } from './foundTable';
import type { ReadingContext } from './readingContext';
import { NO_TEXT, textIndexes } from './textIndexes';

/**
 * The plan or theme that each row names, as written. A name stands for the rows below it too where its cell is merged
 * over them; a plan also where the table names each one only once, in the first row of its group.
 *
 * @param isBeside true for sums and group lines, which name nothing below them
 */
export function carriedNames(
  context: ReadingContext,
  found: FoundTable,
  key: 'plan' | 'theme',
  rows: readonly number[],
  isBeside: (row: number) => boolean,
): (row: number) => string {
  const column = found.columns[key];
  if (column === undefined) return () => '';
  const { grid, merges } = found.sheet;
  const { clean } = context.factsOf(grid.texts);
  const texts = textIndexes(grid, column, found.bodyTop, found.bodyBottom);
  const own = (row: number): string => {
    const text = texts[row - found.bodyTop] ?? 0;
    if (text !== NO_TEXT) return clean.at(text);
    return grid.kind(row, column) === CellKind.Number ? String(grid.number(row, column)) : '';
  };
  if (areAllNamed(rows, own)) return own;

  const carried = new Map<number, string>();
  for (const merge of merges) {
    if (merge.left > column || column > merge.right || merge.bottom === merge.top) continue;
    const name =
      grid.kind(merge.top, merge.left) === CellKind.Text ? context.clean(grid.text(merge.top, merge.left)) : '';
    for (let row = merge.top + 1; row <= merge.bottom; row++) carried.set(row, name);
  }
  if (key === 'plan' && namesOncePerGroup(context, rows, own)) {
    let last = '';
    const all = rows.length === 0 ? [] : range(found.bodyTop, rows.at(-1) ?? 0);
    for (const row of all) {
      const name = own(row);
      if (name !== '' && !isBeside(row)) last = name;
      else if (!carried.has(row)) carried.set(row, last);
    }
  }
  return (row) => {
    const name = own(row);
    return name === '' ? (carried.get(row) ?? '') : name;
  };
}

function areAllNamed(rows: readonly number[], nameOf: (row: number) => string): boolean {
  for (let index = 0; index < rows.length; index++) if (nameOf(rows[index] as number) === '') return false;
  return true;
}

function namesOncePerGroup(context: ReadingContext, rows: readonly number[], own: (row: number) => string): boolean {
  const seen = new Set<string>();
  let named = 0;
  for (const row of rows) {
    const name = own(row);
    if (name === '') continue;
    named++;
    seen.add(context.key(name));
  }
  return named > 0 && seen.size === named && own(rows[0] ?? 0) !== '';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
