import type { Host } from '../host';
import { checkWritable } from '../rules/protection';
import { type CellFormat, type CellState, withContent, withFormat } from '../state/cell';
import { shown } from '../state/normalFormat';
import type { Rect } from '../state/rect';
import { formatAt, type SheetState } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { readEntry } from './entry';
import { elementsFor } from './shape';

/**
 * Writes an array of the range's shape, or one value into every cell. `null` leaves its cell alone, `""` clears it.
 * Throws `InvalidArgument` for another shape and `AccessDenied` for locked cells.
 */
export function writeEntries(host: Host, sheet: SheetState, rect: Rect, raw: unknown): void {
  const elements = elementsFor(raw, rect);
  checkWritable(sheet, rect);
  const after = readBlock(sheet, rect).map((line, row) =>
    line.map((cell, column) => {
      const element = elements(row, column);
      return element === null ? cell : entered(cell, formatAt(sheet, rect.top + row, rect.left + column), element);
    }),
  );
  host.document.putCells(sheet, rect, after);
}

function entered(cell: CellState | undefined, format: CellFormat | undefined, raw: unknown): CellState | undefined {
  const { impliedFormat, ...content } = readEntry(raw, format);
  const next = withContent(cell, content);
  const wantsFormat = impliedFormat !== undefined && shown(format, 'numberFormat') === 'General';
  return wantsFormat ? withFormat(next, { ...format, numberFormat: impliedFormat }) : next;
}
