export { RULE_CODES, type RuleCode } from './codes';
export type { FactsByCode } from './facts';
export type { Finding, Fix, FixedCell, Severity, Unit, Waiver } from './finding';
export type { NotRun, NotRunReason } from './notRun';
export type { FamilyWording, RuleWording, Words } from './wording';
