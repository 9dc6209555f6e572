import { CellKind, type Grid } from '../sheet/grid';
import type { FoundTable } from './foundTable';
import { KIND_SHAPES } from './kinds';
import type { ReadingContext } from './readingContext';
import type { ColumnKey } from './sourceTable';
import { sumLabel, type SumLabel } from './sumLabel';
import { mayAddOwnColumn, sumsOwnColumn } from './sumFormula';
import { memoised } from './text';
import { statedUnit } from './unit';

export interface BodyRows {
  /** Rows of data, from top to bottom. */
  readonly rows: readonly number[];
  readonly sums: readonly { readonly row: number; readonly label: string }[];
}

const LABEL_KEYS: readonly ColumnKey[] = [
  'plan',
  'activity',
  'payer',
  'section',
  'step',
  'budgetYear',
  'theme',
  'organisation',
  'district',
  'purpose',
  'type',
];
const NOTE = /^(?:note|noter|bemærk|obs|kilde|source|\*|\(|¹|1\)|anm)/i;

/** Sorts the rows below the headings into data, sums and what does not belong to the table. */
export function bodyRows(context: ReadingContext, found: FoundTable, names: () => ReadonlySet<string>): BodyRows {
  const { grid } = found.sheet;
  const mapped = mappedColumns(found);
  const filled: number[] = [];
  const single: boolean[] = [];
  for (let row = found.bodyTop; row <= found.bodyBottom; row++) {
    const count = filledCells(grid, row, mapped);
    if (count === 0) continue;
    filled.push(row);
    single.push(count === 1);
  }
  dropTitles(found, filled, single);

  const rows: number[] = [];
  const sums: { row: number; label: string }[] = [];
  const isSum = sumTest(context, found, names);
  for (const row of filled) {
    const label = isSum(row);
    if (label === undefined) rows.push(row);
    else sums.push({ row, label });
  }
  return { rows, sums };
}

/** Plan columns first: the scan of a row stops at its second filled cell. */
function mappedColumns(found: FoundTable): number[] {
  const columns = new Set([...Object.values(found.columns), ...found.yearColumns.map(({ column }) => column)]);
  return [...columns].sort((a, b) => a - b);
}

function filledCells(grid: Grid, row: number, columns: readonly number[]): 0 | 1 | 2 {
  let count: 0 | 1 = 0;
  for (const column of columns) {
    if (grid.kind(row, column) === CellKind.Blank) continue;
    if (count === 1) return 2;
    count = 1;
  }
  return count;
}

/**
 * Takes away the lines at the end that are notes, or titles of the next table: lines with one text that stand apart from a table
 * whose rows all hold more, lines that say that they are notes, and what stands right above the next headings.
 */
function dropTitles(found: FoundTable, filled: number[], single: readonly boolean[]): void {
  const { grid, tables } = found.sheet;
  if (tables.some(({ area }) => area.top === found.headingRows.at(-1) && area.left === found.left)) return;
  const nextIsTable = found.bodyBottom < grid.rowCount - 1;
  const lonely = firstLonely(filled, single);
  let below = nextIsTable ? found.bodyBottom + 1 : -1;
  while (filled.length > 1 && single[filled.length - 1]) {
    const row = filled.at(-1) ?? 0;
    const text = onlyText(found, row);
    if (text === undefined) return;
    const isNote = filled.length > lonely || NOTE.test(text) || (text.length > 60 && row - (filled.at(-2) ?? row) > 1);
    if (!isNote && statedUnit(text) === undefined && !(nextIsTable && below - row <= 2)) return;
    below = row;
    filled.pop();
  }
}

/** Where the lines at the end begin that hold one cell each, stand apart and are the only such lines; else the end. */
function firstLonely(filled: readonly number[], single: readonly boolean[]): number {
  let first = filled.length;
  while (first > 0 && single[first - 1]) first--;
  const apart = first > 0 && (filled[first] ?? 0) - (filled[first - 1] ?? 0) > 1;
  return apart && !single.slice(0, first).includes(true) ? first : filled.length;
}

function onlyText(found: FoundTable, row: number): string | undefined {
  for (let column = found.left; column <= found.right; column++) {
    const kind = found.sheet.grid.kind(row, column);
    if (kind !== CellKind.Blank) return kind === CellKind.Text ? found.sheet.grid.text(row, column) : undefined;
  }
  return undefined;
}

/** The label of a sum row (`''` where it has none); undefined for a row of data. */
function sumTest(
  context: ReadingContext,
  found: FoundTable,
  names: () => ReadonlySet<string>,
): (row: number) => string | undefined {
  const { grid } = found.sheet;
  const { columns } = found;
  const labelled = [...new Set([found.left, ...LABEL_KEYS.flatMap((key) => columns[key] ?? [])])];
  const amounts = [
    ...KIND_SHAPES[found.kind].amounts.flatMap((key) => columns[key] ?? []),
    ...found.yearColumns.map(({ column }) => column),
    ...(columns.dwellings === undefined ? [] : [columns.dwellings]),
  ];
  const label = memoised<SumLabel>((text) => sumLabel(context.clean(text)));
  const sumsAbove = columnSums(found, amounts);
  return (row) => {
    if (found.totalRows.has(row)) return firstLabel(context, grid, row, labelled);
    for (const column of labelled) {
      if (grid.kind(row, column) !== CellKind.Text) continue;
      const text = grid.text(row, column);
      const found_ = label(text);
      if (found_.kind === 'sum') return context.clean(text);
      if (found_.kind === 'maybe' && (names().has(found_.rest) || sumsAbove(row))) return context.clean(text);
    }
    return sumsAbove(row) ? firstLabel(context, grid, row, labelled) : undefined;
  };
}

/** Tells rows that add up their own column; formulas that read the same in many rows are looked at once. */
function columnSums(found: FoundTable, amounts: readonly number[]): (row: number) => boolean {
  const { grid } = found.sheet;
  const acrossOnly = new Set<number>();
  return (row) => {
    for (const column of amounts) {
      const key = grid.formulaKey(row, column);
      if (key === 0 || acrossOnly.has(key)) continue;
      if (sumsOwnColumn(grid, row, column, found.bodyTop, found.bodyBottom)) return true;
      if (!mayAddOwnColumn(grid, row, column)) acrossOnly.add(key);
    }
    return false;
  };
}

function firstLabel(context: ReadingContext, grid: Grid, row: number, columns: readonly number[]): string {
  for (const column of columns) {
    if (grid.kind(row, column) === CellKind.Text) return context.clean(grid.text(row, column));
  }
  return '';
}
