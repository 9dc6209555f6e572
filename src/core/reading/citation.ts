import type { Citation } from './portfolio';
import { normaliseKey } from './text';

const NO = new Set(
  (
    'nej|ingen|ikke|n a|na|0|no|none|false|falsk|mangler|ingen reference|ingen henvisning|ikke relevant|intet|not applicable|nil|' +
    'ej|missing|afventer|undersoeges|kommer|foelger|kommer senere|foelger senere|tbd|tba|pending|to come|unknown|ukendt|' +
    'ikke i kataloget|findes ikke i kataloget|staar ikke i kataloget|not in the catalogue'
  ).split('|'),
);
const YES = new Set('ja|x|xx|xxx|yes|y|j|true|sand|ok|1|v|check|har'.split('|'));

/**
 * A refusal, or that the reference is still to come, with more behind it: an activity may be called so ("Nej til vold"),
 * and a page may follow ("Nej, men lignende, s. 12"). "No. 12" is a number.
 */
const DOUBTFUL = new RegExp(
  '^(?:nej|no(?! [0-9])|n a|ej|ikke|not|ingen|intet|none|mangler|missing|afvent\\w*|vent\\w* paa|undersoeg\\w*|kommer|foelger|tbd|tba|' +
    'tbc|pending|await\\w*|to (?:come|follow|be)|coming|endnu|not yet|uafklaret|uvis\\w*|ukendt|unknown|under (?:afklaring|udarbejdelse)|' +
    'delvis\\w*|partly|maaske|maybe|perhaps|muligvis|possibly|evt|eventuelt)\\b|' +
    '\\b(?:ikke|ej|not) (?:med |optaget |naevnt |omtalt |listed |found )?(?:i|in) (?:\\w+ )?(?:katalog|catalog|cfbu)',
);

/**
 * What stands in a reference column: a mark ("ja", "x", "✓"), nothing ("nej", "-", "afventer", blank), a reference, or a
 * text that may be either.
 */
export function citationOf(text: string): Citation {
  const key = normaliseKey(text);
  if (key === '') return /[✓✔☑✅√]/.test(text) ? 'mark' : 'none';
  if (NO.has(key)) return 'none';
  if (YES.has(key)) return 'mark';
  return DOUBTFUL.test(key) ? 'unclear' : 'named';
}

/** True where an activity counts as referring to the catalogue. */
export function isCited(citation: Citation): boolean {
  return citation === 'named' || citation === 'mark';
}
