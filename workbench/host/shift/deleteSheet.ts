import type { SheetState } from '../state/sheetState';
import type { WorkbookDocument } from '../state/workbookDocument';
import { rewriteFormulas } from './rewriteFormulas';

/** Takes a sheet out, with its tables and local names. What refers to it becomes `#REF!`. Cannot be undone. */
export function deleteSheet(document: WorkbookDocument, sheet: SheetState): void {
  const { state } = document;
  const tables = state.tables.filter((table) => table.sheet !== sheet.id);
  if (tables.length < state.tables.length) document.set(state, 'tables', tables);
  const names = state.names.filter((name) => name.sheet !== sheet.id);
  if (names.length < state.names.length) document.set(state, 'names', names);
  document.set(
    state,
    'sheets',
    state.sheets.filter((other) => other !== sheet),
  );
  const gone = sheet.name.toLowerCase();
  rewriteFormulas(document, (reference) => (reference.sheet?.toLowerCase() === gone ? 'noSheet' : 'same'));
  document.clearUndo();
}
