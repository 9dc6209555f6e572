/// <reference types="custom-functions-runtime" />
import { cellsOf, type Answer, type Answers } from './cells';
import type { FunctionDefinition } from './definition';
import { FunctionError } from './functionError';
import { caught } from './mapCells';

/** A cell as Excel takes it back. */
type ExcelValue = number | string | boolean | CustomFunctions.Error;

/**
 * A function as Excel calls it: arguments by position, a missing one `null`, Excel's own invocation object last. Reasons
 * become Excel's errors.
 */
export function excelFunction(definition: FunctionDefinition): (...given: unknown[]) => ExcelValue | ExcelValue[][] {
  return (...given) => {
    const answer = caught(() =>
      definition.run(
        Object.fromEntries(
          Object.entries(definition.parameters).map(([key, kind], index) => {
            const cells = cellsOf(given[index]);
            return [key, kind.startsWith('range') ? cells : (cells[0]?.[0] ?? null)];
          }),
        ),
      ),
    );
    return isSpilled(answer) ? spilled(answer) : single(answer);
  };
}

function isSpilled(answer: Answer | Answers): answer is Answers {
  return Array.isArray(answer);
}

/** Rows of answers; an only cell is thrown where it is an error, so that its text is sure to be shown. */
function spilled(answers: Answers): ExcelValue[][] {
  if (answers.length === 1 && answers[0]?.length === 1) return [[single(answers[0][0] ?? '')]];
  return answers.map((row) => row.map((answer) => (answer instanceof FunctionError ? excelError(answer) : answer)));
}

function single(answer: Answer): ExcelValue {
  if (answer instanceof FunctionError) throw excelError(answer);
  return answer;
}

function excelError({ value, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(value === '#N/A' ? notAvailable : invalidValue, message);
}
