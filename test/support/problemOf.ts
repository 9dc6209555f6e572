import type { WorkbookProblem } from '../../src/excel/port';

/** The problem that a call fails with. */
export function problemOf(work: Promise<unknown>): Promise<WorkbookProblem> {
  return work.then(
    () => Promise.reject(new Error('Nothing failed.')),
    (error: unknown) => error as WorkbookProblem,
  );
}
