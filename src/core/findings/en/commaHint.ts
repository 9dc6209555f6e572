import { hasDoubtfulComma } from '../../money';
import { visibleText } from '../visibleText';
import type { Words } from '../wording';

/** What makes a text such as "8,000" no amount; `''` where no comma is in doubt. */
export function commaHint(texts: readonly string[], words: Words): string {
  const comma = texts.find(hasDoubtfulComma);
  return comma === undefined ? '' : ` The comma in ${words.quote(visibleText(comma))} may part thousands or decimals.`;
}
