import { formatDay } from '../core/findings/formatDay';
import type { FrameShares } from '../core/money';
import { agreedShares } from '../core/rules/figures/agreedShares';
import { nationalOn } from '../core/rulesets/nationalOn';
import type { ParameterId, RuleValue, RuleValues } from '../core/rulesets';
import type { FunctionError } from './functionError';
import { PROBLEMS } from './messages';
import { AGREEMENT, DEFAULTS, RULE_SETS, type CellAgreement, type CellRuleSet } from './ruleData';

/** The rules that a cell uses for a plan. Overrides of a workbook are not seen: a function knows its arguments alone. */
export interface CellRules extends RuleValues {
  readonly national: CellRuleSet;
  /** The plan starts after every confirmed period. */
  readonly newest: boolean;
  /** Undefined before the first day of the only agreement that is known. */
  readonly agreement: CellAgreement | undefined;
  readonly agreementExpired: boolean;
}

/**
 * The rules for a plan that starts on a day; without one, those of the local agreement's own period.
 *
 * @throws FunctionError before the first rule set.
 */
export function rulesOn(day: string = AGREEMENT.starts.from): CellRules {
  const { national, newest } = nationalOn(RULE_SETS, day);
  if (!national) throw PROBLEMS.noRuleSet(formatDay(RULE_SETS[0]?.starts.from ?? ''));
  const agreement = day < AGREEMENT.starts.from ? undefined : AGREEMENT;
  const values = [...(agreement?.values ?? []), ...national.values, ...DEFAULTS];
  return {
    national,
    newest,
    agreement,
    agreementExpired: day > AGREEMENT.starts.to,
    value: (id) => values.find((value) => value.id === id),
  };
}

/** The value in force. @throws FunctionError where the day's rules have none. */
export function valueIn(rules: CellRules, id: ParameterId): RuleValue {
  const value = rules.value(id);
  if (value) return value;
  if (!rules.agreement && AGREEMENT.values.some((own) => own.id === id)) throw noAgreement();
  throw PROBLEMS.noValue(id, rules.national.name.da);
}

/** The agreed shares of the total frame. @throws FunctionError before the agreement's first day. */
export function sharesIn(rules: CellRules): FrameShares {
  const shares = agreedShares(rules);
  if (!shares) throw noAgreement();
  return shares;
}

/** The agreed shares for a plan that starts on a day. @throws FunctionError before the agreement's first day. */
export function sharesOn(day: string | undefined): FrameShares {
  // Before the first rule set too, what is missing is an agreement.
  if (day !== undefined && day < AGREEMENT.starts.from) throw noAgreement();
  return sharesIn(rulesOn(day));
}

function noAgreement(): FunctionError {
  return PROBLEMS.noAgreement(formatDay(AGREEMENT.starts.from));
}

/** Every parameter that some rule set, agreement or default has a value for. */
export const PARAMETERS: readonly string[] = [
  ...new Set([...AGREEMENT.values, ...RULE_SETS.flatMap(({ values }) => values), ...DEFAULTS].map(({ id }) => id)),
];
