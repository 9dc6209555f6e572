import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import { isWholeColumns, isWholeRows, type Rect } from '../state/rect';

/** Cells that come or go, and which way the others move for it. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  /** The inserted cells, or the deleted ones. */
  readonly rect: Rect;
}

/**
 * Where a rectangle goes; undefined when its cells were deleted. One that grows over both sides of the inserted
 * cells takes them in; one that only partly lies in the moving cells stays.
 */
export function shifted(rect: Rect, shift: Shift): Rect | undefined {
  if (shift.axis === 'rows') {
    if (isWholeColumns(rect) || rect.left < shift.rect.left || rect.right > shift.rect.right) return rect;
    const span = along([rect.top, rect.bottom], [shift.rect.top, shift.rect.bottom], shift.kind, MAX_ROWS);
    return span && { ...rect, top: span[0], bottom: span[1] };
  }
  if (isWholeRows(rect) || rect.top < shift.rect.top || rect.bottom > shift.rect.bottom) return rect;
  const span = along([rect.left, rect.right], [shift.rect.left, shift.rect.right], shift.kind, MAX_COLUMNS);
  return span && { ...rect, left: span[0], right: span[1] };
}

type Span = readonly [first: number, last: number];

function along([first, last]: Span, [start, end]: Span, kind: Shift['kind'], limit: number): Span | undefined {
  const count = end - start + 1;
  if (kind === 'insert') {
    const move = (line: number): number => (line >= start ? line + count : line);
    return move(first) < limit ? [move(first), Math.min(move(last), limit - 1)] : undefined;
  }
  const newFirst = first > end ? first - count : Math.min(first, start);
  const newLast = last > end ? last - count : Math.min(last, start - 1);
  return newFirst <= newLast ? [newFirst, newLast] : undefined;
}
