import type { Activity, Plan } from '../../reading/portfolio';
import { memoised, normaliseKey } from '../../reading/text';
import { obligationFor } from '../inForce';
import { anyHas, columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';

/**
 * Each activity names its target group, and at least one activity is for the primary one: vulnerable children and young
 * people, and their families. Source: Bilag 5, »Målgruppe for indsatsen«.
 */
export const pln07: Rule = {
  code: 'PLN-07',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['targetGroup'] }],
  run(context) {
    const isPrimary = memoised(namesPrimaryGroup);
    for (const plan of context.portfolio.plans) {
      const { activities } = context.figures(plan);
      if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (!anyHas(activities, 'targetGroup')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['targetGroup'] }, plan);
      } else judge(context, plan, activities, isPrimary);
    }
  },
};

function judge(
  context: RuleContext,
  plan: Plan,
  activities: readonly Activity[],
  isPrimary: (text: string) => boolean,
): void {
  const asked = obligationFor(context, plan, 'targetGroup');
  if (!asked) return;
  const finding = {
    code: 'PLN-07',
    severity: 'warning',
    plan: plan.name,
    ruleSet: asked.national.id,
    source: asked.source,
  } as const;
  const blank: Activity[] = [];
  for (const row of activities) if (row.targetGroup === '') blank.push(row);
  if (blank.length > 0) {
    context.report<'PLN-07'>({
      ...finding,
      cells: columnOf(blank, 'targetGroup'),
      facts: { kind: 'blank', activities: blank.map((row) => row.name), all: activities.length },
    });
  }
  if (blank.length === activities.length || activities.some((row) => isPrimary(row.targetGroup))) return;
  const named = activities.filter((row) => row.targetGroup !== '');
  context.report<'PLN-07'>({
    ...finding,
    cells: columnOf(named, 'targetGroup'),
    facts: { kind: 'primary', groups: [...new Set(named.map((row) => row.targetGroup))] },
  });
}

const PRIMARY =
  /boern|barn|\bunge?\b|\bunges\b|\bungdom|famili|foraeldre|moedre|\bmor\b|faedre|\bfar\b|pige|dreng|teen|elev|primaere maal|child|youth|young|parent|mother|father|girl|boys|pupil/;

function namesPrimaryGroup(text: string): boolean {
  return PRIMARY.test(normaliseKey(text));
}
