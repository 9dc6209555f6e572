import { WorkbookProblem } from '../port';
import { behaviourOf } from './errorAnswers';

/** The code of an error of office.js; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** An error of Office's as a problem; any other error is a fault of our own and goes on as it is. */
export function problemFrom(error: unknown, sheet?: string): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const code = codeOf(error);
  if (code === undefined) throw error;
  return new WorkbookProblem(behaviourOf(code).kind, { code, ...(sheet !== undefined && { sheet }) });
}
