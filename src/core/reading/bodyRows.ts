import { CellKind } from '../sheet/grid';
import { besideRows } from './besideRows';
import type { FoundTable } from './foundTable';
import { onlyText } from './onlyText';
import type { ReadingContext } from './readingContext';
import { sumRows, type SumRow } from './sumRows';
import { statedUnit } from './unit';

export interface BodyRows {
  /** Rows of data, from top to bottom. */
  readonly rows: readonly number[];
  /** Rows of sums, and those beside the data, from top to bottom. */
  readonly sums: readonly SumRow[];
  /** True where only one of the table's columns is filled. */
  readonly isSingle: (row: number) => boolean;
}

const NOTE = /^(?:note|noter|bemærk|obs|kilde|source|\*|\(|¹|1\)|anm)/i;

/** Sorts the rows below the headings into data, sums and what does not belong to the table. */
export function bodyRows(context: ReadingContext, found: FoundTable, names: () => ReadonlySet<string>): BodyRows {
  const counts = filledCells(found);
  const isSingle = (row: number): boolean => counts[row - found.bodyTop] === 1;
  const filled: number[] = [];
  for (let index = 0; index < counts.length; index++) if (counts[index] !== 0) filled.push(found.bodyTop + index);
  if (numbersColumns(found, filled[0])) filled.shift();
  dropTitles(found, filled, isSingle);

  const summed = sumRows(context, found, filled, names);
  dropNotes(found, filled, isSingle, summed.sums.at(-1)?.row ?? Infinity);
  const sums = besideRows(context, found, filled, summed);
  if (sums.length === 0) return { rows: filled, sums, isSingle };
  const isSum = new Set(sums.map(({ row }) => row));
  return { rows: filled.filter((row) => !isSum.has(row)), sums, isSingle };
}

/** True for a line right below the headings that numbers the columns: (1), (2), (3). */
function numbersColumns({ sheet: { grid }, left, right }: FoundTable, row: number | undefined): boolean {
  let count = 0;
  for (let column = left; row !== undefined && column <= right; column++) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.Blank) continue;
    const number = kind === CellKind.Number ? String(grid.number(row, column)) : grid.text(row, column);
    if (!new RegExp(`^\\s*\\(?${++count}[).]?\\s*$`).test(number)) return false;
  }
  return count > 2;
}

/** Takes away the lines of one text at the end that stand below the last sum: notes, signatures. */
function dropNotes(found: FoundTable, filled: number[], isSingle: (row: number) => boolean, lastSum: number): void {
  for (let row = filled.at(-1) ?? 0; row > lastSum && isSingle(row); row = filled.at(-1) ?? 0) {
    if (onlyText(found, row) === undefined) return;
    filled.pop();
  }
}

/** How many of the table's columns are filled in each row below the headings, counted no further than two. */
function filledCells({ sheet: { grid }, bodyTop, bodyBottom, columns, yearColumns }: FoundTable): Uint8Array {
  const counts = new Uint8Array(Math.max(0, bodyBottom - bodyTop + 1));
  let open = counts.length;
  for (const column of new Set([...Object.values(columns), ...yearColumns.map((year) => year.column)])) {
    // Nearly every row has two filled cells in its first columns.
    if (open === 0) break;
    const kinds = grid.kindBytes(column, bodyTop, bodyBottom);
    for (let index = 0; index < kinds.length; index++) {
      const count = counts[index] as number;
      if (kinds[index] === CellKind.Blank || count === 2) continue;
      counts[index] = count + 1;
      if (count === 1) open--;
    }
  }
  return counts;
}

/**
 * Takes away the lines at the end that are notes, or titles of the next table: lines with one text that stand apart from a table
 * whose rows all hold more, lines that say that they are notes, and what stands right above the next headings.
 */
function dropTitles(found: FoundTable, filled: number[], isSingle: (row: number) => boolean): void {
  const { grid, tables } = found.sheet;
  if (tables.some(({ area }) => area.top === found.headingRows.at(-1) && area.left === found.left)) return;
  const nextIsTable = found.bodyBottom < grid.rowCount - 1;
  const lonely = firstLonely(filled, isSingle);
  let below = nextIsTable ? found.bodyBottom + 1 : -1;
  while (filled.length > 1) {
    const row = filled.at(-1) ?? 0;
    const text = isSingle(row) ? onlyText(found, row) : undefined;
    if (text === undefined) return;
    const isNote = filled.length > lonely || NOTE.test(text) || (text.length > 60 && row - (filled.at(-2) ?? row) > 1);
    if (!isNote && statedUnit(text) === undefined && !(nextIsTable && below - row <= 2)) return;
    below = row;
    filled.pop();
  }
}

/** Where the lines at the end begin that hold one cell each, stand apart and are the only such lines; else the end. */
function firstLonely(filled: readonly number[], isSingle: (row: number) => boolean): number {
  let first = filled.length;
  while (first > 0 && isSingle(filled[first - 1] ?? 0)) first--;
  const apart = first > 0 && (filled[first] ?? 0) - (filled[first - 1] ?? 0) > 1;
  return apart && !filled.slice(0, first).some(isSingle) ? first : filled.length;
}
