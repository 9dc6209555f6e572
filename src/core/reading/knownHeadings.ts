import { compact } from './headingMatch';
import type { ColumnKey, TableKind } from './sourceTable';
import { SYNONYMS } from './synonyms';

/** Plurals and the like are this much longer than the heading itself. */
const LONGEST_ENDING = 3;

/** The first few headings that a column is known by; of those that differ by case, spelling or ending, only the first. */
export function knownHeadings(kind: TableKind, key: ColumnKey, most: number): readonly string[] {
  const known: string[] = [];
  for (const heading of SYNONYMS[kind][key]?.split('|') ?? []) {
    if (known.length < most && !known.some((other) => sameButForEnding(compact(other), compact(heading)))) {
      known.push(heading);
    }
  }
  return known;
}

function sameButForEnding(shorter: string, longer: string): boolean {
  return longer.startsWith(shorter) && longer.length - shorter.length <= LONGEST_ENDING;
}
