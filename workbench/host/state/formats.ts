import { MAX_COLUMNS } from '../../../src/core/sheet/address';
import { type CellFormat, type CellState, withFormat } from './cell';
import { intersection, isWholeColumns, isWholeRows, type Rect, rowCount } from './rect';
import { formatAt, type SheetState, usedRect } from './sheetState';
import { readBlock, type WorkbookDocument } from './workbookDocument';

/** A format as it is to be; the same object where nothing changes. Undefined is the Normal style. */
export type FormatEdit = (format: CellFormat | undefined) => CellFormat | undefined;

/** All formats that the cells of a rectangle show, each once, without visiting cells that are absent. */
export function formatsIn(sheet: SheetState, rect: Rect): Set<CellFormat | undefined> {
  const found = new Set<CellFormat | undefined>();
  // From this column on, some row has nothing of its own and shows the column's format.
  let inheritsFrom = rect.right + 1;
  let rows = 0;
  for (const row of rowsIn(sheet, rect)) {
    rows++;
    const cells = sheet.rows.get(row) ?? [];
    const rowFormat = sheet.rowFormats.get(row);
    const end = Math.min(rect.right, cells.length - 1);
    for (let column = rect.left; column <= end; column++) {
      found.add(cells[column]?.format ?? rowFormat ?? sheet.columnFormats.get(column));
    }
    if (end >= rect.right) continue;
    if (rowFormat) found.add(rowFormat);
    else inheritsFrom = Math.min(inheritsFrom, Math.max(rect.left, end + 1));
  }
  if (rows < rowCount(rect)) inheritsFrom = rect.left;
  for (let column = inheritsFrom; column <= rect.right; column++) found.add(sheet.columnFormats.get(column));
  return found;
}

function rowsIn(sheet: SheetState, rect: Rect): Iterable<number> {
  const rows = new Set<number>();
  for (const lines of [sheet.rows, sheet.rowFormats]) {
    for (const row of lines.keys()) if (row >= rect.top && row <= rect.bottom) rows.add(row);
  }
  return rows;
}

/** What all cells of the rectangles agree on; null when they differ, as Excel has it. */
export function uniform<T>(
  sheet: SheetState,
  rects: readonly Rect[],
  pick: (format: CellFormat | undefined) => T,
): T | null {
  const values = new Set<T>();
  for (const rect of rects) for (const format of formatsIn(sheet, rect)) values.add(pick(format));
  const [first] = values;
  return values.size === 1 ? (first as T) : null;
}

/**
 * Changes the format of every cell of a rectangle. Whole columns and rows keep it as their own format, so that
 * no absent cell comes to be.
 */
export function editFormats(document: WorkbookDocument, sheet: SheetState, rect: Rect, edit: FormatEdit): void {
  const edited = remembered(edit);
  if (isWholeColumns(rect)) {
    editCells(document, sheet, rect, edited, 'present');
    document.set(sheet, 'rowFormats', editRowsUnder(document, sheet, rect, edited));
    document.set(sheet, 'columnFormats', editLines(sheet.columnFormats, rect.left, rect.right, edited));
  } else if (isWholeRows(rect)) {
    editRows(document, sheet, rect, edited);
  } else {
    editCells(document, sheet, rect, edited, 'all');
  }
}

/** A row's format comes before its columns': formatted columns show in its cells where the two meet. */
function editRowsUnder(
  document: WorkbookDocument,
  sheet: SheetState,
  rect: Rect,
  edit: FormatEdit,
): SheetState['rowFormats'] {
  if (sheet.rowFormats.size === 0) return sheet.rowFormats;
  const rows = [...sheet.rowFormats.keys()];
  if (isWholeRows(rect)) return edits(sheet.rowFormats, rows, (format) => edit(format) ?? {});
  for (const row of rows) editCells(document, sheet, { ...rect, top: row, bottom: row }, edit, 'inheriting');
  return sheet.rowFormats;
}

function editRows(document: WorkbookDocument, sheet: SheetState, rect: Rect, edit: FormatEdit): void {
  const last = sheet.columnFormats.get(MAX_COLUMNS - 1);
  const others = [...sheet.columnFormats].filter(([, format]) => format !== last).map(([column]) => column);
  editCells(document, sheet, rect, edit, 'present');
  for (const column of others) editCells(document, sheet, { ...rect, left: column, right: column }, edit, 'inheriting');
  const formats = new Map(sheet.rowFormats);
  for (let row = rect.top; row <= rect.bottom; row++) put(formats, row, edit(formats.get(row) ?? last) ?? (last && {}));
  document.set(sheet, 'rowFormats', formats);
}

function editLines(
  formats: ReadonlyMap<number, CellFormat>,
  first: number,
  last: number,
  edit: FormatEdit,
): ReadonlyMap<number, CellFormat> {
  return edits(
    formats,
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
    edit,
  );
}

function edits(
  formats: ReadonlyMap<number, CellFormat>,
  lines: readonly number[],
  edit: FormatEdit,
): ReadonlyMap<number, CellFormat> {
  const changed = new Map(formats);
  for (const line of lines) put(changed, line, edit(changed.get(line)));
  return changed;
}

function put(formats: Map<number, CellFormat>, line: number, format: CellFormat | undefined): void {
  if (format) formats.set(line, format);
  else formats.delete(line);
}

/** `present`: cells with a format of their own; `inheriting`: those without; absent cells only for the last two. */
function editCells(
  document: WorkbookDocument,
  sheet: SheetState,
  rect: Rect,
  edit: FormatEdit,
  which: 'present' | 'inheriting' | 'all',
): void {
  const used = which === 'present' ? usedRect(sheet, false) : rect;
  const place = used && intersection(used, rect);
  if (!place) return;
  let changed = false;
  const after = readBlock(sheet, place).map((line, row) =>
    line.map((cell, column) => {
      if (which === 'present' ? !cell?.format : which === 'inheriting' && cell?.format) return cell;
      const [atRow, atColumn] = [place.top + row, place.left + column];
      const before = formatAt(sheet, atRow, atColumn);
      const format = edit(before);
      if (format === before) return cell;
      changed = true;
      return formattedCell(sheet, { row: atRow, column: atColumn }, cell, format);
    }),
  );
  if (changed) document.putCells(sheet, place, after, { content: false });
}

/** The cell at a place, with this format, and the Normal style although its row or column may have another. */
export function formattedCell(
  sheet: SheetState,
  { row, column }: { readonly row: number; readonly column: number },
  cell: CellState | undefined,
  format: CellFormat | undefined,
): CellState | undefined {
  const showsThrough = sheet.rowFormats.has(row) || sheet.columnFormats.has(column);
  return withFormat(cell, format ?? (showsThrough ? {} : undefined));
}

/** Cells with one format get one format again, and not a copy each. */
function remembered(edit: FormatEdit): FormatEdit {
  const known = new Map<CellFormat | undefined, CellFormat | undefined>();
  return (format) => {
    if (!known.has(format)) known.set(format, edit(format));
    return known.get(format);
  };
}
