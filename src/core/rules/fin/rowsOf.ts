import type { Plan, Portfolio } from '../../reading/portfolio';
import { RowChecks } from '../figures/rowChecks';
import type { RuleContext } from '../rule';
import { strayRows } from '../strayRows';

/** What the rows of a plan tell, or those that name no listed plan. */
export interface RowsOf {
  readonly plan: Plan | undefined;
  readonly checks: RowChecks;
}

export function ofPlan(context: RuleContext, plan: Plan): RowsOf {
  return { plan, checks: context.figures(plan).rowChecks };
}

export function unlistedRows(portfolio: Portfolio): RowsOf {
  const checks = new RowChecks();
  for (const row of strayRows(portfolio, 'activities')) checks.look(row);
  for (const row of strayRows(portfolio, 'funding')) checks.look(row);
  return { plan: undefined, checks };
}
