import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { checkAllowed } from '../rules/protection';
import { type CellLink, type CellState, withContent, withLink } from '../state/cell';
import { editFormats } from '../state/formats';
import { withValue } from '../state/normalFormat';
import { intersection, isWholeColumns, isWholeRows, type Rect } from '../state/rect';
import { cellAt, formatAt, type SheetState, usedRect } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { cellText } from './cellText';
import { readEntry } from './entry';

/** Excel's style for links. */
const LINK_COLOR = '#0563C1';

/** The link that all cells of the rectangle share, with the first cell's text; null when there is none. */
export function hyperlinkOf(host: Host, sheet: SheetState, rect: Rect): Excel.RangeHyperlink | null {
  const { top, left } = rect;
  const first = cellAt(sheet, top, left);
  if (!first?.link || isWholeColumns(rect) || isWholeRows(rect)) return null;
  const key = JSON.stringify({ ...first.link, textToDisplay: '' });
  const isShared = (cell: CellState | undefined): boolean =>
    cell?.link === first.link || JSON.stringify({ ...cell?.link, textToDisplay: '' }) === key;
  if (!readBlock(sheet, rect).every((line) => line.every(isShared))) return null;
  return { ...first.link, textToDisplay: cellText(first, formatAt(sheet, top, left), host.settings.contentLanguage) };
}

/**
 * Links every cell of the rectangle. The text to display goes into the first cell; an empty one shows the target.
 * Assumed: the cells get Excel's look of a link, blue and underlined.
 */
export function writeHyperlink(host: Host, sheet: SheetState, rect: Rect, raw: unknown): void {
  const link = readLink(raw);
  checkAllowed(sheet, 'allowInsertHyperlinks');
  if (isWholeColumns(rect) || isWholeRows(rect)) throw invalidArgument();
  const { textToDisplay, ...target } = link;
  const after = readBlock(sheet, rect).map((line, row) =>
    line.map((cell, column) => {
      const linked = withLink(cell, target);
      if (row > 0 || column > 0) return linked;
      const isBlank = cell === undefined || (cell.value === null && cell.formula === undefined);
      const text = textToDisplay ?? (isBlank ? (link.address ?? link.documentReference) : undefined);
      if (text === undefined) return linked;
      const { value, formula } = readEntry(text, { numberFormat: '@' });
      return withContent(linked, { value, ...(formula !== undefined && { formula }) });
    }),
  );
  host.document.putCells(sheet, rect, after);
  editFormats(host.document, sheet, rect, (format) =>
    withValue(withValue(format, 'fontColor', LINK_COLOR), 'underline', 'Single'),
  );
}

/** Takes the links away. With their look, where asked. */
export function removeHyperlinks(host: Host, sheet: SheetState, rect: Rect, look: 'keep' | 'reset'): void {
  const used = usedRect(sheet, false, rect);
  const place = used && intersection(used, rect);
  if (!place) return;
  const block = readBlock(sheet, place);
  if (block.every((line) => line.every((cell) => !cell?.link))) return;
  const after = block.map((line) => line.map((cell) => (cell?.link ? withLink(cell, undefined) : cell)));
  host.document.putCells(sheet, place, after, { content: false });
  if (look === 'keep') return;
  block.forEach((line, row) => {
    line.forEach((cell, column) => {
      const [top, left] = [place.top + row, place.left + column];
      if (cell?.link) editFormats(host.document, sheet, { top, left, bottom: top, right: left }, () => undefined);
    });
  });
}

function readLink(raw: unknown): CellLink {
  if (typeof raw !== 'object' || raw === null) throw invalidArgument();
  const given = raw as Record<string, unknown>;
  const text = (key: keyof CellLink): Partial<CellLink> => {
    const value = given[key];
    if (value === undefined || value === null) return {};
    if (typeof value !== 'string') throw invalidArgument();
    return { [key]: value };
  };
  const link = { ...text('address'), ...text('documentReference'), ...text('screenTip'), ...text('textToDisplay') };
  if (!link.address && !link.documentReference) throw invalidArgument();
  return link;
}
