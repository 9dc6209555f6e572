import type { LocalAgreement, NationalRuleSet, ParameterId, RuleValue } from './types';

/** How the national rule set was found. `newest`: the start lies after every confirmed period. */
export type NationalBasis = 'option' | 'column' | 'start' | 'years' | 'newest' | 'unknown';

/** How the local agreement was found. `assumed`: only its shares are used, and PLN-12 says so. */
export type AgreementBasis = 'option' | 'column' | 'district' | 'workbook' | 'assumed' | 'none';

/** One way to read the values that hold. */
export interface RuleValues {
  value(id: ParameterId): RuleValue | undefined;
}

/** The rules that hold for one plan. */
export interface PlanRules extends RuleValues {
  /** Undefined where nothing says when the plan starts. */
  readonly national: NationalRuleSet | undefined;
  readonly nationalBasis: NationalBasis;
  readonly agreement: LocalAgreement | undefined;
  readonly agreementBasis: AgreementBasis;
  /** The plan starts after the agreement's period, and no newer one is confirmed. */
  readonly agreementExpired: boolean;
  /** Themes an activity may have: those of the rule set, in 2019 also those before it. */
  readonly themeSets: readonly NationalRuleSet[];
  /** The value that holds, the workbook's own where it has one with a source. */
  value(id: ParameterId): ValueInForce | undefined;
}

export interface ValueInForce extends RuleValue {
  /** The value comes from the workbook's sheet `Regler`. */
  readonly overridden: boolean;
}
