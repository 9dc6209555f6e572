export { findDistrictBoard } from './districtBoard';
export { DEFAULT_VALUES, LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from './load';
export { findAgreement, findNational } from './names';
export type { PlanRules, RuleValues, ValueInForce } from './planRules';
export { resolvePlanRules, type RuleChoice } from './resolve';
export type * from './types';
