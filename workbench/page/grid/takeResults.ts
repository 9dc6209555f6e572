import type { ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { localAddress } from '../../../src/core/sheet/address';
import { CellError, type CellState, type CellValue, withContent } from '../../host/state/cell';
import { bounding, type Rect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';
import { readBlock, type WorkbookDocument } from '../../host/state/workbookDocument';
import { valueFrom } from './cellData';
import type { RunningUniver } from './univer';

type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T | null | undefined>>>>;
/** By unit, then by sheet. */
type ByUnit<T> = Readonly<Record<string, Readonly<Record<string, Matrix<T> | null | undefined>> | null | undefined>>;

/** The content that cells get, by row and column. */
type Found = Map<number, Map<number, { readonly value: CellValue; readonly spilledFrom?: string }>>;

/** Puts what Univer has computed into the document: results of formulas, what they spill, and what they spill no more. */
export function takeResults(
  { injector }: RunningUniver,
  unitId: string,
  document: WorkbookDocument,
  params: unknown,
): void {
  const formulas = injector.get(FormulaDataModel);
  const results = (params as { unitData?: ByUnit<ICellData> }).unitData?.[unitId] ?? {};
  const ranges = formulas.getArrayFormulaRange()[unitId] ?? {};
  const spills = formulas.getArrayFormulaCellData() as ByUnit<ICellData>;
  document.transact('calculation', () => {
    for (const sheet of document.state.sheets) {
      const found: Found = new Map();
      noteSpills(found, ranges[sheet.id] as Matrix<RangeLike> | undefined, spills[unitId]?.[sheet.id] ?? {});
      noteResults(found, sheet, results[sheet.id] ?? {});
      noteGone(found, sheet);
      put(document, sheet, found);
    }
  });
}

interface RangeLike {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

function noteSpills(found: Found, ranges: Matrix<RangeLike> = {}, cells: Matrix<ICellData>): void {
  for (const [anchorRow, line] of Object.entries(ranges)) {
    for (const [anchorColumn, range] of Object.entries(line)) {
      if (!range) continue;
      const spilledFrom = localAddress(Number(anchorRow), Number(anchorColumn));
      for (let row = range.startRow; row <= range.endRow; row++) {
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          if (row === Number(anchorRow) && column === Number(anchorColumn)) continue;
          const data = cells[row]?.[column];
          // A formula's blank is 0.
          if (data) note(found, row, column, { value: resultOf(data), spilledFrom });
        }
      }
    }
  }
}

function noteResults(found: Found, sheet: SheetState, results: Matrix<ICellData>): void {
  for (const [row, line] of Object.entries(results)) {
    for (const [column, data] of Object.entries(line)) {
      const formula = sheet.rows.get(Number(row))?.[Number(column)]?.formula;
      if (data && formula !== undefined) note(found, Number(row), Number(column), { value: resultOf(data) });
    }
  }
}

/** Cells that were spilled into and no longer are become blank. */
function noteGone(found: Found, sheet: SheetState): void {
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell?.spilledFrom !== undefined && !found.get(row)?.has(column)) note(found, row, column, { value: null });
    });
  }
}

function note(found: Found, row: number, column: number, content: { value: CellValue; spilledFrom?: string }): void {
  const line = found.get(row) ?? new Map<number, typeof content>();
  found.set(row, line.set(column, content));
}

const resultOf = (data: ICellData): CellValue => (data.v === '' ? '' : (valueFrom(data) ?? 0));

function put(document: WorkbookDocument, sheet: SheetState, found: Found): void {
  const changed: { rect: Rect; cells: Map<string, CellState | undefined> } = { rect: NOWHERE, cells: new Map() };
  for (const [row, line] of found) {
    for (const [column, { value, spilledFrom }] of line) {
      const cell = sheet.rows.get(row)?.[column];
      if (same(cell?.value ?? null, value) && cell?.spilledFrom === spilledFrom) continue;
      const kept = cell?.formula === undefined ? {} : { formula: cell.formula };
      const after = withContent(cell, { value, ...kept, ...(spilledFrom !== undefined && { spilledFrom }) });
      changed.cells.set(`${String(row)},${String(column)}`, after);
      const one = { top: row, bottom: row, left: column, right: column };
      changed.rect = changed.rect === NOWHERE ? one : bounding(changed.rect, one);
    }
  }
  if (changed.rect === NOWHERE) return;
  const { rect, cells } = changed;
  const block = readBlock(sheet, rect).map((line, row) =>
    line.map((cell, column) => {
      const place = `${String(rect.top + row)},${String(rect.left + column)}`;
      return cells.has(place) ? cells.get(place) : cell;
    }),
  );
  document.putCells(sheet, rect, block);
}

const NOWHERE: Rect = { top: 0, left: 0, bottom: -1, right: -1 };

function same(a: CellValue, b: CellValue): boolean {
  return a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b;
}
