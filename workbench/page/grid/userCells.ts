import { CellValueType, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { HostError } from '../../host/hostError';
import { checkWritable } from '../../host/rules/protection';
import { CellError, type CellState, withContent, withFormat } from '../../host/state/cell';
import { bounding, type Rect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';
import { readBlock, type WorkbookDocument } from '../../host/state/workbookDocument';
import { valueFrom } from './cellData';
import { typed } from './typeInto';
import type { RunningUniver } from './univer';
import { formatFrom } from './userFormat';

/** Columns by row. */
export type EditedCells = Map<number, Set<number>>;

/**
 * Takes over cells that the user changed in the grid. Returns the rectangle that the grid shall be shown anew,
 * where the document holds something else than the grid: nothing was allowed, or text became a number.
 */
export function takeCells(
  { injector }: RunningUniver,
  worksheet: Worksheet,
  document: WorkbookDocument,
  sheet: SheetState,
  cells: EditedCells,
  language: string,
): Rect | undefined {
  const rect = rectAround(cells);
  if (!rect) return undefined;
  const formulas = injector.get(FormulaDataModel);
  let [changed, content, unlike] = [false, false, false];
  const before = readBlock(sheet, rect);
  const after = before.map((line, index) => {
    const row = rect.top + index;
    return line.map((old, offset) => {
      const column = rect.left + offset;
      if (!cells.get(row)?.has(column)) return old;
      const next = cellFrom(worksheet, formulas, sheet, row, column, old, language);
      const [sameContent, sameFormat] = [hasContentOf(old, next.cell), old?.format === next.cell?.format];
      unlike ||= next.unlike;
      content ||= !sameContent;
      changed ||= !sameContent || !sameFormat;
      return sameContent && sameFormat ? old : next.cell;
    });
  });
  if (!changed) return unlike ? rect : undefined;
  try {
    checkWritable(sheet, rect);
  } catch (error) {
    if (error instanceof HostError) return rect;
    throw error;
  }
  document.putCells(sheet, rect, after, { content });
  return unlike ? rect : undefined;
}

function cellFrom(
  worksheet: Worksheet,
  formulas: FormulaDataModel,
  sheet: SheetState,
  row: number,
  column: number,
  old: CellState | undefined,
  language: string,
): { cell: CellState | undefined; unlike: boolean } {
  const data = worksheet.getCellRaw(row, column) ?? {};
  const style = typeof data.s === 'string' ? worksheet.getStyleDataByHash(data.s) : data.s;
  const formatted = withFormat(old, formatFrom(style, old?.format));
  const formula = formulas.getFormulaStringByCell(row, column, sheet.id, worksheet.getUnitId());
  if (formula) return { cell: withContent(formatted, { value: old?.value ?? null, formula }), unlike: false };
  const value = valueFrom(data);
  // Pasted text is read as if it was typed; in English that is what the grid has done already.
  if (typeof value === 'string' && data.t !== CellValueType.FORCE_STRING && value !== old?.value) {
    const cell = typed(sheet, row, column, formatted, value, language);
    return { cell, unlike: cell?.value !== value };
  }
  // A spilled cell is empty to Univer.
  if (value === null && old?.spilledFrom !== undefined) return { cell: formatted, unlike: false };
  return { cell: withContent(formatted, { value }), unlike: false };
}

function hasContentOf(a: CellState | undefined, b: CellState | undefined): boolean {
  return a?.formula === b?.formula && (a?.formula !== undefined || sameValue(a?.value ?? null, b?.value ?? null));
}

function sameValue(a: CellState['value'], b: CellState['value']): boolean {
  return a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b;
}

function rectAround(cells: EditedCells): Rect | undefined {
  let around: Rect | undefined;
  for (const [row, columns] of cells) {
    for (const column of columns) {
      const cell = { top: row, bottom: row, left: column, right: column };
      around = around ? bounding(around, cell) : cell;
    }
  }
  return around;
}
