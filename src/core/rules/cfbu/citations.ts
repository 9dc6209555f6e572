import type { Activity } from '../../reading/portfolio';
import type { PlanFigures } from '../figures/planFigures';
import { statedEditions } from './editions';

/** Rows below each other that state the same edition, or none. */
export interface CitationRun {
  readonly edition: string | undefined;
  readonly rows: readonly Activity[];
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
  const [first] = cited;
  if (!first) return { runs: [], hasMarks: false };
  const runs: CitationRun[] = [];
  let edition = stated(first);
  let from = 0;
  let hasMarks = false;
  for (let index = 0; index < cited.length; index++) {
    const row = cited[index] ?? first;
    if (row.citation === 'mark') hasMarks = true;
    const own = stated(row);
    if (own === edition) continue;
    runs.push({ edition, rows: cited.slice(from, index) });
    [edition, from] = [own, index];
  }
  runs.push({ edition, rows: from === 0 ? cited : cited.slice(from) });
  return { runs, hasMarks };
}
