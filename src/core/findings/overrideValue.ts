import type { RefusedOverride } from './facts/dat';
import { plainNumber } from './plainNumber';
import { visibleText } from './visibleText';
import type { Words } from './wording';

/** What a row of the sheet `Regler` sets its parameter to. */
export function overrideValue({ value, isShare, text }: RefusedOverride, words: Words): string {
  if (value === undefined) return visibleText(text);
  return isShare ? words.pct(value) : plainNumber(value, words);
}
