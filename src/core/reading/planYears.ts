import type { YearColumn } from './oreColumn';
import type { BudgetRow } from './portfolio';
import type { OpenPlan } from './buildPlans';

/** Widens the plan's years by those in which a row has an amount other than 0, or one that is not known. */
export function widenYears(plan: OpenPlan, { row, budget }: BudgetRow): void {
  for (let index = 0; index < budget.years.length; index++) {
    const column = budget.years[index] as YearColumn;
    const { year } = column;
    if (plan.years && year >= plan.years.first && year <= plan.years.last) continue;
    if (column.ore(row) === 0) continue;
    if (!plan.years) plan.years = { first: year, last: year };
    else if (year < plan.years.first) plan.years.first = year;
    else plan.years.last = year;
  }
}
