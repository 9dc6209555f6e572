import { valueFor } from '../inForce';
import { anyHas, columnOf } from '../places';
import type { Rule } from '../rule';
import { moreThan } from './majority';

/**
 * More than half of the initiated activities, by number, have a positive effect stated. Source: Bilag 5, »Effekt«:
 * "hovedparten af igangsatte aktiviteter".
 */
export const cfbu04: Rule = {
  code: 'CFBU-04',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['status', 'effect'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { activities, initiated } = context.figures(plan);
      if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (!anyHas(activities, 'status')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['status'] }, plan);
      } else if (!anyHas(activities, 'effect')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['effect'] }, plan);
      } else if (initiated.length === 0) context.notRun({ kind: 'notApplicable' }, plan);
      else {
        const majority = valueFor(context, plan, 'majority.effect');
        if (!majority) continue;
        const without = initiated.filter((row) => !row.hasEffect);
        const withEffect = initiated.length - without.length;
        const required = moreThan(majority.value, initiated.length);
        if (withEffect >= required) continue;
        const { national } = context.rulesFor(plan);
        context.report<'CFBU-04'>({
          code: 'CFBU-04',
          severity: 'warning',
          plan: plan.name,
          cells: columnOf(without, 'effect'),
          actual: withEffect,
          expected: required,
          difference: withEffect - required,
          unit: 'count',
          missing: required - withEffect,
          ...(national && { ruleSet: national.id }),
          source: majority.source,
          facts: {
            initiated: initiated.length,
            withEffect,
            required,
            majority: majority.value,
            without: without.map((row) => row.name),
          },
        });
      }
    }
  },
};
