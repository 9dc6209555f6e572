import type { Cells, CellValue } from './cells';
import { FunctionError } from './functionError';
import { PROBLEMS } from './messages';

/**
 * An answer for each cell, in the shape of the ranges. Ranges are equally large; a single cell holds for every cell
 * of the others. What goes wrong in one cell is the answer of that cell alone.
 *
 * @throws FunctionError where the ranges differ in size.
 */
export function mapCells<T, const R extends readonly Cells[]>(
  ranges: R,
  compute: (...cells: { [I in keyof R]: CellValue }) => T,
): (T | FunctionError)[][] {
  const [first = [[null]]] = ranges;
  const shape = ranges.find((cells) => !isSingle(cells)) ?? first;
  for (const cells of ranges) if (!isSingle(cells) && !sameShape(cells, shape)) throw PROBLEMS.sizes();
  return shape.map((row, rowIndex) =>
    row.map((_, column) => {
      const own = ranges.map((cells) => cellAt(cells, rowIndex, column));
      return caught(() => compute(...(own as { [I in keyof R]: CellValue })));
    }),
  );
}

/** The result, or the reason why there is none. */
export function caught<T>(run: () => T): T | FunctionError {
  try {
    return run();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

function cellAt(cells: Cells, row: number, column: number): CellValue {
  return (isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column]) ?? null;
}

function isSingle(cells: Cells): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

function sameShape(a: Cells, b: Cells): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}
