import { invalidOperation } from '../host/hostError';
import type { SheetState } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';

/** Moves a sheet one place among those that are shown. */
export function moveSheet(document: WorkbookDocument, sheet: SheetState, step: -1 | 1): void {
  const { sheets } = document.state;
  const shown = sheets.filter((one) => one.visibility === 'Visible');
  const neighbour = shown[shown.indexOf(sheet) + step];
  if (!neighbour) return;
  const others = sheets.filter((one) => one !== sheet);
  const at = others.indexOf(neighbour) + (step > 0 ? 1 : 0);
  document.set(document.state, 'sheets', [...others.slice(0, at), sheet, ...others.slice(at)]);
}

/** Brings another sheet to the front before this one goes. One must stay. */
export function leaveSheet(document: WorkbookDocument, sheet: SheetState): void {
  const others = document.state.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (!others[0]) throw invalidOperation('A workbook must contain at least one visible worksheet.');
  if (document.state.activeSheet === sheet.id) document.set(document.state, 'activeSheet', others[0].id);
}
