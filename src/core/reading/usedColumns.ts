import type { Grid } from '../sheet/grid';
import { CellKind } from '../sheet/grid';

const MOST_CELLS = 20_000_000;
const PROBED_ROWS = 1000;

/**
 * The columns worth scanning. On a sheet whose used range is larger than any real table, those with something in
 * the first thousand rows; else all.
 */
export function usedColumns(grid: Grid): number[] {
  const all = Array.from({ length: grid.columnCount }, (_, column) => column);
  if (grid.rowCount * grid.columnCount <= MOST_CELLS) return all;
  return all.filter((column) => {
    for (let row = 0; row < PROBED_ROWS; row++) if (grid.kind(row, column) !== CellKind.Blank) return true;
    return false;
  });
}
