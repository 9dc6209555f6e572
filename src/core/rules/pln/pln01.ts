import type { NationalRuleSet } from '../../rulesets';
import { anyHas, columnOf } from '../places';
import type { Rule } from '../rule';
import { planThemes } from './planThemes';

/**
 * Each of the rule set's themes has at least one activity. Source: Bilag 5, one strategic agreement and four
 * sub-agreements. A plan of 2019 may use the themes of either period and is held against the one it fits best.
 */
export const pln01: Rule = {
  code: 'PLN-01',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['theme'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { themeSets } = context.rulesFor(plan);
      const { activities } = context.figures(plan);
      if (themeSets.length === 0) context.notRun({ kind: 'noRuleSet' }, plan);
      else if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (!anyHas(activities, 'theme')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['theme'] }, plan);
      } else {
        const { used, blank } = planThemes(context, plan);
        if (blank.length === activities.length) {
          context.notRun({ kind: 'noRows', table: 'activities' }, plan);
          continue;
        }
        const best = bestFit(themeSets, used);
        if (!best || best.missing.length === 0) continue;
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
          facts: { missing: best.missing, period: best.set.name },
        });
      }
    }
  },
};

interface Fit {
  readonly set: NationalRuleSet;
  readonly missing: readonly string[];
}

function bestFit(sets: readonly NationalRuleSet[], used: ReadonlyMap<string, unknown>): Fit | undefined {
  const fits = sets.map((set): Fit => ({
    set,
    missing: set.themes.map((theme) => theme.name).filter((name) => !used.has(name)),
  }));
  return fits.reduce<Fit | undefined>(
    (best, fit) => (best && best.missing.length < fit.missing.length ? best : fit),
    undefined,
  );
}
