import type { Plan } from '../../reading/portfolio';
import type { NationalRuleSet } from '../../rulesets';
import { hasActivitiesWith } from '../activityColumns';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { likelyRuleSet, planThemes } from './planThemes';

/**
 * Each of the rule set's themes has at least one activity. Source: Bilag 5, one strategic agreement and four
 * sub-agreements. A plan of 2019 may use the themes of either period and is held against the one it fits best. A theme
 * that may only be misnamed is PLN-02's: as many are not missed as it has names to correct.
 */
export const pln01: Rule = {
  code: 'PLN-01',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['theme'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { themeSets } = context.rulesFor(plan);
      if (themeSets.length === 0) context.notRun({ kind: 'noRuleSet' }, plan);
      else if (hasActivitiesWith(context, plan, 'theme')) judge(context, plan, themeSets);
    }
  },
};

function judge(context: RuleContext, plan: Plan, themeSets: readonly NationalRuleSet[]): void {
  const { activities } = context.figures(plan);
  const { used, blank, others } = planThemes(context, plan);
  if (blank.length === activities.length) {
    context.notRun({ kind: 'noRows', table: 'activities' }, plan);
    return;
  }
  if (likelyRuleSet(context, plan)) {
    context.notRun({ kind: 'ruleSetInDoubt' }, plan);
    return;
  }
  if (themeSets.some((set) => set.themes.every(({ name }) => used.has(name)))) return;
  const best = bestFit(themeSets, used);
  if (!best) return;
  const open = new Set(others.map(({ row }) => row.theme)).size;
  if (best.missing.length <= open) return;
  context.report<'PLN-01'>({
    code: 'PLN-01',
    severity: 'warning',
    plan: plan.name,
    cells: columnOf(activities, 'theme'),
    actual: best.set.themes.length - best.missing.length,
    expected: best.set.themes.length,
    difference: -best.missing.length,
    unit: 'count',
    ruleSet: best.set.id,
    source: best.set.themesSource,
    facts: { missing: best.missing, open, period: best.set.name },
  });
}

interface Fit {
  readonly set: NationalRuleSet;
  readonly missing: readonly string[];
}

function bestFit(sets: readonly NationalRuleSet[], used: ReadonlySet<string>): Fit | undefined {
  let best: Fit | undefined;
  for (const set of sets) {
    const missing = set.themes.flatMap(({ name }) => (used.has(name) ? [] : [name]));
    if (!best || missing.length < best.missing.length) best = { set, missing };
  }
  return best;
}
