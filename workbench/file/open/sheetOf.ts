import { localAddress } from '../../../src/core/sheet/address';
import { shownFormula } from '../../../src/xlsx/formulas/storedFormula';
import type { SheetDetails, StyleDetails, WorkbookDetails } from '../../../src/xlsx';
import { CellError, type CellFormat, type CellLink, type CellState, withLink } from '../../host/state/cell';
import { cellAt, DEFAULT_COLUMN_WIDTH, newSheet, type SheetState } from '../../host/state/sheetState';
import { pointsOfCharacters } from '../units';
import { apiColor, visibilityWords } from '../words';
import { chartsOf } from './chartsOf';
import { formatOf } from './formatOf';
import { pageOf } from './pageOf';
import { rectOf } from './rectOf';
import { conditionalFormatsOf, validationsOf } from './rulesOf';

/** A sheet's lasting id in the host: `{00000003-0000-0000-0000-000000000000}` for the file's sheet 3. */
export function hostSheetId(sheetId: number): string {
  return `{${sheetId.toString(16).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

/** One sheet of the file as the host holds it. */
export function sheetOf(details: SheetDetails, workbook: WorkbookDetails): SheetState {
  const sheet = newSheet(hostSheetId(details.sheetId), details.name);
  sheet.visibility = visibilityWords.api(details.visibility) as SheetState['visibility'];
  sheet.tabColor = details.tabColor === undefined ? '' : apiColor(details.tabColor);
  sheet.showGridlines = details.showGridlines;
  sheet.showHeadings = details.showHeadings;
  const formats = cellFormats(workbook.styles);
  fillLines(sheet, details, formats);
  fillCells(sheet, details, formats);
  for (const link of details.links) addLink(sheet, link);
  sheet.merges = details.merges.map(rectOf);
  sheet.freeze = details.freeze ?? { rows: 0, columns: 0 };
  sheet.protection = protectionOf(details);
  sheet.validations = validationsOf(details);
  sheet.conditionalFormats = conditionalFormatsOf(details);
  sheet.pageLayout = pageOf(details.page);
  sheet.charts = chartsOf(details, sheet);
  return sheet;
}

/** One format object per style, so that cells of one style share it. */
function cellFormats(styles: readonly StyleDetails[]): (CellFormat | undefined)[] {
  const [normal] = styles;
  return styles.map((style) => normal && formatOf(style, normal));
}

/** Of cells that have the Normal style although their row or column has another. */
const NORMAL: CellFormat = {};

function fillCells(sheet: SheetState, details: SheetDetails, formats: readonly (CellFormat | undefined)[]): void {
  for (const { row, column, value, formula, style } of details.cells) {
    const showsThrough = sheet.rowFormats.has(row) || sheet.columnFormats.has(column);
    const format = formats[style] ?? (showsThrough ? NORMAL : undefined);
    if (value === null && formula === undefined && !format) continue;
    let cells = sheet.rows.get(row);
    if (!cells) sheet.rows.set(row, (cells = []));
    cells[column] = {
      value: typeof value === 'object' && value !== null ? new CellError(value.error) : value,
      ...(formula !== undefined && { formula: shownFormula(formula) }),
      ...(format && { format }),
    };
  }
  for (const { area, kind } of details.arrays) {
    if (kind !== 'spill') continue;
    const spilledFrom = localAddress(area.top, area.left);
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = sheet.rows.get(row) ?? [];
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells[column];
        if (cell && (row !== area.top || column !== area.left)) cells[column] = { ...cell, spilledFrom };
      }
    }
  }
}

function fillLines(sheet: SheetState, details: SheetDetails, formats: readonly (CellFormat | undefined)[]): void {
  const heights = new Map<number, number>();
  const rowFormats = new Map<number, CellFormat>();
  const hiddenRows = new Set<number>();
  for (const { row, height, hidden, style } of details.rows) {
    if (style !== undefined) rowFormats.set(row, formats[style] ?? NORMAL);
    if (height !== undefined) heights.set(row, height);
    if (hidden) hiddenRows.add(row);
  }
  const widths = new Map<number, number>();
  const columnFormats = new Map<number, CellFormat>();
  const hiddenColumns = new Set<number>();
  for (const { first, last, width, hidden, style } of details.columns) {
    const points = width === undefined ? DEFAULT_COLUMN_WIDTH : pointsOfCharacters(width);
    const format = style === undefined ? undefined : formats[style];
    for (let column = first; column <= last; column++) {
      if (points !== DEFAULT_COLUMN_WIDTH) widths.set(column, points);
      if (hidden) hiddenColumns.add(column);
      if (format) columnFormats.set(column, format);
    }
  }
  Object.assign(sheet, { rowHeights: heights, rowFormats, hiddenRows });
  Object.assign(sheet, { columnWidths: widths, columnFormats, hiddenColumns });
}

function addLink(sheet: SheetState, { area, url, place, tooltip }: SheetDetails['links'][number]): void {
  const link: CellLink = {
    ...(url !== undefined && { address: url }),
    ...(place !== undefined && { documentReference: place }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
  };
  // Excel gives a linked rectangle one link; a whole column would be a million cells, and files link cells.
  const { top, left } = area;
  const cells: (CellState | undefined)[] = sheet.rows.get(top) ?? [];
  sheet.rows.set(top, cells);
  cells[left] = withLink(cellAt(sheet, top, left), link);
}

function protectionOf({ protection }: SheetDetails): SheetState['protection'] {
  if (!protection) return { protected: false };
  const allowed = protection.allowed.map((what) => [`allow${what.charAt(0).toUpperCase()}${what.slice(1)}`, true]);
  const mode = protection.selectable && (protection.selectable === 'none' ? 'None' : 'Unlocked');
  return { protected: true, options: { ...Object.fromEntries(allowed), ...(mode && { selectionMode: mode }) } };
}
