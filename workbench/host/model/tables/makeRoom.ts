import type { Host } from '../../host';
import { shiftCells } from '../../shift/shiftCells';
import { MAX_ROWS } from '../../../../src/core/sheet/address';
import type { Rect } from '../../state/rect';
import { type SheetState, usedRect } from '../../state/sheetState';

/** Moves down what stands in these cells and below them; nothing moves where nothing stands. */
export function makeRoom(host: Host, sheet: SheetState, rect: Rect): void {
  const below = { ...rect, bottom: MAX_ROWS - 1 };
  if (usedRect(sheet, false, below)) shiftCells(host, sheet, { kind: 'insert', axis: 'rows', rect });
}
