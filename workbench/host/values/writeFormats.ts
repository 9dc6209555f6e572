import type { Host } from '../host';
import { checkAllowed } from '../rules/protection';
import { formattedCell } from '../state/formats';
import { withValue } from '../state/normalFormat';
import type { Rect } from '../state/rect';
import { formatAt, type SheetState } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { readText } from './check';
import { elementsFor } from './shape';

/** Writes number formats as {@link writeEntries} writes values. An empty text is `General`. */
export function writeNumberFormats(host: Host, sheet: SheetState, rect: Rect, raw: unknown): void {
  const elements = elementsFor(raw, rect);
  checkAllowed(sheet, 'allowFormatCells');
  const after = readBlock(sheet, rect).map((line, row) =>
    line.map((cell, column) => {
      const element = elements(row, column);
      if (element === null) return cell;
      const place = { row: rect.top + row, column: rect.left + column };
      const format = formatAt(sheet, place.row, place.column);
      const changed = withValue(format, 'numberFormat', readText(element) || 'General');
      return changed === format ? cell : formattedCell(sheet, place, cell, changed);
    }),
  );
  host.document.putCells(sheet, rect, after, { content: false });
}
