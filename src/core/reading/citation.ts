import type { Citation } from './portfolio';
import { normaliseKey } from './text';

/** A refusal, or that the reference is still to come; "No. 12" is a number. */
const REFUSAL =
  'nej|no(?! [0-9])|n a|ej|ikke|not|ingen|intet|none|nil|mangler|missing|afvent\\w*|undersoeg\\w*|kommer|foelger|tb[acd]|' +
  'pending|to come|endnu|ukendt|unknown';
const CATALOGUE = '(?:i|in the) (?:katalog|catalogue)';
const NOTHING = new RegExp(
  `^(?:0|na|false|falsk|(?:findes )?(?:${REFUSAL})(?: (?:relevant|applicable|reference|henvisning|senere|${CATALOGUE}(?:et)?))?)$`,
);
/** With more behind it an activity may be called so ("Nej til vold"), and a page may follow ("Nej, men lignende, s. 12"). */
const DOUBTFUL = new RegExp(`^(?:${REFUSAL}|delvis\\w*|maaske|maybe|evt)\\b|\\b(?:ikke|ej|not) ${CATALOGUE}`);
const YES = /^(?:ja|x{1,3}|yes|y|j|true|sand|ok|1|v|check|har)$/;

/**
 * What stands in a reference column: a mark ("ja", "x", "✓"), nothing ("nej", "-", "afventer", blank), a reference, or a
 * text that may be either.
 */
export function citationOf(text: string): Citation {
  const key = normaliseKey(text);
  if (key === '') return /[✓✔☑✅√]/.test(text) ? 'mark' : 'none';
  if (YES.test(key)) return 'mark';
  if (NOTHING.test(key)) return 'none';
  return DOUBTFUL.test(key) ? 'unclear' : 'named';
}

/** True where an activity counts as referring to the catalogue. */
export function isCited(citation: Citation): boolean {
  return citation === 'named' || citation === 'mark';
}
