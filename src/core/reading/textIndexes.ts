import { CellKind, KIND_MASK, type Grid } from '../sheet/grid';

/** Stands for a cell that is no text and still shows something: a number, a date, TRUE. */
export const NO_TEXT = -1;

/** For each row of a column the index of its text; 0 where it is blank or an error. */
export function textIndexes(grid: Grid, column: number, top: number, bottom: number): Int32Array {
  const kinds = grid.kindBytes(column, top, bottom);
  const values = grid.values(column, top, bottom);
  const indexes = new Int32Array(kinds.length);
  for (let at = 0; at < kinds.length; at++) {
    const kind = (kinds[at] as number) & KIND_MASK;
    if (kind === CellKind.Text) indexes[at] = values[at] as number;
    else if (kind === CellKind.Number || kind === CellKind.Boolean) indexes[at] = NO_TEXT;
  }
  return indexes;
}
