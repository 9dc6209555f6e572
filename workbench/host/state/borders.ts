import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import type { BorderLine, BorderSide, CellFormat } from './cell';
import { editFormats, uniform } from './formats';
import { without } from './normalFormat';
import { isWholeColumns, isWholeRows, type Rect } from './rect';
import type { SheetState } from './sheetState';
import type { WorkbookDocument } from './workbookDocument';

/** The lines of a range, in the words of Excel.BorderIndex. */
export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

export const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

/** Cells that carry a line on one of their sides. */
interface Strip {
  readonly rect: Rect;
  readonly side: BorderSide;
}

/** What the cells along a line agree on; null when they differ. */
export function readBorder<K extends keyof BorderLine>(
  sheet: SheetState,
  rects: readonly Rect[],
  index: BorderIndex,
  key: K,
): BorderLine[K] | null {
  const found = new Set(rects.map((rect) => alongOne(sheet, rect, index, key)));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

function alongOne<K extends keyof BorderLine>(
  sheet: SheetState,
  rect: Rect,
  index: BorderIndex,
  key: K,
): BorderLine[K] | null {
  const { own, other } = strips(rect, index);
  const read = (strip: Strip, what: keyof BorderLine): string | null =>
    uniform(sheet, [strip.rect], (format) => (format?.borders?.[strip.side] ?? NO_LINE)[what]);
  if (!own) return NO_LINE[key];
  // A line between two cells may be kept by either.
  const isBare = read(own, 'style') === NO_LINE.style;
  return read(isBare && other ? other : own, key);
}

/** Draws a line along a range, or takes it away. The neighbours on its other side no longer keep one of their own. */
export function editBorder(
  document: WorkbookDocument,
  sheet: SheetState,
  place: { readonly rect: Rect; readonly index: BorderIndex },
  edit: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  const { own, other } = strips(place.rect, place.index);
  if (!own) return;
  editFormats(document, sheet, own.rect, (format) => withLine(format, own.side, edit(format?.borders?.[own.side])));
  if (other) editFormats(document, sheet, other.rect, (format) => withLine(format, other.side, undefined));
}

function withLine(format: CellFormat | undefined, side: BorderSide, line: BorderLine | undefined) {
  if (line === format?.borders?.[side]) return format;
  const others = Object.entries(format?.borders ?? {}).filter(([name]) => name !== side);
  const lines = line ? [...others, [side, line] as const] : others;
  return lines.length > 0 ? { ...format, borders: Object.fromEntries(lines) } : without(format, 'borders');
}

/** The cells that keep a line, and those on its other side. None for the far ends of whole columns and rows. */
function strips(rect: Rect, index: BorderIndex): { own?: Strip; other?: Strip } {
  const { top, left, bottom, right } = rect;
  switch (index) {
    case 'EdgeTop':
      return pair({ ...rect, bottom: top }, 'EdgeTop', { ...rect, top: top - 1, bottom: top - 1 }, 'EdgeBottom');
    case 'EdgeBottom':
      if (isWholeColumns(rect)) return {};
      return pair({ ...rect, top: bottom }, 'EdgeBottom', { ...rect, top: bottom + 1, bottom: bottom + 1 }, 'EdgeTop');
    case 'EdgeLeft':
      return pair({ ...rect, right: left }, 'EdgeLeft', { ...rect, left: left - 1, right: left - 1 }, 'EdgeRight');
    case 'EdgeRight':
      if (isWholeRows(rect)) return {};
      return pair({ ...rect, left: right }, 'EdgeRight', { ...rect, left: right + 1, right: right + 1 }, 'EdgeLeft');
    case 'InsideHorizontal':
      if (isWholeColumns(rect)) return pair(rect, 'EdgeBottom', rect, 'EdgeTop');
      return pair({ ...rect, bottom: bottom - 1 }, 'EdgeBottom', { ...rect, top: top + 1 }, 'EdgeTop');
    case 'InsideVertical':
      if (isWholeRows(rect)) return pair(rect, 'EdgeRight', rect, 'EdgeLeft');
      return pair({ ...rect, right: right - 1 }, 'EdgeRight', { ...rect, left: left + 1 }, 'EdgeLeft');
    default:
      return { own: { rect, side: index } };
  }
}

function pair(own: Rect, side: BorderSide, other: Rect, otherSide: BorderSide): { own?: Strip; other?: Strip } {
  return {
    ...(isOnSheet(own) && { own: { rect: own, side } }),
    ...(isOnSheet(other) && { other: { rect: other, side: otherSide } }),
  };
}

function isOnSheet(rect: Rect): boolean {
  const { top, left, bottom, right } = rect;
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
}
