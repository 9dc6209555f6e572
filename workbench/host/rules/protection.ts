import { accessDenied } from '../hostError';
import { formatsIn } from '../state/formats';
import type { Rect } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import type { WorkbookDocument } from '../state/workbookDocument';

/** Refuses what changes the row of tabs while the workbook's structure is protected. */
export function checkStructure(document: WorkbookDocument): void {
  if (document.state.structureProtected) throw accessDenied();
}

/** Refuses to write to a locked cell of a protected sheet. Cells are locked unless their format says otherwise. */
export function checkWritable(sheet: SheetState, rect: Rect): void {
  if (!sheet.protection.protected) return;
  for (const format of formatsIn(sheet, rect)) if (format?.locked !== false) throw accessDenied();
}

/** What a protected sheet may still allow, by Excel.WorksheetProtectionOptions. */
type Allowance = Exclude<keyof Excel.WorksheetProtectionOptions, 'selectionMode'>;

/** Refuses a change of another kind on a protected sheet, unless its protection allows it. */
export function checkAllowed(sheet: SheetState, allowance?: Allowance): void {
  const { protection } = sheet;
  if (protection.protected && (!allowance || protection.options?.[allowance] !== true)) throw accessDenied();
}
