import { rangeAddress } from '../../core/sheet/address';
import { wideArea } from '../sheet/areasOf';
import type { CellEdit } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

/** Widens the used area that the sheet states, where it states one: some programs read no further. */
export function editDimension(sheet: SheetEditor, cells: readonly CellEdit[]): void {
  const element = sheet.child('dimension');
  const stated = wideArea(element?.attributes.get('ref') ?? '', sheet.name);
  if (!element || !stated) return;
  let { top, left, bottom, right } = stated;
  for (const { row, column, value, formula, style } of cells) {
    if (value === null && formula === undefined && style === undefined) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const ref = rangeAddress({ sheet: sheet.name, top, left, bottom, right });
  if (ref !== rangeAddress(stated)) sheet.edits.setAttribute(element, 'ref', ref);
}
