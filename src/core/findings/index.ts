export { RULE_CODES, type RuleCode } from './codes';
export type { Finding, Fix, FixedCell, Severity, Unit, Waiver } from './finding';
export type { NotRun, NotRunReason } from './notRun';
