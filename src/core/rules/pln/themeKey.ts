import { normaliseKey } from '../../reading/text';

const SMALL = new Set(
  'og and i om for the on delaftale delaftalen subagreement sub agreement tema temaet theme indsatsomraade indsatsomraadet nr no'.split(
    ' ',
  ),
);
const ENDINGS = ['erne', 'ene', 'er', 'en', 'et', 'e'];

/** A theme's name as its significant words, whatever their case, order and endings: `Trivsel & tryghed` → tryghed, trivsel. */
export function themeWords(text: string): string[] {
  return normaliseKey(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word) && !/^d?[0-9]+$/.test(word))
    .map(withoutEnding)
    .sort();
}

/** The number of a sub-agreement where the text holds nothing else: `2`, `Delaftale 2`, `2)`. */
export function themeNumber(text: string): number | undefined {
  const number = /^[^0-9]*([1-9])[^0-9]*$/.exec(text)?.[1];
  return number !== undefined && themeWords(text).length === 0 ? Number(number) : undefined;
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((candidate) => word.length - candidate.length >= 4 && word.endsWith(candidate));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
