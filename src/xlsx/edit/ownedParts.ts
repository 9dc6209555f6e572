import type { Package } from '../opc/package';
import { relationshipsPath } from '../opc/partPath';

/**
 * The parts that only these sheets need (their drawings, charts, tables …), with the relationships parts:
 * what has to go when the sheets are written anew.
 */
export async function ownedParts(source: Package, sheetParts: readonly string[]): Promise<Set<string>> {
  const sheets = new Set(sheetParts.map((part) => part.toLowerCase()));
  const others = await reachable(source, [''], sheets);
  const owned = new Set<string>();
  for (const part of await reachable(source, [...sheets], new Set())) {
    if (others.has(part)) continue;
    if (!sheets.has(part)) owned.add(part);
    owned.add(relationshipsPath(part).toLowerCase());
  }
  return owned;
}

/** All parts that can be reached over relationships, without going through the closed ones. */
async function reachable(source: Package, from: readonly string[], closed: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set(from);
  for (const part of found) {
    if (closed.has(part)) continue;
    for (const { target, external } of await source.relationships(part)) {
      const next = target.toLowerCase();
      if (!external && source.find(next)) found.add(next);
    }
  }
  for (const part of closed) found.delete(part);
  return found;
}
