import type { Plan, YearAmount } from '../../reading/portfolio';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import { tablesWithUnreadYears } from '../unreadYears';
import type { Rule } from '../rule';
import { validPeriod } from './period';

/** No amount other than 0 lies in a calendar year that the plan's period does not touch. */
export const pln04: Rule = {
  code: 'PLN-04',
  severity: 'warning',
  needs: [{ table: 'plans', columns: ['start'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const period = validPeriod(plan);
      if (!period) {
        context.notRun({ kind: 'noPeriod' }, plan);
        continue;
      }
      if (!hasYears(plan)) {
        const [table] = tablesWithUnreadYears(context.portfolio);
        context.notRun(table ? { kind: 'unreadYears', table: table.kind } : { kind: 'notApplicable' }, plan);
        continue;
      }
      const years = { first: Number(period.start.slice(0, 4)), last: Number(period.end.slice(0, 4)) };
      if (plan.years && plan.years.first >= years.first && plan.years.last <= years.last) continue;
      const activities = outside(plan.activities.filter(notCancelled), years);
      const funding = outside(plan.funding, years);
      const all = [...activities, ...funding];
      if (all.length === 0) continue;
      const { national } = context.rulesFor(plan);
      context.report<'PLN-04'>({
        code: 'PLN-04',
        severity: 'warning',
        plan: plan.name,
        cells: mergeCells(all),
        ...(national && { ruleSet: national.id }),
        source: ownSource('PLN-04'),
        facts: {
          ...period,
          years: [...new Set(all.map((amount) => amount.year))].sort(),
          ...(activities.length > 0 && { activities: sum(activities) }),
          ...(funding.length > 0 && { funding: sum(funding) }),
        },
      });
    }
  },
};

function hasYears({ activities, funding }: Plan): boolean {
  return activities.some((row) => row.budget.years.length > 0) || funding.some((row) => row.budget.years.length > 0);
}

function notCancelled(row: Plan['activities'][number]): boolean {
  return row.status !== 'cancelled';
}

function outside(
  rows: readonly { readonly years: readonly YearAmount[] }[],
  { first, last }: { first: number; last: number },
): YearAmount[] {
  const found: YearAmount[] = [];
  for (const row of rows) {
    for (const amount of row.years) {
      const beyond = amount.year < first || amount.year > last;
      if (beyond && amount.state === 'known' && amount.ore !== 0) found.push(amount);
    }
  }
  return found;
}

function sum(amounts: readonly YearAmount[]): number {
  return amounts.reduce((total, amount) => total + amount.ore, 0);
}
