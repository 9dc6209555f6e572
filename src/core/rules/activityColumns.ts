import type { Plan } from '../reading/portfolio';
import type { ColumnKey } from '../reading/sourceTable';
import { anyHas } from './places';
import type { RuleContext } from './rule';

/** True where the plan has activities, in tables with the columns; else the reason why the rule did not run is given. */
export function hasActivitiesWith(context: RuleContext, plan: Plan, ...columns: readonly ColumnKey[]): boolean {
  const { activities } = context.figures(plan);
  if (activities.length === 0) {
    context.notRun({ kind: 'noActivities' }, plan);
    return false;
  }
  const missing = columns.filter((key) => !anyHas(activities, key));
  if (missing.length > 0) context.notRun({ kind: 'noColumn', table: 'activities', columns: missing }, plan);
  return missing.length === 0;
}
