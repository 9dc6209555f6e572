export { check, checkInSteps, checkPortfolio, type CheckOptions, type CheckResult, type PlanResult } from './check';
export { badness, type Verdict } from './verdict';
