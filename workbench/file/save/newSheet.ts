import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import type { NewSheet } from '../../../src/xlsx';
import { newSheet as emptySheet } from '../../host/state/sheetState';
import { chartEdits } from './chartEdits';
import type { FileContext } from './fileContext';
import type { NotSaved } from './notSaved';
import { sheetChanges, type SheetSide } from './sheetChanges';

/** A sheet that the file does not have: an empty document, and everything else as changes to it. */
export function newSheet(side: SheetSide, file: FileContext, notSaved: NotSaved): NewSheet {
  const { sheet } = side;
  const nothing = { ...emptySheet(sheet.id, sheet.name), rows: new Map() };
  const changes = sheetChanges({ sheet: nothing, tables: [] }, side, file, notSaved);
  const document: SheetDocument = {
    name: sheet.name,
    columnWidths: [],
    rows: [],
    merges: [],
    showGridlines: sheet.showGridlines,
    charts: [],
    tables: [],
    validations: [],
  };
  return { document, changes: { ...changes, ...chartEdits(nothing, sheet, notSaved) } };
}
