import type { Activity, Plan } from '../../reading/portfolio';
import type { ValueInForce } from '../../rulesets';
import { hasActivitiesWith } from '../activityColumns';
import { valueFor } from '../inForce';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { citationsOf } from './citations';

/**
 * "ja", "x" or "✓" in the reference column counts as a reference but cannot be checked. It concerns the count of
 * CFBU-01 and rests on the same source. One notice for all plans of a rule set.
 */
export const cfbu06: Rule = {
  code: 'CFBU-06',
  severity: 'notice',
  needs: [{ table: 'activities', columns: ['reference'] }],
  run(context) {
    const groups = new Map<string, Marked>();
    for (const plan of context.portfolio.plans) {
      if (!hasActivitiesWith(context, plan, 'reference')) continue;
      const majority = valueFor(context, plan, 'majority.catalogue');
      if (!majority) continue;
      const figures = context.figures(plan);
      if (!citationsOf(figures).hasMarks) continue;
      const { title, reference } = majority.source;
      const key = `${context.rulesFor(plan).national?.id ?? ''} ${title} ${reference}`;
      const group = groups.get(key) ?? { majority, plans: [], rows: [] };
      groups.set(key, group);
      group.plans.push(plan);
      for (const row of figures.cited) if (row.citation === 'mark') group.rows.push(row);
    }
    for (const group of groups.values()) note(context, group);
  },
};

interface Marked {
  readonly majority: ValueInForce;
  readonly plans: Plan[];
  readonly rows: Activity[];
}

function note(context: RuleContext, { majority, plans, rows }: Marked): void {
  const [first] = plans;
  if (!first) return;
  const { national } = context.rulesFor(first);
  context.report<'CFBU-06'>({
    code: 'CFBU-06',
    severity: 'notice',
    ...(plans.length === 1 ? { plan: first.name } : { plans: plans.map((plan) => plan.name) }),
    cells: columnOf(rows, 'reference'),
    ...(national && { ruleSet: national.id }),
    source: majority.source,
    facts: { plans: plans.length, rows: rows.length, marks: [...new Set(rows.map((row) => row.reference))] },
  });
}
