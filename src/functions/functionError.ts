/** The two error values for which Excel shows a text. */
export type ErrorValue = '#VALUE!' | '#N/A';

/** Why a cell has no result: the error value it shows, and as its message the reason in plain words. */
export class FunctionError extends Error {
  constructor(
    readonly value: ErrorValue,
    reason: string,
  ) {
    super(reason);
  }
}

/** Runs something about one row of a range; what goes wrong there is said with the row's number, counted from 1. */
export function inRow<T>(row: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    throw new FunctionError(error.value, `Række ${row} i området: ${error.message}`);
  }
}
