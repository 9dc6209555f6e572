import { DANISH, formatCount, formatKroner, formatPercent, type NumberCulture } from '../money';
import { formatAddress, rangeAddress, areaOf } from '../sheet/address';
import type { Language } from './labels';
import type { Words } from './wording';

const DEFAULT_LIMIT = 5;
const MOST_DECIMALS = 6;

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
    pct: (share, other) => formatPercent(share, decimalsThatTell(share, other, culture), culture),
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

/** `2017-11-20` → `20.11.2017`; anything else as it is. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}

/** One decimal, or as many as it takes to tell the two shares apart. */
function decimalsThatTell(share: number, other: number | undefined, culture: NumberCulture): number {
  let decimals = 1;
  if (other === undefined || other === share) return decimals;
  const same = (): boolean => formatPercent(share, decimals, culture) === formatPercent(other, decimals, culture);
  while (decimals < MOST_DECIMALS && same()) decimals += 1;
  return decimals;
}
