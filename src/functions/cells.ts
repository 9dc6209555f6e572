import type { FunctionError } from './functionError';

/** An error value in a cell that a function was given: `#REF!`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What one cell gives. A blank is `null` here, as Excel on the web says it; on the desktop it is 0. */
export type CellValue = number | string | boolean | null | CellError;

/** Rows of cells. A single cell is one row of one. */
export type Cells = readonly (readonly CellValue[])[];

/** What one cell is given back. */
export type Answer = number | string | boolean | FunctionError;

/** Rows of answers, which spill over as many cells. */
export type Answers = readonly (readonly Answer[])[];

const ERROR_TEXT = /^#(?:[A-Z0/_]+[!?]|N\/A|GETTING_DATA)$/;

/** An argument as Excel hands it over: a value, rows of values, or nothing. */
export function cellsOf(given: unknown): Cells {
  if (!Array.isArray(given)) return [[cellOf(given)]];
  const rows = given as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(given: unknown): CellValue {
  switch (typeof given) {
    case 'number':
    case 'boolean':
      return given;
    case 'string':
      return ERROR_TEXT.test(given) ? new CellError(given) : given;
    case 'object':
      return given === null ? null : richValue(given);
    default:
      return null;
  }
}

/** A data type of Excel's own: an error, or a formatted number that carries its plain value. */
function richValue(given: object): CellValue {
  const { code, type, basicType, basicValue } = given as Readonly<Record<string, unknown>>;
  if (type === 'Error' || basicType === 'Error') return new CellError(String(code ?? basicValue ?? '#VALUE!'));
  return typeof basicValue === 'object' ? null : cellOf(basicValue);
}

/** True for what counts as left out: blank, 0 or a text without a sign. */
export function isBlank(cell: CellValue): boolean {
  return cell === null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}
