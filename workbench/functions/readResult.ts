import type { WireResult } from '../host/customFunctionsService';
import { CellError, type CellValue } from '../host/state/cell';
import { type CellRows, type Result, VALUE_ERROR } from './argument';

/**
 * What the cell shows for a code of the wire. 1 and 5 to 8 are what the runtime makes of `CustomFunctions.Error`.
 * Assumed: #VALUE! for NaN and returned errors (0), thrown and rejected ones (2, 3); #NAME? for not found (9, 10).
 */
const SHOWN: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** The only errors beside which Excel shows a text. */
const WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** What a function answered, as cells hold it. */
export function readResult(wire: WireResult): Result {
  if (!wire[1]) return errorOf(SHOWN[wire[3]] ?? '#VALUE!', wire[2]);
  const value = wire[2];
  return Array.isArray(value) ? readRows(value) : readValue(value);
}

/** Rows of one length; anything else is no array to Excel. Assumed: #VALUE!. */
function readRows(value: readonly unknown[]): CellRows | CellError {
  if (!value.every((row) => Array.isArray(row))) return VALUE_ERROR;
  const rows = value as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return VALUE_ERROR;
  return rows.map((row) => row.map(readValue));
}

/** `null` shows as 0. Data types count with their plain value. */
function readValue(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? 0 : readDataType(value as Readonly<Record<string, unknown>>);
    default:
      return VALUE_ERROR;
  }
}

function readDataType(value: Readonly<Record<string, unknown>>): CellValue {
  const { type, basicType, basicValue, message } = value;
  if (type === 'Error' || basicType === 'Error') {
    return errorOf(typeof basicValue === 'string' ? basicValue : '#VALUE!', message);
  }
  return typeof basicValue === 'object' ? VALUE_ERROR : readValue(basicValue);
}

function errorOf(code: string, message: unknown): CellError {
  const shown = typeof message === 'string' && message !== '' && WITH_MESSAGE.includes(code);
  return shown ? new CellError(code, message) : new CellError(code);
}
