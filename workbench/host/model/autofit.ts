import type { Host } from '../host';
import { type CellFormat, type CellState } from '../state/cell';
import { shown } from '../state/normalFormat';
import { intersection, type Rect } from '../state/rect';
import { formatAt, type SheetState, usedRect } from '../state/sheetState';
import { columnWidth, setColumnWidth, setRowHeight } from '../state/sizes';
import { cellText } from '../values/cellText';

/** A sign of the Normal style's font, and what a column adds round its text: 7 and 5 pixels of 0.75 points. */
const SIGN = 5.25;
const PADDING = 3.75;

/** Excel measures its fonts; here every sign is as wide as a digit. Empty columns keep their width. */
export function autofitColumns(host: Host, sheet: SheetState, rect: Rect): void {
  const used = usedRect(sheet, true);
  const place = used && intersection(used, { ...rect, top: 0, bottom: used.bottom });
  if (!place) return;
  for (let column = place.left; column <= place.right; column++) {
    let widest = 0;
    for (const [row, cell, format] of cellsOf(sheet, intersection(used, { ...rect, left: column, right: column }))) {
      if (shown(format, 'wrap') || isMerged(sheet, row, column)) continue;
      const lines = cellText(cell, format, host.settings.contentLanguage).split('\n');
      widest = Math.max(widest, ...lines.map((line) => textWidth(line, format)));
    }
    const wholePixels = Math.ceil((widest + PADDING) / 0.75) * 0.75;
    if (widest > 0) setColumnWidth(host.document, sheet, { ...rect, left: column, right: column }, wholePixels);
  }
}

/** As high as the highest cell's lines; wrapped text breaks where the column ends. */
export function autofitRows(host: Host, sheet: SheetState, rect: Rect): void {
  const used = usedRect(sheet, true);
  const place = used && intersection(used, rect);
  if (!place) return;
  for (let row = place.top; row <= place.bottom; row++) {
    let highest = sheet.standardHeight;
    const wholeRow = { ...used, top: row, bottom: row };
    for (const [, cell, format, column] of cellsOf(sheet, wholeRow)) {
      if (isMerged(sheet, row, column)) continue;
      const lines = cellText(cell, format, host.settings.contentLanguage).split('\n');
      const room = columnWidth(sheet, column) - PADDING;
      const breaks = (line: string): number => Math.max(1, Math.ceil(textWidth(line, format) / Math.max(room, SIGN)));
      const count = shown(format, 'wrap') ? lines.reduce((sum, line) => sum + breaks(line), 0) : 1;
      highest = Math.max(highest, Math.ceil(count * shown(format, 'fontSize') * (15 / 11)));
    }
    setRowHeight(host.document, sheet, { ...place, top: row, bottom: row }, highest);
  }
}

function textWidth(line: string, format: CellFormat | undefined): number {
  const bold = shown(format, 'bold') ? 1.07 : 1;
  return line.length * SIGN * (shown(format, 'fontSize') / 11) * bold + shown(format, 'indent') * 6.75;
}

function isMerged(sheet: SheetState, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.some((merge) => intersection(merge, cell));
}

function* cellsOf(
  sheet: SheetState,
  rect: Rect | undefined,
): Generator<[row: number, cell: CellState, format: CellFormat | undefined, column: number]> {
  if (!rect) return;
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells = sheet.rows.get(row) ?? [];
    for (let column = rect.left; column <= Math.min(rect.right, cells.length - 1); column++) {
      const cell = cells[column];
      if (cell && cell.value !== null) yield [row, cell, formatAt(sheet, row, column), column];
    }
  }
}
