import type { FormatSection } from './formatSections';

/** Signs between digits in one language: `,` and `.` in Danish. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

export function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(12345.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

/** A number without a format, as Excel shows it in a wide cell: up to 11 signs. */
export function generalText(value: number, separators: Separators): string {
  const [mantissa = '', exponent] = plainDigits(value).split('e');
  const digits = mantissa.replace('.', separators.decimal);
  if (exponent === undefined) return digits;
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

function plainDigits(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return value.toExponential(5).replace(/\.?0+(?=e)/, '');
  const whole = Math.trunc(size).toString().length;
  return Number(value.toFixed(Math.max(0, 10 - whole))).toString();
}

/** A number in one section of a format, without its sign. */
export function sectionText(value: number, section: FormatSection, separators: Separators): string {
  const point = section.findIndex((token) => token.kind === 'point');
  const isFraction = (index: number): boolean => point >= 0 && index > point;
  const whole = digitsOf(section, (index) => !isFraction(index));
  const fraction = digitsOf(section, isFraction).replaceAll(',', '');
  const last = section.findLast((token) => token.kind === 'digits')?.text ?? '';
  const thousandths = /,*$/.exec(last)?.[0].length ?? 0;
  const percents = section.filter((token) => token.kind === 'percent').length;
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousandths;
  const [wholeDigits = '', fractionDigits = ''] = toFixed(scaled, fraction.length).split('.');
  const shownFraction = trimFraction(fractionDigits, fraction);
  const places = whole.replaceAll(',', '');
  const leading = wholeDigits === '0' && !/0/.test(places) ? '' : wholeDigits;
  const padded = leading.padStart(places.length - Math.max(0, places.search(/0|$/)), '0');
  const isGrouped = /[0#?],+[0#?]/.test(whole);
  const shownWhole = isGrouped ? padded.replace(/\B(?=(\d{3})+$)/g, separators.group) : padded;

  let done = { whole: false, fraction: false };
  return section
    .map((token, index) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind === 'point') return separators.decimal;
      if (token.kind !== 'digits') return '';
      if (isFraction(index)) {
        const text = done.fraction ? '' : shownFraction;
        done = { ...done, fraction: true };
        return text;
      }
      const text = done.whole ? '' : shownWhole;
      done = { ...done, whole: true };
      return text;
    })
    .join('');
}

function digitsOf(section: FormatSection, wanted: (index: number) => boolean): string {
  return section.map((token, index) => (token.kind === 'digits' && wanted(index) ? token.text : '')).join('');
}

/** Rounds half away from zero on the digits one sees: 1.005 with two decimals is 1.01, as in Excel. */
function toFixed(value: number, decimals: number): string {
  const shown = Number(value.toPrecision(15));
  const [mantissa = '0', exponent = '0'] = String(shown).split('e');
  const rounded = Math.round(Number(`${mantissa}e${String(Number(exponent) + decimals)}`));
  return Number.isFinite(rounded) && rounded < 1e21
    ? Number(`${String(rounded)}e-${String(decimals)}`).toFixed(decimals)
    : shown.toFixed(decimals);
}

/** Decimals that the format only asks for when they are there (`#`) go away again. */
function trimFraction(digits: string, places: string): string {
  let end = digits.length;
  while (end > 0 && places[end - 1] !== '0' && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
