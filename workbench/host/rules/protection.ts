import { accessDenied } from '../hostError';
import { rowCount, columnCount, type Rect } from '../state/rect';
import { cellAt, type SheetState } from '../state/sheetState';
import type { WorkbookDocument } from '../state/workbookDocument';

/** Refuses what changes the row of tabs while the workbook's structure is protected. */
export function checkStructure(document: WorkbookDocument): void {
  if (document.state.structureProtected) throw accessDenied();
}

/** Refuses to write to a locked cell of a protected sheet. Cells are locked unless their format says otherwise. */
export function checkWritable(sheet: SheetState, rect: Rect): void {
  if (!sheet.protection.protected) return;
  for (let row = rect.top; row < rect.top + rowCount(rect); row++) {
    for (let column = rect.left; column < rect.left + columnCount(rect); column++) {
      const format = cellAt(sheet, row, column)?.format ?? sheet.columnFormats.get(column);
      if (format?.locked !== false) throw accessDenied();
    }
  }
}
