import copenhagen from './data/copenhagen-2015-18.json';
import defaults from './data/defaults.json';
import lbf2011 from './data/lbf-2011-14.json';
import lbf2015 from './data/lbf-2015-18.json';
import lbf2019 from './data/lbf-2019-26.json';
import type { LocalAgreement, NationalRuleSet, RuleValue } from './types';
import { validateSource, validateValues } from './validate';

/** In the order of their periods. */
export const NATIONAL_RULE_SETS: readonly NationalRuleSet[] = [lbf2011, lbf2015, lbf2019].map(loadNational);

export const LOCAL_AGREEMENTS: readonly LocalAgreement[] = [copenhagen].map(loadAgreement);

/** Settings that are Budgetkontrol's own and hold for every plan. */
export const DEFAULT_VALUES: readonly RuleValue[] = validateValues('defaults', defaults.values);

/** @throws Error when a value, the regulation or the list of themes has no source. */
export function loadNational(data: unknown): NationalRuleSet {
  const set = data as NationalRuleSet;
  validateSource(`${set.id} regulation`, set.regulation);
  validateSource(`${set.id} themes`, set.themesSource);
  for (const [name, source] of Object.entries(set.obligations ?? {})) validateSource(`${set.id} ${name}`, source);
  validateValues(set.id, set.values);
  return set;
}

/** @throws Error when a value or one of the agreement's lists has no source. */
export function loadAgreement(data: unknown): LocalAgreement {
  const agreement = data as LocalAgreement;
  validateSource(`${agreement.id}`, agreement.source);
  validateSource(`${agreement.id} district boards`, agreement.districtBoardsSource);
  validateSource(`${agreement.id} approval steps`, agreement.approvalSource);
  validateSource(`${agreement.id} contributions`, agreement.contributions.source);
  for (const [name, source] of Object.entries(agreement.obligations)) validateSource(`${agreement.id} ${name}`, source);
  validateValues(agreement.id, agreement.values);
  return agreement;
}
