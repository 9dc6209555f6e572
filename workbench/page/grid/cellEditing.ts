import { CellValueType, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { SheetState } from '../../host/state/sheetState';
import { cellAt, formatAt } from '../../host/state/sheetState';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import { shownEntry } from './shownEntry';
import type { RunningUniver } from './univer';

/** Before Univer's own reading of numbers, which knows English alone. */
const FIRST = 1000;

/**
 * Takes what is typed into cells. Univer's editor is kept; what it opens with and what its text means is the
 * document's affair, and the document tells the grid.
 */
export function takeCellEditing(
  { injector }: RunningUniver,
  document: WorkbookDocument,
  language: () => string,
  type: (sheet: SheetState, row: number, column: number, text: string) => void,
): () => void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const opens = writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { subUnitId, row, col }) => {
      const sheet = document.sheet(subUnitId);
      if (!sheet) return value;
      const cell = cellAt(sheet, row, col);
      const shown = shownEntry(cell, formatAt(sheet, row, col), language());
      const text = { f: cell?.formula ?? null, v: shown, t: CellValueType.STRING, p: null };
      return { ...value, ...text };
    },
  });
  const closes = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { subUnitId, row, col, worksheet }) => {
      const sheet = document.sheet(subUnitId);
      if (sheet) type(sheet, row, col, editedText(value));
      // As it was: Univer has nothing more to do.
      return worksheet.getCellRaw(row, col) ?? {};
    },
  });
  return () => {
    opens();
    closes();
  };
}

function editedText(value: Nullable<ICellDataForSheetInterceptor>): string {
  const text = value?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (text !== undefined) return text;
  if (value?.f) return value.f;
  const typed = String(value?.v ?? '');
  // Univer has taken the apostrophe that makes text.
  return value?.t === CellValueType.FORCE_STRING ? `'${typed}` : typed;
}
