import { CellKind, type Grid } from '../sheet/grid';
import { figureColumns } from './figureColumns';
import type { FoundTable } from './foundTable';
import { isSumOf } from './isSumOf';
import type { ReadingContext } from './readingContext';
import type { SumRow } from './sumRows';

interface ThemeLine {
  readonly theme: string;
  readonly label: string;
  /** The last row that the line is known to add up. */
  readonly lastRow?: number;
}

/**
 * The lines of a table of activities that name a theme beside the sums of the rows below, as far as the next such line or sum.
 * A line whose figures are others is an activity that is called like a theme.
 *
 * @param rows data
 * @param sums those known by their formulas may be such lines
 */
export function themeLines(
  context: ReadingContext,
  found: FoundTable,
  rows: readonly number[],
  sums: readonly SumRow[],
): ReadonlyMap<number, ThemeLine> {
  const lines = new Map<number, ThemeLine>();
  if (found.kind !== 'activities') return lines;
  const { columns, sheet } = found;
  const figures = figureColumns(found);
  const naming = columns.activity ?? found.left;
  const others = Object.values(columns).filter(
    (column) => column !== naming && column !== columns.plan && !figures.includes(column),
  );
  const facts = context.factsOf(sheet.grid.texts);
  const isFilled = (row: number, column: number): boolean => sheet.grid.kind(row, column) !== CellKind.Blank;
  // Nearly every row has more than a name and figures, mostly in the first such column.
  const kinds = sheet.grid.kindBytes(others[0] ?? naming, found.bodyTop, found.bodyBottom);
  const lineAt = (row: number): ThemeLine | undefined => {
    if (others.length > 0 && kinds[row - found.bodyTop] !== CellKind.Blank) return undefined;
    if (sheet.grid.kind(row, naming) !== CellKind.Text || others.some((column) => isFilled(row, column)))
      return undefined;
    const text = sheet.grid.textIndex(row, naming);
    const theme = facts.theme.at(text);
    return theme === '' ? undefined : { theme, label: facts.clean.at(text) };
  };
  for (const { row, role } of sums) {
    const line = role === 'sum' ? lineAt(row) : undefined;
    if (line) lines.set(row, line);
  }
  let end = rows.length;
  let [at, stop] = [sums.length - 1, Infinity];
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as number;
    const line = lineAt(row);
    if (!line) continue;
    for (; (sums[at]?.row ?? -1) > row; at--) stop = sums[at]?.row ?? stop;
    const sumBelow = stop;
    const below = rows.slice(index + 1, end).filter((other) => other < sumBelow);
    end = index;
    const filled = figures.filter((column) => isFilled(row, column));
    const count = filled.length === 0 ? 0 : summedRows(sheet.grid, row, filled, below);
    if (count > 0) lines.set(row, { ...line, lastRow: below[count - 1] ?? row });
  }
  return lines;
}

/**
 * How many of the rows below a line adds up in all of its columns: all of them, or at least the first two where rows follow that
 * belong to no theme. 0 where it does not.
 */
function summedRows(grid: Grid, line: number, columns: readonly number[], below: readonly number[]): number {
  const sums = columns.map(() => 0);
  for (let count = 1; count <= below.length; count++) {
    const row = below[count - 1] as number;
    let equal = 0;
    let known = 0;
    columns.forEach((column, index) => {
      const value = grid.kind(row, column) === CellKind.Number ? grid.number(row, column) : 0;
      const sum = (sums[index] = (sums[index] ?? 0) + value);
      if (isSumOf(grid.number(line, column), sum)) equal++;
      if (sum !== 0) known++;
    });
    if (equal === columns.length && known > 0 && (count > 1 || below.length === 1)) return count;
  }
  return 0;
}
