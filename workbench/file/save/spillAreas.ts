import { parseLocalAddress } from '../../../src/core/sheet/address';
import { bounding, type Rect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';

/** What formulas of the sheet fill beyond their own cells: the formula's cell (`A1`) → the whole area. */
export function spillAreas(sheet: SheetState): ReadonlyMap<string, Rect> {
  const areas = new Map<string, Rect>();
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell?.spilledFrom === undefined) return;
      const here = { top: row, left: column, bottom: row, right: column };
      areas.set(cell.spilledFrom, bounding(areas.get(cell.spilledFrom) ?? anchorRect(cell.spilledFrom) ?? here, here));
    });
  }
  return areas;
}

function anchorRect(address: string): Rect | undefined {
  const at = parseLocalAddress(address);
  return at && { top: at.row, left: at.column, bottom: at.row, right: at.column };
}
