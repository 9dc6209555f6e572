import { columnCount, isWholeColumns, isWholeRows, type Rect, rowCount } from './rect';
import type { SheetState } from './sheetState';
import type { WorkbookDocument } from './workbookDocument';

/** Width of a column in points; 0 when it is hidden. */
export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
}

/** Height of a row in points; 0 when it is hidden. */
export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.standardHeight);
}

/** Points from the sheet's left edge to the column's. */
export function columnLeft(sheet: SheetState, column: number): number {
  return extent(0, column, sheet.standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** Points from the sheet's top edge to the row's. */
export function rowTop(sheet: SheetState, row: number): number {
  return extent(0, row, sheet.standardHeight, sheet.rowHeights, sheet.hiddenRows);
}

/** The width that all columns of the rectangle have; null when they differ. */
export function uniformWidth(sheet: SheetState, rect: Rect): number | null {
  return same(rect.left, rect.right, sheet.standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

export function uniformHeight(sheet: SheetState, rect: Rect): number | null {
  return same(rect.top, rect.bottom, sheet.standardHeight, sheet.rowHeights, sheet.hiddenRows);
}

/** Makes the rectangle's columns this wide; 0 hides them. On whole rows it is the sheet's standard width. */
export function setColumnWidth(document: WorkbookDocument, sheet: SheetState, rect: Rect, width: number): void {
  hideColumns(document, sheet, rect, width === 0);
  if (width === 0) return;
  if (isWholeRows(rect)) {
    document.set(sheet, 'standardWidth', width);
    document.set(sheet, 'columnWidths', new Map());
    return;
  }
  document.set(sheet, 'columnWidths', withLines(sheet.columnWidths, rect.left, rect.right, width, sheet.standardWidth));
}

/** Makes the rectangle's rows this high; 0 hides them. On whole columns it is the sheet's standard height. */
export function setRowHeight(document: WorkbookDocument, sheet: SheetState, rect: Rect, height: number): void {
  hideRows(document, sheet, rect, height === 0);
  if (height === 0) return;
  if (isWholeColumns(rect)) {
    document.set(sheet, 'standardHeight', height);
    document.set(sheet, 'rowHeights', new Map());
    return;
  }
  document.set(sheet, 'rowHeights', withLines(sheet.rowHeights, rect.top, rect.bottom, height, sheet.standardHeight));
}

export function hideColumns(document: WorkbookDocument, sheet: SheetState, rect: Rect, hidden: boolean): void {
  document.set(sheet, 'hiddenColumns', withHidden(sheet.hiddenColumns, rect.left, rect.right, hidden));
}

export function hideRows(document: WorkbookDocument, sheet: SheetState, rect: Rect, hidden: boolean): void {
  document.set(sheet, 'hiddenRows', withHidden(sheet.hiddenRows, rect.top, rect.bottom, hidden));
}

/** True, false, or null when only some of the rectangle's columns are hidden. */
export function columnsHidden(sheet: SheetState, rect: Rect): boolean | null {
  return allOrNone(countWithin(sheet.hiddenColumns, rect.left, rect.right), columnCount(rect));
}

export function rowsHidden(sheet: SheetState, rect: Rect): boolean | null {
  return allOrNone(countWithin(sheet.hiddenRows, rect.top, rect.bottom), rowCount(rect));
}

function allOrNone(hidden: number, all: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}

function countWithin(lines: Iterable<number>, first: number, last: number): number {
  let count = 0;
  for (const line of lines) if (line >= first && line <= last) count++;
  return count;
}

function extent(
  from: number,
  to: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let total = (to - from) * standard;
  for (const [line, size] of sizes) if (line >= from && line < to) total += size - standard;
  for (const line of hidden) if (line >= from && line < to) total -= sizes.get(line) ?? standard;
  return total;
}

function same(
  first: number,
  last: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number | null {
  const found = new Set<number>();
  const special = new Set<number>();
  for (const line of [...sizes.keys(), ...hidden]) {
    if (line < first || line > last) continue;
    special.add(line);
    found.add(hidden.has(line) ? 0 : (sizes.get(line) ?? standard));
  }
  if (special.size < last - first + 1) found.add(standard);
  const [size] = found;
  return found.size === 1 && size !== undefined ? size : null;
}

function withLines(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
  size: number,
  standard: number,
): ReadonlyMap<number, number> {
  const changed = new Map(sizes);
  for (let line = first; line <= last; line++) {
    if (size === standard) changed.delete(line);
    else changed.set(line, size);
  }
  return changed;
}

function withHidden(lines: ReadonlySet<number>, first: number, last: number, hidden: boolean): ReadonlySet<number> {
  if (!hidden && countWithin(lines, first, last) === 0) return lines;
  const changed = new Set(lines);
  for (let line = first; line <= last; line++) {
    if (hidden) changed.add(line);
    else changed.delete(line);
  }
  return changed;
}
