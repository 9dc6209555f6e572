export { check, checkInSteps, checkPortfolio, type CheckOptions, type CheckResult, type PlanResult } from './check';
export { badness, worstFirst, type Verdict } from './verdict';
