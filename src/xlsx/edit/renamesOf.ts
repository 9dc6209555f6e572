import type { Renames } from '../formulas/renames';
import type { SheetPlan } from './sheetPlan';
import type { TablePlans } from './tablePlans';

/** What is called otherwise afterwards; undefined where nothing is. */
export function renamesOf({ sheets }: SheetPlan, tables: Iterable<TablePlans>): Renames | undefined {
  const plans = [...tables].flatMap((one) => one.tables).filter(({ removed }) => !removed);
  const ofSheets = new Map<string, string>();
  for (const { entry, name } of sheets) if (entry && entry.name !== name) ofSheets.set(entry.name.toLowerCase(), name);
  const ofTables = new Map<string, string>();
  const columns = new Map<string, ReadonlyMap<string, string>>();
  for (const { before, name, columns: now } of plans) {
    const key = before.name.toLowerCase();
    if (before.name !== name) ofTables.set(key, name);
    const changed = before.columns.flatMap((column, index) => {
      const after = now[index];
      return after !== undefined && after !== column.name ? [[column.name.toLowerCase(), after] as const] : [];
    });
    if (changed.length > 0) columns.set(key, new Map(changed));
  }
  if (ofSheets.size + ofTables.size + columns.size === 0) return undefined;
  return { sheets: ofSheets, tables: ofTables, columns };
}
