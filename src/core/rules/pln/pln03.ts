import { addressOf } from '../places';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { valueFor } from '../inForce';
import { lasts, monthsOf } from './period';

/**
 * The period is valid: it ends after it starts. Another length than the typical four years (Bilag 5: "som regel 4-årig")
 * is a notice; a plan may start on any day of the year.
 */
export const pln03: Rule = {
  code: 'PLN-03',
  severity: 'error',
  needs: [{ table: 'plans', columns: ['start'] }],
  run(context) {
    const typicalLength = new Map<string, boolean>();
    for (const plan of context.portfolio.plans) {
      const [start, end] = [plan.start?.day, plan.end?.day];
      if (!plan.start || !plan.end || start === undefined || end === undefined) {
        context.notRun({ kind: 'noPeriod' }, plan);
        continue;
      }
      const { national } = context.rulesFor(plan);
      const finding = { code: 'PLN-03', plan: plan.name, ...(national && { ruleSet: national.id }) } as const;
      if (end <= start) {
        context.report<'PLN-03'>({
          ...finding,
          severity: 'error',
          cells: [addressOf(plan.end), addressOf(plan.start)],
          source: ownSource('PLN-03'),
          facts: { kind: 'reversed', start, end },
        });
        continue;
      }
      const typical = valueFor(context, plan, 'plan.years.typical');
      if (!typical) continue;
      const key = `${typical.value} ${start} ${end}`;
      const fits = typicalLength.get(key) ?? lasts(typical.value, start, end);
      typicalLength.set(key, fits);
      if (fits) continue;
      context.report<'PLN-03'>({
        ...finding,
        severity: 'notice',
        cells: [addressOf(plan.start), addressOf(plan.end)],
        source: typical.source,
        facts: { kind: 'length', start, end, months: monthsOf(start, end), typicalYears: typical.value },
      });
    }
  },
};
