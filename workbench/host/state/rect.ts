import { columnName, localAddress, MAX_COLUMNS, MAX_ROWS, parseLocalAddress } from '../../../src/core/sheet/address';

/** A rectangle of cells on one sheet, both corners included, counted from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const isWholeColumns = (rect: Rect): boolean => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const isWholeRows = (rect: Rect): boolean => rect.left === 0 && rect.right === MAX_COLUMNS - 1;

export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: Rect): number => rect.right - rect.left + 1;
export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** `A1`, `A1:B2`, `A:C` for whole columns, `2:4` for whole rows. */
export function rectAddress(rect: Rect): string {
  if (isWholeColumns(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  if (isWholeRows(rect)) return `${String(rect.top + 1)}:${String(rect.bottom + 1)}`;
  const first = localAddress(rect.top, rect.left);
  const last = localAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads what {@link rectAddress} writes, with or without `$`. Undefined for anything else. */
export function parseRect(text: string): Rect | undefined {
  const parts = text.split(':');
  const [first = '', last = first] = parts;
  if (parts.length > 2) return undefined;
  const corner = parseLocalAddress(first) ?? lineStart(first, parts.length);
  const opposite = parseLocalAddress(last) ?? lineEnd(last, parts.length);
  if (!corner || !opposite) return undefined;
  return {
    top: Math.min(corner.row, opposite.row),
    left: Math.min(corner.column, opposite.column),
    bottom: Math.max(corner.row, opposite.row),
    right: Math.max(corner.column, opposite.column),
  };
}

function lineStart(text: string, parts: number): { row: number; column: number } | undefined {
  if (parts !== 2) return undefined;
  if (/^\$?[A-Za-z]{1,3}$/.test(text)) return parseLocalAddress(`${text}1`);
  if (/^\$?[0-9]+$/.test(text)) return parseLocalAddress(`A${text.replace('$', '')}`);
  return undefined;
}

function lineEnd(text: string, parts: number): { row: number; column: number } | undefined {
  const start = lineStart(text, parts);
  if (!start) return undefined;
  return /[0-9]/.test(text) ? { ...start, column: MAX_COLUMNS - 1 } : { ...start, row: MAX_ROWS - 1 };
}

/** The rectangle without the part that the other covers: up to four pieces. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
