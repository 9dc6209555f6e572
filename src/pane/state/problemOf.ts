import { WorkbookProblem } from '../../excel/port';
import type { Problem } from './paneState';

/** Any error as what the pane can say about it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookProblem) return { kind: error.kind, ...error.details };
  return { kind: 'crash', code: error instanceof Error ? error.message : String(error) };
}
