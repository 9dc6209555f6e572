import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';

/** Notes each needed column that a recognised table lacks. The plan is not missed where `hasPlan` knows it. */
export function missingColumns(
  context: ReadingContext,
  tables: readonly ReadTable[],
  hasPlan: (table: ReadTable) => boolean,
): void {
  for (const table of tables) {
    const { found, source } = table;
    const lookedIn = { ...source.area, bottom: found.headingRows.at(-1) ?? source.area.top };
    for (const column of found.missing) {
      const ownPlan = source.kind !== 'plans' || table.rows.length === 1;
      if (column === 'plan' && ownPlan && hasPlan(table)) continue;
      context.notes.push({ kind: 'missingColumn', tableKind: source.kind, column, lookedIn, headings: found.headings });
    }
  }
}
