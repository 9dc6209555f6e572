import type { TableDetails, WorkbookDetails } from '../../../src/xlsx';
import type { TableState, WorkbookState } from '../../host/state/workbookState';
import { coreProperties } from '../words';
import { rectOf } from './rectOf';
import { hostSheetId, sheetOf } from './sheetOf';

/** The whole workbook as the host holds it. The same file always gives the same ids. */
export function workbookOf(details: WorkbookDetails, name: string): WorkbookState {
  const editable = details.sheets.filter(({ type }) => type === 'worksheet');
  const inFront = details.sheets[details.activeTab];
  const byName = new Map(details.sheets.map((sheet) => [sheet.name.toLowerCase(), hostSheetId(sheet.sheetId)]));
  const { core, custom } = details.properties;
  return {
    name,
    sheets: editable.map((sheet) => sheetOf(sheet, details)),
    activeSheet: hostSheetId((inFront?.type === 'worksheet' ? inFront : editable[0])?.sheetId ?? 0),
    tables: editable.flatMap((sheet) => sheet.tables.map((table) => tableOf(table, hostSheetId(sheet.sheetId)))),
    names: details.names.map(({ name: called, refersTo, hidden, sheet }) => ({
      name: called,
      formula: `=${refersTo}`,
      comment: '',
      visible: !hidden,
      ...(sheet !== undefined && { sheet: byName.get(sheet.toLowerCase()) ?? sheet }),
    })),
    settings: new Map(),
    customXmlParts: details.customXml.map(({ id, part, xml }) => ({ id: id ?? part, xml })),
    properties: {
      builtIn: Object.fromEntries(
        coreProperties.flatMap(([inFile, inApi]) => (core[inFile] === undefined ? [] : [[inApi, core[inFile]]])),
      ),
      custom: new Map(
        custom.flatMap(({ name: key, value }): [string, string | number | boolean][] =>
          value === null ? [] : [[key, typeof value === 'object' ? value.date : value]],
        ),
      ),
    },
    dateSystem: details.dateSystem,
    calculationMode:
      details.calculation === 'manual'
        ? 'Manual'
        : details.calculation === 'auto'
          ? 'Automatic'
          : 'AutomaticExceptTables',
    structureProtected: details.protection?.structure ?? false,
    enableEvents: true,
  };
}

function tableOf(table: TableDetails, sheet: string): TableState {
  return {
    id: `{${String(table.id)}}`,
    name: table.name,
    sheet,
    rect: rectOf(table.area),
    showHeaders: table.headerRows > 0,
    showTotals: table.totalsRows > 0,
    style: table.style?.name ?? '',
    showBandedRows: table.style?.rowStripes ?? false,
    showBandedColumns: table.style?.columnStripes ?? false,
    showFilterButton: table.filterButtons,
    highlightFirstColumn: table.style?.firstColumn ?? false,
    highlightLastColumn: table.style?.lastColumn ?? false,
    columns: table.columns.map((_, index) => index + 1),
  };
}
