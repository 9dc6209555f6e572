import { HostError, invalidArgument } from '../hostError';
import { columnCount, isWholeColumns, isWholeRows, type Rect, rowCount } from '../state/rect';

/**
 * What is written into each cell of a range: an element of an array of the range's shape, where `null` leaves the
 * cell alone, or one value for all. Throws `InvalidArgument` for another shape, for nothing at all, and on whole
 * columns and rows, which take no values.
 */
export function elementsFor(raw: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (raw === undefined || raw === null || isWholeColumns(rect) || isWholeRows(rect)) throw invalidArgument();
  if (!Array.isArray(raw)) return () => raw;
  const lines = raw as unknown[];
  if (!lines.every((line): line is unknown[] => Array.isArray(line))) throw invalidArgument();
  if (lines.length !== rowCount(rect) || lines.some((line) => line.length !== columnCount(rect))) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => lines[row]?.[column] ?? null;
}
