import { RULE_CODES, type Finding } from '../findings';
import type { Portfolio } from '../reading/portfolio';

const RANK = { error: 0, warning: 1, notice: 3 } as const;

/** Errors, open warnings, explained warnings, notices; within each by plan as listed, then by rule. */
export function bySeverity(portfolio: Portfolio): (a: Finding, b: Finding) => number {
  const plans = new Map(portfolio.plans.map((plan) => [plan.name, plan.index]));
  const codes = new Map(RULE_CODES.map((code, index) => [code, index]));
  const rank = (finding: Finding): number => (finding.waiver ? 2 : RANK[finding.severity]);
  const plan = (finding: Finding): number =>
    finding.plan === undefined ? -1 : (plans.get(finding.plan) ?? plans.size);
  return (a, b) => rank(a) - rank(b) || plan(a) - plan(b) || (codes.get(a.code) ?? 0) - (codes.get(b.code) ?? 0);
}
