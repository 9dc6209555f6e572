import { WorkbookProblem } from '../port';
import type { Piece } from './cellQueue';
import type { SheetFiller } from './sheetFiller';

/** A piece that has been asked for. */
export interface AskedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

export function askPiece({ workbook }: Excel.RequestContext, piece: Piece): AskedPiece {
  const { sheet, row, column } = piece;
  const range = workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, piece.rows, piece.columns);
  range.load('values,formulas,numberFormat,valueTypes');
  const isLeft = column === sheet.used?.column;
  const isTop = row === sheet.used?.row;
  return {
    piece,
    range,
    rows: sheet.hidesRows && isLeft ? range.getRowProperties({ rowHidden: true }) : undefined,
    columns: sheet.hidesColumns && isTop ? range.getColumnProperties({ columnHidden: true }) : undefined,
  };
}

/** Throws `tooLarge` where Excel gave nothing instead of the cells. */
export function fillPiece({ piece, range, rows, columns }: AskedPiece, filler: SheetFiller): void {
  const { values, formulas, numberFormat, valueTypes } = range;
  // Excel leaves them out without an error when they are too many.
  if ([values, formulas, numberFormat, valueTypes].some((part: unknown) => part === null)) {
    throw new WorkbookProblem('tooLarge', { sheet: piece.sheet.name });
  }
  filler.fill(piece, { values, formulas, numberFormat, valueTypes });
  rows?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden) filler.hiddenRows.add(piece.row + index);
  });
  columns?.value.forEach(({ columnHidden }, index) => {
    if (columnHidden) filler.hiddenColumns.add(piece.column + index);
  });
}
