import type { PlanOfRow } from './planFinder';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';

/** Notes each needed column that a recognised table lacks. The plan is not missed where something else names it. */
export function missingColumns(context: ReadingContext, tables: readonly ReadTable[], planOfRow: PlanOfRow): void {
  for (const table of tables) {
    const { found, source } = table;
    const lookedIn = { ...source.area, bottom: found.headingRows.at(-1) ?? source.area.bottom };
    for (const column of found.missing) {
      if (column === 'plan' && isNamedElsewhere(table, planOfRow)) continue;
      context.notes.push({ kind: 'missingColumn', tableKind: source.kind, column, lookedIn, headings: found.headings });
    }
  }
}

/** By lines between the rows, or for the whole table by a title, the sheet or the only plan. */
function isNamedElsewhere(table: ReadTable, planOfRow: PlanOfRow): boolean {
  const { rows, source, planOf } = table;
  if (source.kind === 'plans' && rows.length > 1) return false;
  const byLines = rows.length > 0 && rows.every((row) => planOf(row) !== '');
  return byLines || planOfRow.ofTable(table).planName !== '';
}
