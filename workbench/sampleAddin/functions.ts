/// <reference types="custom-functions-runtime" />

/** The runtime's own names, handed in so that tests can give those of another window. */
type Runtime = typeof CustomFunctions;

/** The municipality's and the housing organisations' share of a total. */
const SHARE = 0.125;

/** Connects the functions of functions.json with their code. */
export function associateSample(runtime: Runtime): void {
  runtime.associate({
    MUNICIPAL_SHARE: (total: number) => total * SHARE,
    SPLIT: (total: number) => [[total * SHARE, total * SHARE, total * (1 - 2 * SHARE), total]],
    JOIN: (cells: unknown[][]) => cells.flat().filter(isFilled).join('; '),
    FAIL: (kind: string) => fail(runtime, kind),
  });
}

/** Answers with the error that is asked for; `aldrig` never answers. */
function fail(runtime: Runtime, kind: string): unknown {
  const { notAvailable, invalidValue, divisionByZero, invalidNumber } = runtime.ErrorCode;
  switch (kind) {
    case 'mangler':
      throw new runtime.Error(notAvailable, 'Beløbet findes ikke.');
    case 'ugyldig':
      throw new runtime.Error(invalidValue, 'Beløbet kan ikke læses.');
    case 'nul':
      throw new runtime.Error(divisionByZero);
    case 'tal':
      throw new runtime.Error(invalidNumber);
    case 'aldrig':
      return new Promise(() => undefined);
    default:
      throw new Error(kind);
  }
}

const isFilled = (cell: unknown): boolean => cell !== null && cell !== '';
