import { valueFor } from '../inForce';
import { anyHas, columnOf } from '../places';
import type { Rule } from '../rule';

/** A positive effect without an indicator is not measurable. Source: Bilag 5, »Effekt«: "positiv og gerne målbar". */
export const cfbu05: Rule = {
  code: 'CFBU-05',
  severity: 'notice',
  needs: [{ table: 'activities', columns: ['effect', 'indicator'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { activities } = context.figures(plan);
      const missing = (['effect', 'indicator'] as const).filter((key) => !anyHas(activities, key));
      if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (missing.length > 0) context.notRun({ kind: 'noColumn', table: 'activities', columns: missing }, plan);
      else {
        const majority = valueFor(context, plan, 'majority.effect');
        const unmeasured = activities.filter((row) => row.hasEffect && row.indicator === '');
        if (!majority || unmeasured.length === 0) continue;
        const { national } = context.rulesFor(plan);
        context.report<'CFBU-05'>({
          code: 'CFBU-05',
          severity: 'notice',
          plan: plan.name,
          cells: columnOf(unmeasured, 'indicator'),
          ...(national && { ruleSet: national.id }),
          source: majority.source,
          facts: { activities: unmeasured.map((row) => row.name) },
        });
      }
    }
  },
};
