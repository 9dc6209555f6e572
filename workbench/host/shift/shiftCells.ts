import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import { HostError, notImplemented } from '../hostError';
import type { Host } from '../host';
import type { CellState } from '../state/cell';
import type { CellsChangeType } from '../state/change';
import { formattedCell } from '../state/formats';
import { bounding, contains, intersection, isWholeColumns, isWholeRows, type Rect, sameRect } from '../state/rect';
import { formatAt, type SheetState, usedRect } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { rewriteFormulas } from './rewriteFormulas';
import { type Shift, shifted } from './shift';
import { shiftLines } from './shiftLines';

/**
 * Inserts or deletes cells, rows or columns and moves all that stands on the others: cells, formulas, names,
 * tables, merges, rules, charts' sources, print areas and the ranges that the add-in tracks.
 */
export function shiftCells(host: Host, sheet: SheetState, shift: Shift): void {
  const { document } = host;
  checkTables(host, sheet, shift);
  checkRoom(sheet, shift);
  moveCells(host, sheet, shift);
  shiftLines(document, sheet, shift);
  const tables = document.state.tables.map((table) => {
    const rect = table.sheet === sheet.id ? shifted(table.rect, shift) : table.rect;
    return rect && { ...table, rect };
  });
  if (document.state.tables.some((table) => table.sheet === sheet.id)) {
    document.set(
      document.state,
      'tables',
      tables.filter((table) => table !== undefined),
    );
  }
  rewriteFormulas(document, (reference, home) => {
    const isHere = reference.sheet === undefined ? home === sheet : document.sheetNamed(reference.sheet) === sheet;
    if (!isHere) return 'same';
    const rect = shifted(reference.rect, shift);
    return rect === reference.rect ? 'same' : rect && { rect };
  });
  host.references.follow(sheet, (rect) => shifted(rect, shift));
}

function changeTypeOf({ kind, rect }: Shift): CellsChangeType {
  const what = isWholeRows(rect) ? 'Row' : isWholeColumns(rect) ? 'Column' : 'Cell';
  return `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
}

/** The cells from the shift on, to the end of the sheet. */
function band({ axis, rect }: Shift): Rect {
  return axis === 'rows' ? { ...rect, bottom: MAX_ROWS - 1 } : { ...rect, right: MAX_COLUMNS - 1 };
}

function moveCells(host: Host, sheet: SheetState, shift: Shift): void {
  const { rect, axis, kind } = shift;
  const [rows, columns] = axis === 'rows' ? [rect.bottom - rect.top + 1, 0] : [0, rect.right - rect.left + 1];
  const sign = kind === 'insert' ? 1 : -1;
  const used = usedRect(sheet, false, band(shift));
  // Where nothing moves, the change is told all the same, on the first cell; new cells look like their neighbours.
  const first: Rect = { ...rect, bottom: rect.top, right: rect.left };
  const place = [used, kind === 'insert' ? besideNeighbours(sheet, shift) : undefined]
    .filter((one) => one !== undefined)
    .reduce(bounding, first);
  const grown: Rect = {
    ...place,
    bottom: place.bottom + (kind === 'insert' ? rows : 0),
    right: place.right + (kind === 'insert' ? columns : 0),
  };
  const area = intersection(grown, { ...grown, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }) ?? grown;
  const block = readBlock(sheet, area);
  const after = block.map((line, row) =>
    line.map((_, column) => {
      const [atRow, atColumn] = [area.top + row, area.left + column];
      const cell = { top: atRow, left: atColumn, bottom: atRow, right: atColumn };
      if (!contains(band(shift), cell)) return block[row]?.[column];
      if (kind === 'insert' && intersection(rect, cell)) return inserted(sheet, shift, atRow, atColumn);
      return block[row - sign * rows]?.[column - sign * columns];
    }),
  );
  host.document.putCells(sheet, area, after, { changeType: changeTypeOf(shift), place: rect });
}

/** The new cells next to which something stands, above them or to their left. */
function besideNeighbours(sheet: SheetState, { axis, rect }: Shift): Rect | undefined {
  const [rows, columns] = axis === 'rows' ? [1, 0] : [0, 1];
  const before = axis === 'rows' ? { ...rect, bottom: rect.top } : { ...rect, right: rect.left };
  const strip = { ...before, top: before.top - rows, left: before.left - columns };
  const used = usedRect(sheet, false, { ...strip, bottom: before.bottom - rows, right: before.right - columns });
  return (
    used && { top: used.top + rows, left: used.left + columns, bottom: used.bottom + rows, right: used.right + columns }
  );
}

/** Assumed: new cells look like those above or to the left of them. */
function inserted(sheet: SheetState, { axis, rect }: Shift, row: number, column: number): CellState | undefined {
  const [fromRow, fromColumn] = axis === 'rows' ? [rect.top - 1, column] : [row, rect.left - 1];
  if (fromRow < 0 || fromColumn < 0) return undefined;
  const format = sheet.rows.get(fromRow)?.[fromColumn]?.format;
  const isWhole = isWholeRows(rect) || isWholeColumns(rect);
  return format && (isWhole || formatAt(sheet, row, column) !== format)
    ? formattedCell(sheet, { row, column }, undefined, format)
    : undefined;
}

/** Cells that would fall off the sheet's end stop an insertion. */
function checkRoom(sheet: SheetState, shift: Shift): void {
  if (shift.kind === 'delete') return;
  const { rect, axis } = shift;
  const end: Rect =
    axis === 'rows'
      ? { ...rect, top: MAX_ROWS - (rect.bottom - rect.top + 1), bottom: MAX_ROWS - 1 }
      : { ...rect, left: MAX_COLUMNS - (rect.right - rect.left + 1), right: MAX_COLUMNS - 1 };
  if (!usedRect(sheet, true, end)) return;
  throw new HostError(
    'NonBlankCellOffSheet',
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
}

/** A table or merged cells of which only a part would move. */
function checkTables(host: Host, sheet: SheetState, shift: Shift): void {
  const moving = band(shift);
  const tables = host.document.state.tables.filter((table) => table.sheet === sheet.id).map((table) => table.rect);
  const isThrough = (rect: Rect): boolean => {
    const part = intersection(rect, shift.rect);
    return part !== undefined && !sameRect(part, rect) && (shift.kind === 'delete' || rect.left < shift.rect.left);
  };
  if (shift.axis === 'columns' && tables.some(isThrough)) {
    throw notImplemented(`Range.${shift.kind} (columns of a table)`);
  }
  const isTorn = (rect: Rect): boolean => {
    const part = intersection(rect, moving);
    const across = shift.axis === 'rows' ? { ...rect, top: 0, bottom: 0 } : { ...rect, left: 0, right: 0 };
    const lane = shift.axis === 'rows' ? { ...moving, top: 0, bottom: 0 } : { ...moving, left: 0, right: 0 };
    return part !== undefined && !contains(lane, across);
  };
  if ([...tables, ...sheet.merges].some(isTorn)) {
    throw new HostError(
      'InsertDeleteConflict',
      'The insert or delete operation attempted resulted in a conflict.',
      409,
    );
  }
}
