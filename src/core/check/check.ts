import type { Finding, NotRun, RuleCode } from '../findings';
import { readPortfolio, type AcceptedReading, type Mapping } from '../reading';
import type { Plan, Portfolio } from '../reading/portfolio';
import { RULES } from '../rules';
import { planFigures, type PlanFigures } from '../rules/figures/planFigures';
import type { Rule, RuleContext } from '../rules/rule';
import { resolvePlanRules, type PlanRules, type RuleChoice } from '../rulesets';
import type { Workbook } from '../sheet/workbook';
import { bySeverity } from './order';
import { collapseNotRun } from './collapseNotRun';
import { idleWaivers } from './idleWaivers';
import { planVerdicts, type Verdict } from './verdict';
import { applyWaivers } from './waivers';
import { whyNotRun } from './whyNotRun';

export interface CheckOptions extends RuleChoice {
  /** The day of checking, `YYYY-MM-DD`: an input, so that a run can be repeated. */
  readonly today: string;
  readonly mappings?: readonly Mapping[];
  readonly accepted?: readonly AcceptedReading[];
}

export interface CheckResult {
  readonly portfolio: Portfolio;
  /** Errors first, then warnings, explained warnings and notices; within them by plan and rule. */
  readonly findings: readonly Finding[];
  readonly plans: readonly PlanResult[];
  /** Codes that ran for at least one plan or for the workbook. */
  readonly rulesRun: readonly RuleCode[];
  readonly rulesNotRun: readonly NotRun[];
}

export interface PlanResult {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly figures: PlanFigures;
  readonly rules: PlanRules;
}

/** The one check that the pane, the command line and the tests call. */
export function check(workbook: Workbook, options: CheckOptions): CheckResult {
  return checkPortfolio(readPortfolio(workbook, options), options);
}

/** The rules alone, on a portfolio that has been read. */
export function checkPortfolio(portfolio: Portfolio, options: CheckOptions): CheckResult {
  const steps = checkInSteps(portfolio, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same one rule at a time: yields before each how many have run, so that a caller can rest or stop in between. */
export function* checkInSteps(portfolio: Portfolio, options: CheckOptions): Generator<number, CheckResult, void> {
  const plans = portfolio.plans.map((plan) => ({
    plan,
    figures: planFigures(plan),
    rules: resolvePlanRules(plan, portfolio, options),
  }));
  const found: Finding[] = [];
  const notRun: NotRun[] = [];
  for (const [index, rule] of RULES.entries()) {
    yield index;
    run(rule, { portfolio, options, plans, found, notRun });
  }

  const answered = applyWaivers(found, portfolio.waivers, options.today);
  // Only now is it known what each waiver explains.
  const idle = idleWaivers(answered, portfolio, options.today) as readonly Finding[];
  const findings = [...answered, ...idle].sort(bySeverity(portfolio));
  const rulesNotRun = collapseNotRun(notRun, portfolio.plans);
  const verdictOf = planVerdicts(findings, rulesNotRun);
  const silent = new Set(rulesNotRun.filter((entry) => entry.plan === undefined).map((entry) => entry.code));
  return {
    portfolio,
    findings,
    plans: plans.map((entry) => ({ ...entry, verdict: verdictOf(entry.plan.name) })),
    rulesRun: RULES.map((rule) => rule.code).filter((code) => !silent.has(code)),
    rulesNotRun,
  };
}

interface Run {
  readonly portfolio: Portfolio;
  readonly options: CheckOptions;
  readonly plans: readonly { plan: Plan; figures: PlanFigures; rules: PlanRules }[];
  readonly found: Finding[];
  readonly notRun: NotRun[];
}

function run(rule: Rule, state: Run): void {
  const unmet = whyNotRun(rule, state.portfolio);
  if (unmet) {
    state.notRun.push({ code: rule.code, reason: unmet });
    return;
  }
  const entry = (plan: Plan): Run['plans'][number] => {
    const found = state.plans[plan.index];
    if (!found) throw new Error(`${plan.name} is no plan of this portfolio.`);
    return found;
  };
  const context: RuleContext = {
    portfolio: state.portfolio,
    today: state.options.today,
    rulesFor: (plan) => entry(plan).rules,
    figures: (plan) => entry(plan).figures,
    report: (finding) => state.found.push(finding as Finding),
    notRun: (reason, plan) => state.notRun.push({ code: rule.code, reason, ...(plan && { plan: plan.name }) }),
  };
  rule.run(context);
}
