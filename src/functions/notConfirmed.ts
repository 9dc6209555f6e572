import { danishPeriod, englishPeriod } from '../core/findings/agreementPeriod';
import type { Language } from './arguments/language';
import { AGREEMENT } from './ruleData';
import type { CellRules } from './rules';

/** A last sentence where the plan is younger than the local agreement; else `''`. */
export function agreementNote({ agreementExpired }: CellRules, lang: Language): string {
  const facts = { agreementExpired, agreementStarts: AGREEMENT.starts };
  return lang === 'da' ? danishPeriod(facts) : englishPeriod(facts);
}

/** A last sentence where the plan is younger than every confirmed rule set; else `''`. */
export function nationalNote({ national, newest }: CellRules, lang: Language): string {
  if (!newest) return '';
  const year = national.starts.to.slice(0, 4);
  return lang === 'da'
    ? ` Intet regelsæt er bekræftet for planer, der starter efter ${year}; det nyeste, ${national.name.da}, er brugt.`
    : ` No rule set is confirmed for plans that start after ${year}; the newest, ${national.name.en}, is used.`;
}
