export { check, checkPortfolio, type CheckOptions, type CheckResult, type PlanResult } from './check';
export { CORE_RULES, workbookVerdict, type Verdict } from './verdict';
