import { DANISH, formatCount, formatKroner, type NumberCulture } from '../money';
import { formatAddress, rangeAddress, areaOf } from '../sheet/address';
import { formatDay } from './formatDay';
import type { Language } from './labels';
import { tellingPercent } from './tellingPercent';
import type { Words } from './wording';

const DEFAULT_LIMIT = 5;

interface Speech {
  readonly and: string;
  readonly or: string;
  more(count: number, written: string): string;
  quote(text: string): string;
}

const SPEECH: Readonly<Record<Language, Speech>> = {
  da: {
    and: 'og',
    or: 'eller',
    more: (count, written) => `${written} ${count === 1 ? 'mere' : 'flere'}`,
    quote: (text) => `»${text}«`,
  },
  en: { and: 'and', or: 'or', more: (_, written) => `${written} more`, quote: (text) => `“${text}”` },
};

/** The small parts of sentences. How numbers look is a matter of the number culture, not of the language. */
export function wordsFor(lang: Language, culture: NumberCulture = DANISH): Words {
  const speech = SPEECH[lang];
  const list = (items: readonly string[], link: string, limit = DEFAULT_LIMIT): string => {
    const left = items.length - limit;
    return left > 0
      ? joined([...items.slice(0, limit), speech.more(left, formatCount(left, culture))], link)
      : joined(items, link);
  };
  return {
    kr: (ore) => formatKroner(ore, culture),
    pct: (share, other) => tellingPercent(share, other, culture),
    count: (value) => formatCount(value, culture),
    day: formatDay,
    quote: speech.quote,
    list: (items, limit) => list(items, speech.and, limit),
    either: (items, limit) => list(items, speech.or, limit),
    cells: (places) => places.map(formatAddress).join(', '),
    cell: (place) => rangeAddress(areaOf(place)),
  };
}

function joined(items: readonly string[], link: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** Danish words, numbers as Danes write them. */
export const danishWords: Words = wordsFor('da');

/** English words, numbers as Danes write them: the sheet beside them does. */
export const englishWords: Words = wordsFor('en');
