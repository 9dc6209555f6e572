import { HostError, invalidArgument } from '../hostError';
import type { Host } from '../host';
import { checkWritable } from '../rules/protection';
import { type CellState, withContent, withFormat } from '../state/cell';
import { columnCount, type Rect, rowCount } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { readEntry } from './entry';

/**
 * Writes an array of the range's shape, or one value into every cell. `null` leaves its cell alone, `""` clears it.
 * Throws `InvalidArgument` for another shape and `AccessDenied` for locked cells.
 */
export function writeEntries(host: Host, sheet: SheetState, rect: Rect, raw: unknown): void {
  checkWritable(sheet, rect);
  const lines = shaped(raw, rect);
  const before = readBlock(sheet, rect);
  const after = before.map((line, row) =>
    line.map((cell, column) => {
      const element = lines(row, column);
      return element === null || element === undefined ? cell : entered(cell, element);
    }),
  );
  host.document.putCells(sheet, rect, after);
}

function entered(cell: CellState | undefined, raw: unknown): CellState | undefined {
  const { impliedFormat, ...content } = readEntry(raw, cell);
  const next = withContent(cell, content);
  const wantsFormat = impliedFormat !== undefined && cell?.format?.numberFormat === undefined;
  return wantsFormat ? withFormat(next, { ...cell?.format, numberFormat: impliedFormat }) : next;
}

function shaped(raw: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(raw)) return () => raw;
  const rows = raw as unknown[];
  const [height, width] = [rowCount(rect), columnCount(rect)];
  if (rows.some((line) => !Array.isArray(line))) throw invalidArgument();
  const lines = rows as unknown[][];
  if (lines.length !== height || lines.some((line) => line.length !== width)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => lines[row]?.[column];
}
