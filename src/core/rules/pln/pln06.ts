import type { Activity, Plan, SubAgreement } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { obligationFor } from '../inForce';
import { anyHas, columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { planThemes, type PlanThemes } from './planThemes';

/**
 * Each sub-agreement in use, that is each theme with an activity, is there and dated. Source: Bilag 5, »Hvad er en
 * boligsocial helhedsplan«.
 */
export const pln06: Rule = {
  code: 'PLN-06',
  severity: 'warning',
  needs: [
    { table: 'subAgreements', columns: ['theme', 'date'] },
    { table: 'activities', columns: ['theme'] },
  ],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { activities } = context.figures(plan);
      if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (!anyHas(activities, 'theme')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['theme'] }, plan);
      } else if (plan.subAgreements.length > 0 && !anyHas(plan.subAgreements, 'date')) {
        context.notRun({ kind: 'noColumn', table: 'subAgreements', columns: ['date'] }, plan);
      } else judge(context, plan);
    }
  },
};

function judge(context: RuleContext, plan: Plan): void {
  const asked = obligationFor(context, plan, 'subAgreements');
  if (!asked) return;
  const { activities } = context.figures(plan);
  const { used, match } = planThemes(context, plan);
  if (used.size === 0) {
    context.notRun({ kind: 'noRows', table: 'activities' }, plan);
    return;
  }
  const listed = new Map<string, SubAgreement[]>();
  for (const row of plan.subAgreements) {
    const found = match(row.theme);
    if (found.kind === 'theme') listed.set(found.name, [...(listed.get(found.name) ?? []), row]);
  }
  const missing: string[] = [];
  const undated: [string, readonly SubAgreement[]][] = [];
  for (const theme of used) {
    const agreements = listed.get(theme);
    if (!agreements) missing.push(theme);
    else if (agreements.every((row) => row.date?.day === undefined)) undated.push([theme, agreements]);
  }
  const finding = {
    code: 'PLN-06',
    severity: 'warning',
    plan: plan.name,
    ruleSet: asked.national.id,
    source: asked.source,
  } as const;
  if (undated.length > 0) {
    context.report<'PLN-06'>({
      ...finding,
      cells: mergeCells(undated.flatMap(([, rows]) => rows.map((row) => cellOf(row, 'date')))),
      facts: { kind: 'undated', themes: undated.map(([theme]) => theme) },
    });
  }
  if (missing.length > 0) {
    context.report<'PLN-06'>({
      ...finding,
      cells: columnOf(
        missing.flatMap((theme) => rowsUnder(theme, activities, match)),
        'theme',
      ),
      facts: { kind: 'missing', themes: missing },
    });
  }
}

function rowsUnder(theme: string, activities: readonly Activity[], match: PlanThemes['match']): Activity[] {
  return activities.filter((row) => {
    const found = match(row.theme);
    return found.kind === 'theme' && found.name === theme;
  });
}
