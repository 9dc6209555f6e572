export { check, checkInSteps, checkPortfolio, type CheckOptions, type CheckResult, type PlanResult } from './check';
export { CORE_RULES, badness, type Verdict } from './verdict';
