import type { Cell } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import type { FoundTable } from './foundTable';
import type { HeadingCell } from './headingCells';
import { isUnit } from './unit';

/** A heading and the cell it stands in. */
export interface HeadingPlace {
  readonly text: string;
  readonly cell: Cell;
}

/** Of a heading over several rows: the lowest cell that is filled and no unit alone. */
export function headingPlace({ sheet, headingRows }: FoundTable, { column, text }: HeadingCell): HeadingPlace {
  const filled = headingRows.filter((row) => sheet.grid.kind(row, column) !== CellKind.Blank);
  const worded = filled.filter((row) => !isUnit(sheet.grid.text(row, column)));
  return { text, cell: { sheet: sheet.name, row: worded.at(-1) ?? filled.at(-1) ?? headingRows[0] ?? 0, column } };
}
