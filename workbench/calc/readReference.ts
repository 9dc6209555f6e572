import { quoteSheet } from '../../src/core/sheet/address';
import type { Argument } from '../functions/argument';
import { CellError } from '../host/state/cell';
import { intersection, isWholeColumns, isWholeRows, type Rect, rectAddress } from '../host/state/rect';
import { type SheetState, usedRect } from '../host/state/sheetState';
import { readBlock } from '../host/state/workbookDocument';

/** The cells of a reference. Whole rows and columns end with what is used of the sheet. Assumed, to spare a million blanks. */
export function readReference(sheet: SheetState | undefined, rect: Rect): Argument {
  if (!sheet) return new CellError('#REF!');
  const address = `${quoteSheet(sheet.name)}!${rectAddress(rect)}`;
  const rows = readBlock(sheet, usedPart(sheet, rect)).map((line) => line.map((cell) => cell?.value ?? null));
  return { rows, address };
}

function usedPart(sheet: SheetState, rect: Rect): Rect {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return rect;
  const { top, left } = rect;
  const used = usedRect(sheet, true);
  const end = used && intersection({ ...rect, bottom: used.bottom, right: used.right }, rect);
  const bottom = isWholeColumns(rect) ? (end?.bottom ?? top) : rect.bottom;
  const right = isWholeRows(rect) ? (end?.right ?? left) : rect.right;
  return { top, left, bottom, right };
}
