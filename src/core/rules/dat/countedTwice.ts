import type { Activity } from '../../reading/portfolio';
import { memoised, normaliseKey } from '../../reading/text';

/** One activity of a plan, with its rows: one or more in each of several tables. */
export type CountedTwice = readonly Activity[];

/**
 * Activities that stand with the same name and sub-agreement in several tables, as where each year has a table of its own
 * or an old sheet was left behind. Rows are counted, so that each of them counts once for every table.
 */
export function countedTwice(rows: readonly Activity[]): CountedTwice[] {
  // Rows follow each other by table: nearly every plan has one, and costs nothing.
  if (rows[0]?.table === rows.at(-1)?.table) return [];
  const themeKey = memoised(normaliseKey);
  const byName = new Map<string, Activity[]>();
  for (const row of rows) {
    const key = `${row.nameKey}\n${themeKey(row.theme)}`;
    const same = byName.get(key);
    if (same) same.push(row);
    else byName.set(key, [row]);
  }
  return [...byName.values()].filter((same) => same.some(({ table }) => table !== same[0]?.table));
}
