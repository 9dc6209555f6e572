import type { Activity } from '../../reading/portfolio';
import type { PlanFigures } from '../figures/planFigures';
import { statedEditions } from './editions';

/** Rows below each other that state the same edition, or none. */
export interface CitationRun {
  readonly edition: string | undefined;
  readonly rows: Activity[];
}

/** What the rows of a plan refer to. */
export interface Citations {
  readonly runs: readonly CitationRun[];
  /** True where a reference is only a mark ("ja", "x"). */
  readonly hasMarks: boolean;
}

const known = new WeakMap<PlanFigures, Citations>();
const stated = statedEditions();

/** Looks at each row once for all rules. */
export function citationsOf(figures: PlanFigures): Citations {
  let citations = known.get(figures);
  if (!citations) {
    citations = read(figures.cited);
    known.set(figures, citations);
  }
  return citations;
}

function read(cited: readonly Activity[]): Citations {
  const runs: CitationRun[] = [];
  let run: CitationRun | undefined;
  let hasMarks = false;
  for (const row of cited) {
    const edition = stated(row);
    if (!run || run.edition !== edition) {
      run = { edition, rows: [] };
      runs.push(run);
    }
    run.rows.push(row);
    if (row.citation === 'mark') hasMarks = true;
  }
  return { runs, hasMarks };
}
