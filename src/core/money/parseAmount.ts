import { DANISH_NUMBER, parseDanishNumber, type DecimalDigits } from './danishNumber';
import { MAX_ORE, ORE_PER_KRONE } from './ore';

export type ParsedAmount =
  /**
   * `exact` is false where the text holds more than øre and was rounded half away from zero; `step` is the smallest step in øre it is
   * written in; `ownUnit` is true where the text names its unit (kr., mio. kr.), so that the table's unit does not apply.
   */
  | {
      readonly kind: 'amount';
      readonly ore: number;
      readonly exact: boolean;
      readonly step: number;
      readonly ownUnit: boolean;
    }
  /** "ca. 3,9 mio. kr.": not to be used before somebody accepts the number. */
  | { readonly kind: 'approximate'; readonly ore: number }
  /** "21.000.000 kr. inkl. 7.000.000 i medfinansiering": the second amount may be inside the first or on top of it. */
  | { readonly kind: 'ambiguous'; readonly totalOre: number; readonly includedOre: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notAmount' };

/** Øre in 1.000 kr. */
const THOUSAND = 1_000 * ORE_PER_KRONE;
const NOT_AMOUNT: ParsedAmount = { kind: 'notAmount' };

const UNITS: readonly { readonly word: RegExp; readonly kroner: number }[] = [
  { word: /^(?:mia\.?|milliard(?:er)?|billions?|bn)$/, kroner: 1_000_000_000 },
  { word: /^(?:mio\.?|mill\.?|million(?:er|s)?|m)$/, kroner: 1_000_000 },
  { word: /^(?:t\.?|tus\.?|tusind(?:e)?|thousand)$/, kroner: 1_000 },
];
const CURRENCY = /^(?:kr\.?|kroner|dkk|danske kroner|,-)$/;
const APPROXIMATE =
  /^(?:ca\.?|cirka|circa|omkring|omtrent|knapt?|godt|næsten|mere end|mindre end|over|under|op til|op mod|mindst|højst|henved|approx\.?|approximately|about|around|some|~|≈|±)\s*(?=[^a-zæøå])/;
const INCLUDED = /^(.+?)[\s,(]+(?:inkl\.?|inklusive|incl\.?|including|heraf|hvoraf|of which)\s+(.+)$/;

/**
 * Reads an amount as Danes write it, with or without a unit.
 *
 * @param orePerUnit øre per unit of the table the text stands in: 100 (kr.) unless its heading says 1.000 kr. or mio. kr.
 */
export function parseAmount(text: string, orePerUnit = ORE_PER_KRONE): ParsedAmount {
  const plain = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim()
    .toLowerCase();
  if (plain === '') return { kind: 'blank' };
  if (/^[-−–—]$/.test(plain)) return amount({ negative: false, digits: '0', decimals: 0 }, ORE_PER_KRONE, false);

  const included = INCLUDED.exec(plain);
  if (included) return parseIncluded(included[1] ?? '', included[2] ?? '', orePerUnit);

  const approximate = APPROXIMATE.exec(plain);
  if (approximate) {
    const rest = parsePlain(plain.slice(approximate[0].length), orePerUnit);
    return rest.kind === 'amount' ? { kind: 'approximate', ore: rest.ore } : NOT_AMOUNT;
  }
  return parsePlain(plain, orePerUnit);
}

function parseIncluded(outer: string, inner: string, orePerUnit: number): ParsedAmount {
  const total = parsePlain(outer.trim(), orePerUnit);
  const numberAndWords = new RegExp(
    `^(?:kr\\.? ?)?(${DANISH_NUMBER})\\.? ?((?:mia|mio|mill)\\.? ?|million(?:er)? ?)?`,
  ).exec(inner);
  const part = parsePlain((numberAndWords?.[0] ?? '').trim(), orePerUnit);
  if (total.kind !== 'amount' || part.kind !== 'amount') return NOT_AMOUNT;
  return { kind: 'ambiguous', totalOre: total.ore, includedOre: part.ore };
}

const NUMBER_IN_TEXT = new RegExp(`^([^0-9+\\-−–]*)([+\\-−–]? ?${DANISH_NUMBER}-?)(.*)$`);

function parsePlain(text: string, orePerUnit: number): ParsedAmount {
  const match = NUMBER_IN_TEXT.exec(text);
  if (!match) return NOT_AMOUNT;
  const [, before = '', numeral = '', after = ''] = match;
  const unit = readUnit(before, after);
  const digits = parseDanishNumber(numeral);
  if (!unit || !digits) return NOT_AMOUNT;
  const ownUnit = unit.currency || unit.kroner > 1;
  const scale = ownUnit ? unit.kroner * ORE_PER_KRONE : orePerUnit;
  if (scale <= THOUSAND && looksEnglish(numeral)) return NOT_AMOUNT;
  return amount(digits, scale, ownUnit);
}

/** The words before and after the number: undefined where one of them is no unit. */
function readUnit(before: string, after: string): { kroner: number; currency: boolean } | undefined {
  let kroner = 1;
  let currency = false;
  // A stray stop after the last group ("21.000.000. kr.") belongs to nothing.
  const words = `${before} ${after.replace(/^\.(?= |$)/, '')}`.replace(
    /(mio\.?|mill\.?|mia\.?|t\.?)(?=kr|dkk)/g,
    '$1 ',
  );
  for (const word of words.split(' ').filter((part) => part !== '')) {
    const unit = UNITS.find((candidate) => candidate.word.test(word));
    if (unit && kroner === 1) kroner = unit.kroner;
    else if (CURRENCY.test(word) && !currency) currency = true;
    else return undefined;
  }
  return { kroner, currency };
}

/**
 * `12,345` is 12.345 kr. to an English reader and 12 kr. and a bit to a Dane, who never writes it; in 1.000 kr. both are
 * likely. In mio. kr. it is a Dane's, since nobody budgets thousands of them.
 */
function looksEnglish(numeral: string): boolean {
  return /^[+\-−–]? ?[1-9][0-9]{0,2},[0-9]{3}$/.test(numeral);
}

/** True for a text that is no amount since its comma may part thousands or decimals. */
export function hasDoubtfulComma(text: string): boolean {
  const numeral = NUMBER_IN_TEXT.exec(text.trim())?.[2];
  return numeral !== undefined && looksEnglish(numeral);
}

function amount(digits: DecimalDigits, scale: number, ownUnit: boolean): ParsedAmount {
  const divisor = 10n ** BigInt(digits.decimals);
  const product = BigInt(digits.digits) * BigInt(scale);
  const size = Number((product * 2n + divisor) / (divisor * 2n));
  if (size > MAX_ORE) return NOT_AMOUNT;
  const ore = digits.negative && size > 0 ? -size : size;
  const step = Math.max(1, Math.round(scale / 10 ** digits.decimals));
  return { kind: 'amount', ore, exact: product % divisor === 0n, step, ownUnit };
}
