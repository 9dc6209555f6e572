import type { Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { checkWritable } from '../../host/rules/protection';
import { CellError, type CellState, withContent, withFormat } from '../../host/state/cell';
import { bounding, type Rect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';
import { readBlock, type WorkbookDocument } from '../../host/state/workbookDocument';
import { valueFrom } from './cellData';
import type { RunningUniver } from './univer';
import { formatFrom } from './userFormat';

/** Columns by row. */
export type EditedCells = Map<number, Set<number>>;

/** Takes over cells that the user changed in the grid. Throws `AccessDenied` for locked ones, and changes none. */
export function takeCells(
  { injector }: RunningUniver,
  worksheet: Worksheet,
  document: WorkbookDocument,
  sheet: SheetState,
  cells: EditedCells,
): void {
  const rect = rectAround(cells);
  if (!rect) return;
  const formulas = injector.get(FormulaDataModel);
  let [changed, content] = [false, false];
  const after = readBlock(sheet, rect).map((line, index) => {
    const row = rect.top + index;
    return line.map((old, offset) => {
      const column = rect.left + offset;
      if (!cells.get(row)?.has(column)) return old;
      const next = cellFrom(worksheet, formulas, sheet, row, column, old);
      const [sameContent, sameFormat] = [hasContentOf(old, next), old?.format === next?.format];
      content ||= !sameContent;
      changed ||= !sameContent || !sameFormat;
      return sameContent && sameFormat ? old : next;
    });
  });
  if (!changed) return;
  checkWritable(sheet, rect);
  document.putCells(sheet, rect, after, { content });
}

function cellFrom(
  worksheet: Worksheet,
  formulas: FormulaDataModel,
  sheet: SheetState,
  row: number,
  column: number,
  old: CellState | undefined,
): CellState | undefined {
  const data = worksheet.getCellRaw(row, column) ?? {};
  const style = typeof data.s === 'string' ? worksheet.getStyleDataByHash(data.s) : data.s;
  const formatted = withFormat(old, formatFrom(style, old?.format));
  const formula = formulas.getFormulaStringByCell(row, column, sheet.id, worksheet.getUnitId());
  if (formula) return withContent(formatted, { value: old?.value ?? null, formula });
  const value = valueFrom(data);
  // A spilled cell is empty to Univer.
  return value === null && old?.spilledFrom !== undefined ? formatted : withContent(formatted, { value });
}

function hasContentOf(a: CellState | undefined, b: CellState | undefined): boolean {
  return a?.formula === b?.formula && (a?.formula !== undefined || sameValue(a?.value ?? null, b?.value ?? null));
}

function sameValue(a: CellState['value'], b: CellState['value']): boolean {
  return a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b;
}

/** The rectangle round the cells. */
export function rectAround(cells: EditedCells): Rect | undefined {
  let around: Rect | undefined;
  for (const [row, columns] of cells) {
    for (const column of columns) {
      const cell = { top: row, bottom: row, left: column, right: column };
      around = around ? bounding(around, cell) : cell;
    }
  }
  return around;
}
