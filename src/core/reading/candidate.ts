import type { ColumnPlan } from './columnPlan';
import type { HeadingCell } from './headingCells';

/** A heading row, or several that belong together, as one table would take it. */
export interface Candidate {
  readonly rows: readonly number[];
  readonly cells: readonly HeadingCell[];
  readonly plan: ColumnPlan;
  readonly left: number;
  readonly right: number;
}

export function candidateOf(rows: readonly number[], cells: readonly HeadingCell[], plan: ColumnPlan): Candidate {
  return { rows, cells, plan, left: cells[0]?.column ?? 0, right: cells.at(-1)?.column ?? 0 };
}
