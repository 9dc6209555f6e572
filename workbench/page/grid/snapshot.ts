import {
  BooleanNumber,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
} from '@univerjs/core';
import type { Rect } from '../../host/state/rect';
import { type SheetState, usedRect } from '../../host/state/sheetState';
import type { WorkbookState } from '../../host/state/workbookState';
import { newCellData } from './cellData';
import { columnPixels, drawnFontSize, rowPixels, STANDARD_FONT, STANDARD_FONT_SIZE } from './metrics';
import { shortStyleOf } from './style';

const LEAST_ROWS = 200;
const LEAST_COLUMNS = 40;
/** Empty rows and columns beyond what is used. */
const SPARE = 50;

const STANDARD_STYLE: IStyleData = {
  ff: STANDARD_FONT,
  fs: drawnFontSize(STANDARD_FONT_SIZE),
  vt: VerticalAlign.MIDDLE,
  pd: { l: 6, r: 6, t: 0, b: 0 },
};

/** The whole workbook as Univer opens it. */
export function workbookSnapshot(state: WorkbookState, unitId: string): Partial<IWorkbookData> {
  return {
    id: unitId,
    name: state.name,
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: state.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(state.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
  };
}

/** One sheet as Univer opens it. */
export function sheetSnapshot(sheet: SheetState): Partial<IWorksheetData> {
  const used = usedRect(sheet, false);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'Visible'),
    defaultStyle: STANDARD_STYLE,
    freeze: freezeOf(sheet),
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE),
    columnCount: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE / 5),
    defaultColumnWidth: columnPixels(sheet.standardWidth),
    defaultRowHeight: rowPixels(sheet.standardHeight),
    mergeData: sheet.merges.map(rangeOf),
    cellData: cellsOf(sheet),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    showGridlines: flag(sheet.showGridlines),
    rowHeader: { width: 34 },
    columnHeader: { height: 25 },
  };
}

export const rangeOf = ({ top, left, bottom, right }: Rect) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export function freezeOf({ freeze }: SheetState): IWorksheetData['freeze'] {
  return {
    ySplit: freeze.rows,
    xSplit: freeze.columns,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
  };
}

function cellsOf(sheet: SheetState): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, cells] of sheet.rows) {
    const line: IObjectArrayPrimitiveType<ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell) line[column] = newCellData(cell, sheet.rowFormats.has(row) || sheet.columnFormats.has(column));
    });
    matrix[row] = line;
  }
  return matrix;
}

function rowsOf(sheet: SheetState): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const row of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowFormats.keys()])) {
    const format = sheet.rowFormats.get(row);
    rows[row] = {
      h: rowPixels(sheet.rowHeights.get(row) ?? sheet.standardHeight),
      ia: BooleanNumber.FALSE,
      hd: flag(sheet.hiddenRows.has(row)),
      ...(format && { s: shortStyleOf(format) }),
    };
  }
  return rows;
}

function columnsOf(sheet: SheetState): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  const own = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnFormats.keys()]);
  for (const column of own) {
    const format = sheet.columnFormats.get(column);
    columns[column] = {
      w: columnPixels(sheet.columnWidths.get(column) ?? sheet.standardWidth),
      hd: flag(sheet.hiddenColumns.has(column)),
      ...(format && { s: shortStyleOf(format) }),
    };
  }
  return columns;
}

export const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
