const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

const NUMERIC = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+((?:\d\d)?\d\d)$/;
const ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ].*)?$/;
const NAMED = /^(?:d\. ?|den )?(\d{1,2})(?:\.|st|nd|rd|th)? ?[-. ]?([a-zæøå]{3,9})\.?,?[ -]+(\d{4})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const MONTH_ONLY = /^([a-zæøå]{3,9})\.? (\d{4})$/;
const YEAR_ONLY = /^(?:år |primo |ultimo )?(\d{4})$/;

/**
 * A day as Danes (or English people with names of months) write it, as `YYYY-MM-DD`.
 *
 * @param edge which day a year or a month alone stands for
 */
export function parseDate(text: string, edge: 'first' | 'last' = 'first'): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/^(?:man|tirs|ons|tors|fre|lør|søn)dag,? (?:d\. ?|den )?/, '')
    .trim();
  const numeric = NUMERIC.exec(plain);
  if (numeric) return dayOf(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const iso = ISO.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = NAMED.exec(plain);
  if (named) return dayOf(Number(named[3]), monthOf(named[2]), Number(named[1]));
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const month = MONTH_ONLY.exec(plain);
  if (month) return edgeOfMonth(Number(month[2]), monthOf(month[1]), edge);
  const year = YEAR_ONLY.exec(plain);
  if (year) return edge === 'first' ? dayOf(Number(year[1]), 1, 1) : dayOf(Number(year[1]), 12, 31);
  return undefined;
}

const DATE_INSIDE =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d\d)?\d\d|\d{1,2}\.? (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.? \d{4}/i;

/** The first day that is written somewhere in a text: "Ja, indgået 12.3.2015". */
export function findDate(text: string): string | undefined {
  const found = DATE_INSIDE.exec(text);
  return parseDate(text) ?? (found ? parseDate(found[0]) : undefined);
}

/** First and last day of "2015-2018", "1.1.2015 - 31.12.2018" or "1. juni 2017 til 31. maj 2021". */
export function parsePeriod(text: string): { start: string; end: string } | undefined {
  const parts = /^(.+?)(?: ?[–—] ?| - | til | to |(?<=^\d{4})-(?=\d{4}$)|(?<=\d{4})-(?=\d{1,2}[./]))(.+)$/i.exec(
    text.trim(),
  );
  if (!parts) return undefined;
  const start = parseDate(parts[1] ?? '', 'first');
  const end = parseDate(parts[2] ?? '', 'last');
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

function monthOf(name = ''): number {
  return MONTHS[name.slice(0, 3)] ?? 0;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function edgeOfMonth(year: number, month: number, edge: 'first' | 'last'): string | undefined {
  if (month === 0) return undefined;
  return dayOf(year, month, edge === 'first' ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}
