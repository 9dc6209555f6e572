import { columnName, parseLocalAddress } from '../sheet/address';
import type { Grid } from '../sheet/grid';

const SUM_OF_RANGE =
  /^=\s*\+?(?:_xlfn\.)?(?:SUM|SUBTOTAL|AGGREGATE)\((?:[0-9]+,)*\s*(\$?[A-Z]{1,3}\$?[0-9]+):(\$?[A-Z]{1,3}\$?[0-9]+)\s*\)$/i;
const SUM_OF_CELLS = /^=\s*\+?(?:SUM\()?((?:\$?[A-Z]{1,3}\$?[0-9]+[+,])+\$?[A-Z]{1,3}\$?[0-9]+)\)?$/i;

/** True where a cell adds up at least two cells of its own column within the rows given. */
export function sumsOwnColumn(grid: Grid, row: number, column: number, top: number, bottom: number): boolean {
  const formula = grid.formula(row, column);
  if (formula === undefined) return false;
  const range = SUM_OF_RANGE.exec(formula);
  if (range) {
    const first = parseLocalAddress(range[1] ?? '');
    const last = parseLocalAddress(range[2] ?? '');
    if (!first || !last || first.column !== column || last.column !== column) return false;
    return first.row >= top - 1 && last.row <= bottom && last.row > first.row && (last.row < row || first.row > row);
  }
  const cells = SUM_OF_CELLS.exec(formula)?.[1]?.split(/[+,]/).map(parseLocalAddress);
  return cells !== undefined && cells.every((cell) => cell?.column === column && cell.row >= top && cell.row <= bottom);
}

/** False where the cell's formula, and every one that reads the same relative to its row, cannot add up its own column. */
export function mayAddOwnColumn(grid: Grid, row: number, column: number): boolean {
  const formula = grid.formula(row, column)?.toUpperCase() ?? '';
  return new RegExp(`(?<![A-Z])\\$?${columnName(column)}\\$?[0-9]`).test(formula);
}
