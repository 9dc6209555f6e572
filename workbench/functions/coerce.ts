import type { HostSettings } from '../host/settings';
import { CellError, type CellValue } from '../host/state/cell';
import { readEntry } from '../host/values/entry';
import { VALUE_ERROR } from './argument';

type Locale = Pick<HostSettings, 'language' | 'contentLanguage'>;

/** The truth values as a Danish Excel shows them; English ones are understood everywhere. Assumed. */
const DANISH_TRUTH = { true: 'SAND', false: 'FALSK' };

/** A value where a number is wanted, as Excel's operators and typed parameters take it. */
export function toNumber(value: CellValue, locale: Locale): number | CellError {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return Number(value);
    case 'string':
      return numberOfText(value, locale.contentLanguage) ?? VALUE_ERROR;
    default:
      return value ?? 0;
  }
}

export function toText(value: CellValue, locale: Locale): string | CellError {
  switch (typeof value) {
    case 'number':
      return decimalComma(locale.contentLanguage) ? String(value).replace('.', ',') : String(value);
    case 'boolean':
      return truthText(value, locale.language);
    case 'string':
      return value;
    default:
      return value ?? '';
  }
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value !== 'string') return value instanceof CellError ? value : Boolean(value);
  const word = value.trim().toUpperCase();
  if (word === 'TRUE' || word === DANISH_TRUTH.true) return true;
  return word === 'FALSE' || word === DANISH_TRUTH.false ? false : VALUE_ERROR;
}

/** `1.234,5` where the comma is decimal, else `1,234.5`; also per cents and ISO dates. Undefined for no number. */
function numberOfText(text: string, language: string): number | undefined {
  const english = decimalComma(language) ? text.replace(/[.,]/g, (separator) => (separator === '.' ? ',' : '.')) : text;
  const { value } = readEntry(english.trim().replace(/\s+%$/, '%'), undefined);
  return typeof value === 'number' ? value : undefined;
}

function truthText(value: boolean, language: string): string {
  if (language.startsWith('da')) return value ? DANISH_TRUTH.true : DANISH_TRUTH.false;
  return value ? 'TRUE' : 'FALSE';
}

const decimalComma = (language: string): boolean => (1.5).toLocaleString(language).includes(',');
