import { TABLE_KINDS } from './headings';
import type { ColumnKey, TableKind } from './sourceTable';
import { SYNONYMS, WEAK_SYNONYMS } from './synonyms';
import { cleanText, normaliseKey } from './text';
import { headingUnit } from './unit';

/** What one heading says. */
export interface HeadingMatch {
  /** The column it means in each kind of table. */
  readonly keys: ReadonlyMap<TableKind, ColumnKey>;
  /** The same for headings that are used only where no surer one is there. */
  readonly weakKeys: ReadonlyMap<TableKind, ColumnKey>;
  /** The year of a year column. */
  readonly year?: number;
  /** Øre per unit. */
  readonly unit?: number;
  /** True where the heading is about percentages, so that its column holds no amounts. */
  readonly percent: boolean;
}

type Index = ReadonlyMap<string, ReadonlyMap<TableKind, ColumnKey>>;

const SURE = indexOf(SYNONYMS);
const WEAK = indexOf(WEAK_SYNONYMS);
const ENDINGS = ['ernes', 'erne', 'ens', 'ne', 'en', 'er', 'et', 'r', 's', 'e', 'n', 't'];
const NO_KEYS: ReadonlyMap<TableKind, ColumnKey> = new Map();
const NO_MATCH: HeadingMatch = { keys: NO_KEYS, weakKeys: NO_KEYS, percent: false };
const LONGEST_HEADING = 90;

/** What a heading means, whatever its case, spacing, punctuation, ending, unit and brackets. */
export function matchHeading(text: string): HeadingMatch {
  if (text.length > LONGEST_HEADING) return NO_MATCH;
  const clean = cleanText(text);
  const year = headingYear(clean);
  const forms = formsOf(clean);
  const keys = lookUp(SURE, forms);
  const weakKeys = lookUp(WEAK, forms);
  if (year === undefined && keys.size === 0 && weakKeys.size === 0) return NO_MATCH;
  const unit = headingUnit(clean);
  return {
    keys,
    weakKeys,
    percent: /%|\bpct\b|\bprocent\b|\bpercent\b/i.test(clean) && !/\d/.test(clean),
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** True where the text means a column of some kind of table, or a year. */
export function isHeading(match: HeadingMatch): boolean {
  return match.keys.size > 0 || match.year !== undefined;
}

/** The words that a budget's year stands with, in a municipality's budget too: "BO 2017", "Vedtaget budget 2016", "Overslag 2018". */
const YEAR_WORDS =
  'budget(?:år|overslag|overslagsår|forslag|ramme)?|bo ?[1-4]?|overslag(?:sår)?|forslag(?: til)?|vedtaget|vedtagne|godkendt|' +
  'beløb|år|aar|year|amount|fy|b|ramme|udgift(?:er)?|kr|dkk|heraf|i|for|bevilling';
const YEAR = new RegExp(
  `^(?:(?:${YEAR_WORDS})[. :]*)*((?:19|20)\\d\\d)[. :]*(?:budget|kr|dkk|kroner|i alt|beløb)?[. :]*$`,
);
/** "B16", "BO 17", "'18": two digits are a year only behind these. */
const SHORT_YEAR = /^(?:(?:b|bo|budget)[. ]?['’]?|['’])([1-4]\d)$/;

/** 2017 for "2017", "Budget 2017", "År 2017 (kr.)", "B2017", "B17". */
export function headingYear(text: string): number | undefined {
  if (!/(?:19|20)\d\d|^(?:b\D{0,7}|['’])\d\d$/i.test(text)) return undefined;
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|,.*$/g, ' ')
    .replace(UNIT_AT_END, '')
    .trim();
  const found = YEAR.exec(plain);
  if (found) return Number(found[1]);
  const short = SHORT_YEAR.exec(plain);
  return short ? 2000 + Number(short[1]) : undefined;
}

const UNIT_AT_END =
  /[\s:–-]+(?:i )?(?:hele )?(?:(?:1[. ]?000|mio\.?|mill\.?|t\.?) ?)?(?:kr|kroner|dkk)\.?:?$|[\s:–-]+(?:i )?(?:mio|mill|tkr|tdkk)\.?:?$/i;
/** The share that a payer pays ("Kommune 12,5 %"): its column holds the amount all the same. */
const SHARE_AT_END = /[\s:–-]+\d+(?:[.,]\d+)? ?(?:%|pct\.?|procent)$/i;
const PERIOD_AT_END = /[\s:–-]+((?:19|20)\d\d) ?(?:[-–—]|til) ?((?:19|20)?\d\d)$/i;
/** Two years may be one school year, of which there is a column each. */
const SHORTEST_PERIOD = 3;

/**
 * The heading whole, without brackets, before its comma, without a unit, the payer's share or the plan's period at the end:
 * what is compared, most exact first.
 */
function formsOf(text: string): string[] {
  const whole = compact(text);
  if (!/[([,;%]|kr|dkk|mio|mill|pct|procent|\d\d ?(?:[-–—]|til)/i.test(text)) return [whole];
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim();
  const beforeComma = bare.replace(/[,;].*$/, '');
  const plain = withoutPeriod(bare.replace(SHARE_AT_END, ''));
  const forms = [
    bare,
    beforeComma,
    beforeComma.replace(UNIT_AT_END, ''),
    plain,
    withoutPeriod(plain.replace(UNIT_AT_END, '')),
  ];
  return [...new Set([whole, ...forms.map(compact)])].filter((form) => form !== '');
}

/** "Samlet ramme" for "Samlet ramme 2016-2019". */
export function withoutPeriod(text: string): string {
  const period = PERIOD_AT_END.exec(text);
  if (!period) return text;
  const [ending, first = '', last = ''] = period;
  const years = Number(last.length === 2 ? first.slice(0, 2) + last : last) - Number(first) + 1;
  return years < SHORTEST_PERIOD ? text : text.slice(0, -ending.length);
}

function lookUp(index: Index, forms: readonly string[]): ReadonlyMap<TableKind, ColumnKey> {
  for (const form of forms) {
    const found = index.get(form) ?? withoutEnding(index, form);
    if (found) return found;
  }
  return NO_KEYS;
}

function withoutEnding(index: Index, form: string): ReadonlyMap<TableKind, ColumnKey> | undefined {
  for (const ending of ENDINGS) {
    if (form.length - ending.length < 4 || !form.endsWith(ending)) continue;
    const found = index.get(form.slice(0, -ending.length));
    if (found) return found;
  }
  return undefined;
}

/** The key of a heading: nothing but letters and digits, so that a hyphen or a line break makes no difference. */
export function compact(text: string): string {
  return normaliseKey(text).replaceAll(' ', '');
}

function indexOf(synonyms: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<ColumnKey, string>>>>>>): Index {
  const index = new Map<string, Map<TableKind, ColumnKey>>();
  for (const kind of TABLE_KINDS) {
    for (const [key, headings] of Object.entries(synonyms[kind] ?? {}) as [ColumnKey, string][]) {
      for (const heading of headings.split('|')) {
        const form = compact(heading);
        const ofKind = index.get(form) ?? new Map<TableKind, ColumnKey>();
        if (!ofKind.has(kind)) ofKind.set(kind, key);
        index.set(form, ofKind);
      }
    }
  }
  return index;
}
