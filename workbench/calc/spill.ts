import { localAddress, MAX_COLUMNS, MAX_ROWS } from '../../src/core/sheet/address';
import type { CellRows } from '../functions/argument';
import { shapeOf } from '../functions/lift';
import { CellError, type CellState, type CellValue, withContent } from '../host/state/cell';
import { type Rect, sameRect, subtract } from '../host/state/rect';
import type { SheetState } from '../host/state/sheetState';
import { readBlock, type WorkbookDocument } from '../host/state/workbookDocument';
import { cellRect, type FormulaCell } from './formulaCell';

/**
 * Writes what a formula gave into its cell and the blank cells beside it; what it no longer takes becomes blank.
 * Where a cell is in the way the formula's own shows #SPILL!. Returns the cells beside it that came or went.
 */
export function writeResult(document: WorkbookDocument, cell: FormulaCell, rows: CellRows): readonly Rect[] {
  const { sheet, row, column } = cell;
  const { rows: height, columns: width } = shapeOf(rows);
  const wanted = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  const anchor = localAddress(row, column);
  const old = cell.extent;
  cell.extent = wanted;
  if (isBlocked(sheet, wanted, anchor)) {
    const cleared = clearSpill(document, sheet, subtract(old, cellRect(row, column)), anchor);
    put(document, sheet, cellRect(row, column), [[new CellError('#SPILL!')]], anchor);
    return cleared;
  }
  const gone = sameRect(old, wanted) ? [] : clearSpill(document, sheet, subtract(old, wanted), anchor);
  put(document, sheet, wanted, rows, anchor);
  return [...gone, ...subtract(wanted, old)];
}

/** Blanks what a formula spilled into these cells, and returns them. */
export function clearSpill(
  document: WorkbookDocument,
  sheet: SheetState,
  rects: readonly Rect[],
  anchor: string,
): readonly Rect[] {
  for (const rect of rects) {
    const before = readBlock(sheet, rect);
    if (!before.flat().some((cell) => cell?.spilledFrom === anchor)) continue;
    document.putCells(
      sheet,
      rect,
      before.map((line) =>
        line.map((cell) => (cell?.spilledFrom === anchor ? withContent(cell, { value: null }) : cell)),
      ),
    );
  }
  return rects;
}

/** Assumed: merged cells and tables are no hindrance, though they are in Excel. */
function isBlocked(sheet: SheetState, wanted: Rect, anchor: string): boolean {
  if (wanted.bottom >= MAX_ROWS || wanted.right >= MAX_COLUMNS) return true;
  return readBlock(sheet, wanted).some((line, row) =>
    line.some((cell, column) => (row > 0 || column > 0) && cell !== undefined && isTaken(cell, anchor)),
  );
}

const isTaken = (cell: CellState, anchor: string): boolean =>
  cell.spilledFrom !== anchor && (cell.value !== null || cell.formula !== undefined);

function put(document: WorkbookDocument, sheet: SheetState, rect: Rect, rows: CellRows, anchor: string): void {
  const before = readBlock(sheet, rect);
  const after = before.map((line, row) =>
    line.map((cell, column) => {
      // A blank that a formula gives shows as 0.
      const value = rows[row]?.[column] ?? 0;
      const isAnchor = row === 0 && column === 0;
      if (!isAnchor) return withContent(cell, { value, spilledFrom: anchor });
      return withContent(cell, { value, ...(cell?.formula !== undefined && { formula: cell.formula }) });
    }),
  );
  const same = after.every((line, row) =>
    line.every((cell, column) => {
      const old = before[row]?.[column];
      return old !== undefined && old.spilledFrom === cell?.spilledFrom && sameValue(old.value, cell?.value ?? null);
    }),
  );
  if (!same) document.putCells(sheet, rect, after);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code && a.message === b.message;
  return a === b;
}
