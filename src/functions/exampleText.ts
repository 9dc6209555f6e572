import { formatDay } from '../core/findings/formatDay';
import { DANISH, formatCount, type NumberCulture } from '../core/money';
import type { Language } from './arguments/language';
import type { Example, ExampleCell, ExampleCells } from './examples';

/** How the values of an example are written. */
export interface ExampleStyle {
  readonly language: Language;
  readonly culture: NumberCulture;
  /** Around a text, as in a sentence; a cell shows the text alone. */
  readonly quote: (text: string) => string;
}

/** As in Danish prose. */
export const DANISH_PROSE: ExampleStyle = { language: 'da', culture: DANISH, quote: (text) => `»${text}«` };

const WORDS = {
  da: { true: 'SAND', false: 'FALSK', blank: '(tom)' },
  en: { true: 'TRUE', false: 'FALSE', blank: '(blank)' },
} as const;

/** What the cells hold that the formula refers to: `B2: 2.500.000`. */
export function cellsText({ args }: Example, style: ExampleStyle): readonly string[] {
  return args
    .filter((arg): arg is ExampleCells => typeof arg === 'object' && arg !== null)
    .map(
      ({ address, cells }) =>
        `${address}: ${cells
          .flat()
          .map((cell) => valueText(cell, style))
          .join(', ')}`,
    );
}

/** One value, or those that spill: a dot between neighbours, a stroke between rows. */
export function resultText({ result }: Example, style: ExampleStyle): string {
  if (typeof result !== 'object') return valueText(result, style);
  const line = (values: readonly (number | string)[]): string =>
    values.map((value) => valueText(value, style)).join(' · ');
  return result.every((row) => row.length === 1) ? line(result.flat()) : result.map(line).join(' / ');
}

/** A value as it stands in the cell. Years are not grouped. */
function valueText(value: ExampleCell | boolean, { language, culture, quote }: ExampleStyle): string {
  if (value === null) return WORDS[language].blank;
  if (typeof value === 'object') return formatDay(value.day);
  if (typeof value === 'boolean') return WORDS[language][value ? 'true' : 'false'];
  if (typeof value === 'string') return quote(value);
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) return String(value);
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const text = formatCount(Number(whole), culture) + (decimals === undefined ? '' : culture.decimal + decimals);
  return value < 0 ? `−${text}` : text;
}
