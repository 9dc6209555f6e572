import { normaliseKey } from '../reading/text';
import { CATALOGUE_EDITIONS } from './load';

/** What a reference says beside the catalogue's own name. */
export interface ParsedReference {
  /** The activity's name as its significant words, without their endings; `[]` where none is named. */
  readonly words: readonly string[];
  /** The same words with their endings. */
  readonly spelt: readonly string[];
  readonly number?: string;
  /** First and last page. */
  readonly pages?: readonly [first: number, last: number];
  /** The whole reference is one number: the activity's, or else a page. */
  readonly bare?: string;
}

const PAGES = /\b(?:s|side|sider|siden|p|pp|page|pages)\b\.? *([0-9]{1,3})(?: *[-–] *([0-9]{1,3}))?/i;
const NUMBER = /(?:\b(?:nr|nummer|no|number|aktivitet|activity)\b\.?|#) *([0-9]{1,3})\b/i;
const TITLES = CATALOGUE_EDITIONS.flatMap((edition) => edition.titles)
  .map(normaliseKey)
  .sort((a, b) => b.length - a.length);
const AROUND = new Set(
  (
    'cfbu cfbus center boligsocial udvikling udviklings inspirations inspirationskatalog videnskatalog videnskataloget katalog ' +
    'kataloget catalogue catalog udgave edition version jf jaevnfoer se fra from see ' +
    'og i af for til paa om med s the and of in to on'
  ).split(' '),
);
const ENDINGS = ['erne', 'ene', 'er', 'en', 'et', 'e', 'r'];
const SHORTEST_STEM = 4;

/** Reads `CFBU 2016: Bydelsmødre (s. 151)` as name, number and pages. */
export function parseReference(text: string): ParsedReference {
  const bare = /^\s*([0-9]{1,3})\.?\s*$/.exec(text)?.[1];
  if (bare !== undefined) return { words: [], spelt: [], bare };
  const page = PAGES.exec(text);
  const rest = page ? text.replace(page[0], ' ') : text;
  const number = NUMBER.exec(rest);
  const first = Number(page?.[1]);
  const spelt = significantWords(number ? rest.replace(number[0], ' ') : rest);
  return {
    words: spelt.map(withoutEnding),
    spelt,
    ...(number?.[1] && { number: number[1] }),
    ...(page && { pages: [first, page[2] === undefined ? first : Number(page[2])] as const }),
  };
}

/** A name's words without small words, years and the catalogue's own title. */
export function significantWords(text: string): string[] {
  let key = normaliseKey(text);
  for (const title of TITLES) if (key.includes(title)) key = key.replace(title, ' ');
  return key.split(' ').filter((word) => word !== '' && !AROUND.has(word) && !/^[0-9]+$/.test(word));
}

/**
 * Singular, plural, definite and genitive form alike; at least four letters stay. Twice, since `aktivitet` ends as a
 * definite form does.
 */
export function withoutEnding(word: string): string {
  const own = /[^s]s$/.test(word) && word.length > SHORTEST_STEM ? word.slice(0, -1) : word;
  return withoutOne(withoutOne(own));
}

function withoutOne(word: string): string {
  const ending = ENDINGS.find(
    (candidate) => word.length - candidate.length >= SHORTEST_STEM && word.endsWith(candidate),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
