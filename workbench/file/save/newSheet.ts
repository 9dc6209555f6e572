import type { PrintSetup, SheetDocument } from '../../../src/core/document/sheetDocument';
import type { NewSheet } from '../../../src/xlsx';
import { newSheet as emptySheet } from '../../host/state/sheetState';
import { centimetresOfPoints } from '../units';
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
    ...(sheet.pageLayout.rowBreaks.length > 0 && { print: printSetup(side) }),
  };
  return { document, changes: { ...changes, ...chartEdits(nothing, sheet, notSaved) } };
}

/** Only a document can have page breaks; the rest of it is said again by the changes. */
function printSetup({ sheet: { pageLayout } }: SheetSide): PrintSetup {
  const { margins, zoom } = pageLayout;
  return {
    landscape: pageLayout.orientation === 'Landscape',
    fit: { wide: zoom.horizontalFitToPages ?? 1, tall: zoom.verticalFitToPages ?? 0 },
    margins: {
      left: centimetresOfPoints(margins.left),
      right: centimetresOfPoints(margins.right),
      top: centimetresOfPoints(margins.top),
      bottom: centimetresOfPoints(margins.bottom),
    },
    centerHorizontally: pageLayout.centerHorizontally,
    breakBeforeRows: pageLayout.rowBreaks,
  };
}
