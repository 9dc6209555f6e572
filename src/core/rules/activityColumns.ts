import type { Plan } from '../reading/portfolio';
import type { ColumnKey } from '../reading/sourceTable';
import { anyHas } from './places';
import type { RuleContext } from './rule';

/** True where the plan has activities, in a table with the column; else the reason why the rule did not run is given. */
export function hasActivitiesWith(context: RuleContext, plan: Plan, column: ColumnKey): boolean {
  const { activities } = context.figures(plan);
  if (activities.length === 0) {
    context.notRun({ kind: 'noActivities' }, plan);
    return false;
  }
  if (anyHas(activities, column)) return true;
  context.notRun({ kind: 'noColumn', table: 'activities', columns: [column] }, plan);
  return false;
}
