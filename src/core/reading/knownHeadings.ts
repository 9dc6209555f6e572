import { compact } from './headingMatch';
import type { ColumnKey, TableKind } from './sourceTable';
import { SYNONYMS } from './synonyms';

/** The first few headings that a column is known by; of spellings that are compared as one, only the first. */
export function knownHeadings(kind: TableKind, key: ColumnKey, most: number): readonly string[] {
  const known = new Map<string, string>();
  for (const heading of SYNONYMS[kind][key]?.split('|') ?? []) {
    if (!known.has(compact(heading))) known.set(compact(heading), heading);
  }
  return [...known.values()].slice(0, most);
}
