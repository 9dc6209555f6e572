import type { Override, Plan } from '../reading/portfolio';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from './load';
import { findDistrictBoard } from './districtBoard';
import { findAgreement, findNational } from './names';
import { nationalOn } from './nationalOn';
import type { AgreementBasis, NationalBasis, PlanRules } from './planRules';
import type { AgreementId, LocalAgreement, NationalId, NationalRuleSet } from './types';
import { valueLookup } from './valueLookup';

export interface RuleChoice {
  /** For every plan of this run; before the plan's own column. */
  readonly ruleSet?: NationalId;
  readonly agreement?: AgreementId | 'none';
  /** Kr.; before the sheet `Regler`. */
  readonly toleranceKroner?: number;
}

/** What the workbook says beside the plan. */
export interface WorkbookFacts {
  readonly overrides: readonly Override[];
  readonly namesCopenhagen: boolean;
}

/**
 * The rules for one plan: national rule set by its start, local agreement by what is stated, else by district or
 * workbook. The choice of this run comes before the plan's own columns.
 */
export function resolvePlanRules(plan: Plan, facts: WorkbookFacts, choice: RuleChoice = {}): PlanRules {
  const start = plan.start?.day ?? (plan.years && `${plan.years.first}-01-01`);
  const { national, nationalBasis } = chooseNational(plan, start, choice.ruleSet);
  const { agreement, agreementBasis } = chooseAgreement(plan, start, facts.namesCopenhagen, choice.agreement);
  return {
    national,
    nationalBasis,
    agreement,
    agreementBasis,
    agreementExpired: agreement !== undefined && start !== undefined && start > agreement.starts.to,
    themeSets: themeSets(national, start),
    value: valueLookup({ national, agreement, overrides: facts.overrides, day: start, ...tolerance(choice) }),
  };
}

function tolerance(choice: RuleChoice): { toleranceKroner?: number } {
  return choice.toleranceKroner === undefined ? {} : { toleranceKroner: choice.toleranceKroner };
}

function chooseNational(
  plan: Plan,
  start: string | undefined,
  chosen: NationalId | undefined,
): { national: NationalRuleSet | undefined; nationalBasis: NationalBasis } {
  const byChoice = NATIONAL_RULE_SETS.find((set) => set.id === chosen);
  if (byChoice) return { national: byChoice, nationalBasis: 'option' };
  const byColumn = plan.ruleSet && findNational(plan.ruleSet.text);
  if (byColumn) return { national: byColumn, nationalBasis: 'column' };
  if (start === undefined) return { national: undefined, nationalBasis: 'unknown' };
  const { national, newest } = nationalOn(NATIONAL_RULE_SETS, start);
  if (!national) return { national, nationalBasis: 'unknown' };
  return { national, nationalBasis: newest ? 'newest' : plan.start?.day ? 'start' : 'years' };
}

function chooseAgreement(
  plan: Plan,
  start: string | undefined,
  namesCopenhagen: boolean,
  chosen: AgreementId | 'none' | undefined,
): { agreement: LocalAgreement | undefined; agreementBasis: AgreementBasis } {
  if (chosen === 'none') return { agreement: undefined, agreementBasis: 'option' };
  const byChoice = LOCAL_AGREEMENTS.find((agreement) => agreement.id === chosen);
  if (byChoice) return { agreement: byChoice, agreementBasis: 'option' };
  const stated = plan.agreement && findAgreement(plan.agreement.text);
  if (stated === 'none') return { agreement: undefined, agreementBasis: 'column' };
  if (stated) return { agreement: stated, agreementBasis: 'column' };

  const [copenhagen] = LOCAL_AGREEMENTS;
  if (!copenhagen || (start !== undefined && start < copenhagen.starts.from)) {
    return { agreement: undefined, agreementBasis: 'none' };
  }
  if (plan.district && findDistrictBoard(copenhagen, plan.district.text)) {
    return { agreement: copenhagen, agreementBasis: 'district' };
  }
  if (namesCopenhagen) return { agreement: copenhagen, agreementBasis: 'workbook' };
  const inPeriod = start !== undefined && start <= copenhagen.starts.to;
  return inPeriod
    ? { agreement: copenhagen, agreementBasis: 'assumed' }
    : { agreement: undefined, agreementBasis: 'none' };
}

const NO_SETS: readonly NationalRuleSet[] = [];
const ONLY = new Map(NATIONAL_RULE_SETS.map((set) => [set, [set]] as const));
const EITHER = NATIONAL_RULE_SETS.filter((set) => set.id === 'lbf-2015-18' || set.id === 'lbf-2019-26');

/** The money is 2019-26 from 2019, the regulation in force from 2020: plans of 2019 may use the themes of either. */
function themeSets(national: NationalRuleSet | undefined, start: string | undefined): readonly NationalRuleSet[] {
  if (!national) return NO_SETS;
  return start?.startsWith('2019-') ? EITHER : (ONLY.get(national) ?? [national]);
}
