import { emptyPlan, type OpenPlan } from './buildPlans';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';
import { planNameOfTab, statedPlanName } from './sheetPlanName';

/**
 * The plans of a workbook that lists none: those that its rows name, or that its sheets are about. They have no record,
 * so that rules on the frame do not run; nothing is reported as unlisted.
 */
export function namedPlans(context: ReadingContext, tables: readonly ReadTable[]): OpenPlan[] {
  const plans = new Map<string, OpenPlan>();
  const add = (name: string, sheet: string, row: number, column: number): void => {
    const key = context.key(name) || name;
    if (key !== '' && !plans.has(key)) plans.set(key, emptyPlan(plans.size, key, name, { sheet, row, column }));
  };
  for (const { source, found, rows, planOf } of tables) {
    if (source.kind !== 'activities' && source.kind !== 'funding') continue;
    const { top, left } = source.area;
    const column = found.columns.plan;
    if (column === undefined)
      add(statedPlanName(found.sheet) ?? planNameOfTab(found.sheet) ?? '', source.sheet, top, left);
    else for (const row of rows) add(planOf(row), source.sheet, row, column);
  }
  return [...plans.values()];
}
