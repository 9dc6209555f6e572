import { CellError, type CellValue } from '../host/state/cell';

/** Rows of cells, all of one length, at least one by one. */
export type CellRows = readonly (readonly CellValue[])[];

/** A range of the workbook, or an array that a formula made. */
export interface Cells {
  readonly rows: CellRows;
  /** Of a range: `Ark1!A1:B2`. */
  readonly address?: string;
}

/** What a formula gives for one parameter; `undefined` is left out, `null` a blank cell. */
export type Argument = CellValue | Cells | undefined;

/** What a function gives back: rows spill. */
export type Result = CellValue | CellRows;

export const isCells = (argument: Argument): argument is Cells =>
  typeof argument === 'object' && argument !== null && !(argument instanceof CellError);

export const isRows = (result: Result): result is CellRows => Array.isArray(result);

export const VALUE_ERROR = new CellError('#VALUE!');
