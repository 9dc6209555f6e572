import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import { invalidArgument } from '../hostError';
import type { Rect } from '../state/rect';

/** Throws `InvalidArgument` for a rectangle that is not on a sheet. */
export function checkRect({ top, left, bottom, right }: Rect): void {
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  const isInside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!isWhole || !isInside || bottom < top || right < left) throw invalidArgument();
}
