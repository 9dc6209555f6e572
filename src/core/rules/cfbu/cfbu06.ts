import type { Finding } from '../../findings';
import type { Activity, Plan } from '../../reading/portfolio';
import type { ValueInForce } from '../../rulesets';
import { hasActivitiesWith } from '../activityColumns';
import { valueFor } from '../inForce';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { citationsOf } from './citations';

/**
 * "ja", "x" or "✓" in the reference column counts as a reference but cannot be checked; a refusal with more behind it does
 * not count, and is asked about. It concerns the count of CFBU-01 and rests on the same source. One notice each for all
 * plans of a rule set.
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
      if (citationsOf(figures).hasMarks) {
        const marked = figures.cited.filter((row) => row.citation === 'mark');
        add(groups, context, { kind: 'marks', majority, plan, rows: marked });
      }
      if (figures.unclear.length > 0) {
        add(groups, context, { kind: 'unclear', majority, plan, rows: figures.unclear });
      }
    }
    for (const group of groups.values()) note(context, group);
  },
};

type Kind = Finding<'CFBU-06'>['facts']['kind'];

interface Marked {
  readonly kind: Kind;
  readonly majority: ValueInForce;
  readonly plans: Plan[];
  readonly rows: Activity[];
}

interface Marks {
  readonly kind: Kind;
  readonly majority: ValueInForce;
  readonly plan: Plan;
  readonly rows: readonly Activity[];
}

function add(groups: Map<string, Marked>, context: RuleContext, { kind, majority, plan, rows }: Marks): void {
  const { title, reference } = majority.source;
  const key = `${kind} ${context.rulesFor(plan).national?.id ?? ''} ${title} ${reference}`;
  const group = groups.get(key) ?? { kind, majority, plans: [], rows: [] };
  groups.set(key, group);
  group.plans.push(plan);
  for (const row of rows) group.rows.push(row);
}

function note(context: RuleContext, { kind, majority, plans, rows }: Marked): void {
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
    facts: { kind, plans: plans.length, rows: rows.length, marks: [...new Set(rows.map((row) => row.reference))] },
  });
}
