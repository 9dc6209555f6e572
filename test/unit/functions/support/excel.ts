import { DEFINITIONS, type FunctionId } from '../../../../src/functions/definitions';
import { excelFunction } from '../../../../src/functions/runtime';

/** What Excel's own runtime offers a function: an error with a code and a text. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

/** An error value in a cell, as Excel hands it over where errors are allowed. */
export function errorCell(code: string): object {
  return Object.assign(new ExcelError(code), { type: 'Error', basicType: 'Error', basicValue: code });
}

/** Calls a function as Excel does: every argument in its place, and an object about the call last. */
export function call(id: FunctionId, ...args: readonly unknown[]): unknown {
  const definition = DEFINITIONS.find((candidate) => candidate.id === id)!;
  const missing = Object.keys(definition.parameters).length - args.length;
  const given = [...args, ...Array.from({ length: missing }, () => null), { functionName: id }];
  try {
    const answer = excelFunction(definition)(...given);
    return Array.isArray(answer) ? answer.map((row) => row.map(plain)) : plain(answer);
  } catch (error) {
    return plain(error);
  }
}

/** An error as `#N/A: reason`. */
function plain(value: unknown): unknown {
  if (value instanceof ExcelError) return `${value.code}: ${value.message}`;
  if (value instanceof Error) throw value;
  return value;
}

/** A column of cells. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
