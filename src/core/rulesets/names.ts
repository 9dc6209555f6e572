import { memoised, normaliseKey } from '../reading/text';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from './load';
import type { LocalAgreement, NationalRuleSet } from './types';

/** A national rule set by its id, its name or its years: `lbf-2015-18`, `LBF 2015-18`, `2015-2018-midlerne`. */
export function findNational(text: string): NationalRuleSet | undefined {
  return nationalOf(text) || undefined;
}

const nationalOf = memoised((text): NationalRuleSet | '' => {
  const key = normaliseKey(text);
  const found = NATIONAL_RULE_SETS.find((set) => {
    const [from, to] = [set.starts.from.slice(0, 4), set.starts.to.slice(0, 4)];
    return new RegExp(`\\b${from} (?:${to}|${to.slice(2)})\\b`).test(key);
  });
  return found ?? '';
});

/** A local agreement by its id or name; `'none'` where the text says that there is none. */
export function findAgreement(text: string): LocalAgreement | 'none' | undefined {
  return agreementOf(text) || undefined;
}

const agreementOf = memoised((text): LocalAgreement | 'none' | '' => {
  const key = normaliseKey(text);
  if (/^(?:none|ingen|ingen aftale|nej|no)$/.test(key)) return 'none';
  if (/\b(?:koebenhavn|koebenhavns|copenhagen|kbh|kk)\b/.test(key)) return LOCAL_AGREEMENTS[0] ?? '';
  return '';
});
