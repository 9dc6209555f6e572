import { checkWritable } from '../../host/rules/protection';
import { type CellState, withContent, withFormat } from '../../host/state/cell';
import { shown } from '../../host/state/normalFormat';
import type { Rect } from '../../host/state/rect';
import { formatAt, type SheetState } from '../../host/state/sheetState';
import { readBlock, type WorkbookDocument } from '../../host/state/workbookDocument';
import { typedEntry } from './typedEntry';

/** Types a text into every cell of a rectangle, as one step of the user's. Throws `AccessDenied` for locked cells. */
export function typeInto(
  document: WorkbookDocument,
  sheet: SheetState,
  rect: Rect,
  text: string,
  language: string,
): void {
  document.transact('user', () => {
    checkWritable(sheet, rect);
    const after = readBlock(sheet, rect).map((line, row) =>
      line.map((cell, column) => typed(sheet, rect.top + row, rect.left + column, cell, text, language)),
    );
    document.putCells(sheet, rect, after);
  });
}

/** The cell after a text was typed into it. */
export function typed(
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellState | undefined,
  text: string,
  language: string,
): CellState | undefined {
  const format = formatAt(sheet, row, column);
  const { impliedFormat, ...content } = typedEntry(text, format, language);
  const next = withContent(cell, content);
  const wantsFormat = impliedFormat !== undefined && shown(format, 'numberFormat') === 'General';
  return wantsFormat ? withFormat(next, { ...format, numberFormat: impliedFormat }) : next;
}
