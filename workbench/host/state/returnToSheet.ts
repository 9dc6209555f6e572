import type { FieldChange } from './change';
import type { WorkbookState } from './workbookState';

/**
 * Brings a shown sheet to the front when the one that was there is gone or hidden, as after the undo of adding
 * it. Assumed: the last that is shown. Returns what it changed.
 */
export function returnToSheet(state: WorkbookState): readonly FieldChange[] {
  const shown = state.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const last = shown.at(-1);
  if (!last || shown.some((sheet) => sheet.id === state.activeSheet)) return [];
  const change: FieldChange = {
    kind: 'field',
    owner: state,
    key: 'activeSheet',
    before: state.activeSheet,
    after: last.id,
  };
  state.activeSheet = last.id;
  return [change];
}
