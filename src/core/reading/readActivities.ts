import { ActivityRow, type ActivityColumns } from './activityRow';
import type { Activity, Plan } from './portfolio';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';
import { isCommonCost } from './vocabulary';

/** Finds the plan that a row belongs to. */
export type PlanFinder = (
  table: ReadTable,
  row: number,
) => { readonly planName: string; readonly plan: Plan | undefined };

export function readActivities(context: ReadingContext, table: ReadTable, planFor: PlanFinder): Activity[] {
  return table.notes.rowByRow(() => {
    const { reader, source, rows, found } = table;
    const plans = rows.map((row) => planFor(table, row));
    const name = reader.texts(rows, 'activity');
    const reference = reader.texts(rows, 'reference');
    const effect = reader.texts(rows, 'effect');
    const theme = reader.texts(rows, 'theme');
    const type = reader.texts(rows, 'type');
    const status = reader.texts(rows, 'status');
    const facts = context.factsOf(found.sheet.grid.texts);
    const columns: ActivityColumns = {
      table: source,
      facts,
      name,
      reference,
      effect,
      themeOf: (row) => theme.at(row) || table.themeOf(row),
      targetGroup: reader.texts(rows, 'targetGroup'),
      edition: reader.texts(rows, 'edition'),
      indicator: reader.texts(rows, 'indicator'),
      carriedOutBy: reader.texts(rows, 'carriedOutBy'),
      budget: reader.budget(rows),
    };
    return rows.map((row, index) => {
      const { planName = '', plan } = plans[index] ?? {};
      const own = name.at(row);
      const common = isCommonCost(type.at(row), own);
      const [citation, state] = [reference.choice(row, facts.citation), status.choice(row, facts.status)];
      return new ActivityRow(columns, row, planName, plan, own !== '', common, citation, state);
    });
  });
}
