import type { FormatSection, FormatToken } from './formatSections';

/** A serial day in a date or time format; undefined for what is no date in Excel: before 1900 and after 9999. */
export function dateText(serial: number, section: FormatSection, language: string): string | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  const time = timeOf(serial);
  return section
    .map((token, index) => {
      if (token.kind === 'date') return part(token.text, time, language, isMinutes(section, index));
      return token.kind === 'literal' ? token.text : token.kind === 'point' ? '.' : '';
    })
    .join('');
}

/** The date of a serial day of the 1900 system, which has a 29 February 1900; rounded to seconds. */
function timeOf(serial: number): Date {
  const days = serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((days - 25_569) * 86_400) * 1000);
}

function part(code: string, time: Date, language: string, minutes: boolean): string {
  const two = (number: number): string => String(number).padStart(Math.min(code.length, 2), '0');
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(time);
  switch (code.charAt(0)) {
    case 'y':
      return code.length > 2 ? String(time.getUTCFullYear()) : String(time.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (minutes) return two(time.getUTCMinutes());
      if (code.length === 3) return named({ month: 'short' });
      return code.length > 3 ? named({ month: 'long' }) : two(time.getUTCMonth() + 1);
    case 'd':
      if (code.length === 3) return named({ weekday: 'short' });
      return code.length > 3 ? named({ weekday: 'long' }) : two(time.getUTCDate());
    case 'h':
      return two(time.getUTCHours());
    default:
      return two(time.getUTCSeconds());
  }
}

/** `m` is minutes after hours and before seconds, else months. */
function isMinutes(section: FormatSection, index: number): boolean {
  const isDate = (token: FormatToken): boolean => token.kind === 'date';
  const before = section.slice(0, index).findLast(isDate);
  const after = section.slice(index + 1).find(isDate);
  const starts = (token: FormatToken | undefined, letter: string): boolean =>
    token?.kind === 'date' && token.text.startsWith(letter);
  return starts(before, 'h') || starts(after, 's');
}
