import { localAddress } from '../../../src/core/sheet/address';
import { parseRect, type Rect } from '../state/rect';
import { cellAt, type SheetState } from '../state/sheetState';

/** The first cell of what spilled into this one, or of what spills from it; undefined when nothing does. */
export function spillParent(sheet: SheetState, row: number, column: number): Rect | undefined {
  const from = cellAt(sheet, row, column)?.spilledFrom;
  if (from !== undefined) return parseRect(from);
  return spillArea(sheet, row, column) && { top: row, left: column, bottom: row, right: column };
}

/** The cells that the formula here spills into, itself included; undefined when it does not spill. */
export function spillArea(sheet: SheetState, row: number, column: number): Rect | undefined {
  const anchor = localAddress(row, column);
  const isOurs = (atRow: number, atColumn: number): boolean => cellAt(sheet, atRow, atColumn)?.spilledFrom === anchor;
  let [bottom, right] = [row, column];
  while (isOurs(row, right + 1)) right++;
  while (isOurs(bottom + 1, column)) bottom++;
  return bottom > row || right > column ? { top: row, left: column, bottom, right } : undefined;
}
