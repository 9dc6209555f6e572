import type { Activity, Plan } from './portfolio';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';
import { memoised } from './text';
import { citationOf, isCommonCost, statesEffect, statusOf } from './vocabulary';

type OpenActivity = { -readonly [Key in keyof Activity]: Activity[Key] };

/** Finds the plan that a row belongs to. */
export type PlanFinder = (
  table: ReadTable,
  row: number,
) => { readonly planName: string; readonly plan: Plan | undefined };

export function readActivities(context: ReadingContext, table: ReadTable, planFor: PlanFinder): Activity[] {
  const { reader, source } = table;
  const citation = memoised(citationOf);
  const status = memoised(statusOf);
  const effects = memoised(statesEffect);
  return table.rows.map((row) => {
    const { planName, plan } = planFor(table, row);
    const name = reader.text(row, 'activity');
    const reference = reader.text(row, 'reference');
    const nameKey = context.key(name);
    const effect = reader.text(row, 'effect');
    const total = reader.amount(row, 'total');
    const activity: OpenActivity = {
      table: source,
      row,
      planName,
      plan,
      name,
      nameKey,
      theme: reader.text(row, 'theme') || table.themeOf(row),
      commonCost: isCommonCost(reader.text(row, 'type'), name, nameKey),
      targetGroup: reader.text(row, 'targetGroup'),
      reference,
      citation: citation(reference),
      edition: reader.text(row, 'edition'),
      status: status(reader.text(row, 'status')),
      effect,
      hasEffect: effects(effect),
      indicator: reader.text(row, 'indicator'),
      carriedOutBy: reader.text(row, 'carriedOutBy'),
      years: reader.years(row),
    };
    if (total) activity.total = total;
    return activity;
  });
}
