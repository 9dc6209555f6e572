import type { Amount, YearAmount } from './portfolio';
import type { OpenPlan } from './buildPlans';

/** Widens the plan's years by those in which a row has an amount other than 0. */
export function widenYears(plan: OpenPlan, years: readonly YearAmount[]): void {
  for (const amount of years) {
    if (!counts(amount)) continue;
    const { year } = amount;
    if (!plan.years) plan.years = { first: year, last: year };
    else if (year < plan.years.first) plan.years.first = year;
    else if (year > plan.years.last) plan.years.last = year;
  }
}

function counts(amount: Amount): boolean {
  return amount.state === 'unknown' || (amount.state === 'known' && amount.ore !== 0);
}
