import type { Finding, NotRunReason, RuleCode, Severity } from '../findings';
import type { Plan, Portfolio } from '../reading/portfolio';
import type { ColumnKey, TableKind } from '../reading/sourceTable';
import type { PlanRules } from '../rulesets';
import type { PlanFigures } from './figures/planFigures';

/** One rule of SPEC.md. It reports what it finds and says for which plans it could not run. */
export interface Rule {
  readonly code: RuleCode;
  /** The severity it usually has; a finding may carry another where the rule says so. */
  readonly severity: Severity;
  /** Without these the rule does not run at all, and the result says so. */
  readonly needs: readonly Need[];
  run(context: RuleContext): void;
}

/** A table, or columns at least one of whose tables has them all. */
export interface Need {
  readonly table: TableKind;
  readonly columns?: readonly ColumnKey[];
}

/** The same for every rule. */
export interface RuleContext {
  readonly portfolio: Portfolio;
  /** The day of checking, `YYYY-MM-DD`. */
  readonly today: string;
  rulesFor(plan: Plan): PlanRules;
  /** The plan's sums, computed once. */
  figures(plan: Plan): PlanFigures;
  report<C extends RuleCode>(finding: Finding<C>): void;
  /** The rule says nothing about this plan (or, without one, about the workbook), and why. */
  notRun(reason: NotRunReason, plan?: Plan): void;
}
