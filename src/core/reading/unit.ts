const KRONER = 100;
const THOUSANDS = 100_000;
const MILLIONS = 100_000_000;

const THOUSAND_WORDS = String.raw`(?:hele )?(?:1[. ]?000|1,000|1\.000|tusinde?|thousands?|t\.?)[ -]?(?:kr\b|kroner\b|dkk\b)|(?:kr|dkk|kroner)\.? ?(?:i )?(?:1[. ,]?000|tusinder?|thousands?)(?![.\d])|\btkr\b|\btdkk\b|'000`;
const MILLION_WORDS = String.raw`(?:hele )?(?:mio|mill|million(?:er|s)?)\.? ?(?:kr\b|kroner\b|dkk\b)?|(?:kr|dkk|kroner)\.? ?(?:i )?(?:mio|mill|million(?:er|s)?)\b`;
const KRONE_WORDS = String.raw`(?:hele )?(?:kr|kroner|dkk)\b`;

/** What may stand before a unit that is stated and not part of an amount ("10 mio. kr."). */
const STATED = String.raw`(?:^|[([,;:/–-] ?|\b(?:i|in|beløb|amounts?|tal|er) )(?:hele |whole )?`;
const AFTER = String.raw`\.?(?= ?(?:$|[)\],;:./–-]| (?:og|and|inkl|pr|løbende|ekskl)))`;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${STATED}(?:${THOUSAND_WORDS})${AFTER}`), THOUSANDS],
  [new RegExp(`${STATED}(?:${MILLION_WORDS})${AFTER}`), MILLIONS],
  [new RegExp(`${STATED}(?:${KRONE_WORDS})${AFTER}`), KRONER],
];

/** At the end of a heading a unit needs no sign before it: "Samlet ramme mio. kr.", "2016 t.kr.". */
const HEADING = String.raw`(?:[a-zæøå]\.?|%|(?:19|20)\d\d) (?:i )?`;
const TRAILING: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${HEADING}(?:${THOUSAND_WORDS})\\.?$`), THOUSANDS],
  [new RegExp(`${HEADING}(?:${MILLION_WORDS})\\.?$`), MILLIONS],
  [new RegExp(`${HEADING}(?:${KRONE_WORDS})\\.?$`), KRONER],
];

/** Øre per unit that a title or a line above a table states ("I hele 1.000 kr."); undefined where it states none. */
export function statedUnit(text: string): number | undefined {
  return firstOf(PATTERNS, text.toLowerCase());
}

/** Øre per unit that a heading states ("Samlet ramme (1.000 kr.)", "Beløb, mio. kr."). */
export function headingUnit(text: string): number | undefined {
  const lower = text.toLowerCase();
  return firstOf(PATTERNS, lower) ?? firstOf(TRAILING, lower);
}

const ONLY_UNIT = new RegExp(`^[([]?(?:i )?(?:${THOUSAND_WORDS}|${MILLION_WORDS}|${KRONE_WORDS})\\.?[)\\]]?$`);
const LONGEST_UNIT = 20;

/** True for a text that is nothing but a unit: "(t.kr.)" in a line below the headings. */
export function isUnit(text: string): boolean {
  return text.length <= LONGEST_UNIT && ONLY_UNIT.test(text.toLowerCase());
}

function firstOf(patterns: readonly (readonly [RegExp, number])[], text: string): number | undefined {
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}
