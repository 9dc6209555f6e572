import { CellError, type CellValue } from '../host/state/cell';
import { type CellRows, isRows, type Result } from './argument';

/** How many rows and columns. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const shapeOf = (rows: CellRows): Shape => ({ rows: rows.length, columns: rows[0]?.length ?? 0 });

/** The shape that arrays take together: as many rows and columns as the largest has. */
export function commonShape(all: readonly CellRows[]): Shape {
  const shapes = all.map(shapeOf);
  return {
    rows: Math.max(1, ...shapes.map(({ rows }) => rows)),
    columns: Math.max(1, ...shapes.map(({ columns }) => columns)),
  };
}

/** The element at a place of the common shape: a single row or column is repeated, beyond an array lies #N/A. */
export function elementAt(rows: CellRows, row: number, column: number): CellValue {
  const shape = shapeOf(rows);
  const line = rows[shape.rows === 1 ? 0 : row];
  const value = line?.[shape.columns === 1 ? 0 : column];
  return value === undefined ? new CellError('#N/A') : value;
}

/** Fills a shape; an array in an array counts with its first element. */
export function fill(shape: Shape, result: (row: number, column: number) => Result): CellRows {
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => first(result(row, column))),
  );
}

function first(result: Result): CellValue {
  return isRows(result) ? (result[0]?.[0] ?? null) : result;
}
