import { invalidArgument } from '../hostError';
import { CellError, type CellFormat, type CellValue } from '../state/cell';

/** What is put into a cell by `values`, `formulas` or typing: content without format. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** A number format that Excel sets by itself when the cell had none: for dates and per cents. */
  readonly impliedFormat?: string;
}

const ERROR_CODES = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/**
 * Reads one element of an array written through the API, as if typed in an English Excel: text starting with `=`
 * is a formula, a leading apostrophe makes text, text that spells a number, a truth value, an error, an ISO date
 * or a per cent becomes one; in a cell formatted as text (`@`) it stays text. Assumed, not confirmed.
 */
export function readEntry(raw: unknown, format: CellFormat | undefined): Entry {
  switch (typeof raw) {
    case 'number':
      if (!Number.isFinite(raw)) throw invalidArgument();
      return { value: raw };
    case 'boolean':
      return { value: raw };
    case 'string':
      return raw === '' ? { value: null } : readText(raw, format?.numberFormat === '@');
    default:
      throw invalidArgument();
  }
}

function readText(text: string, isText: boolean): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isText) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (ERROR_CODES.has(text)) return { value: new CellError(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return readNumber(text) ?? { value: text };
}

function readNumber(text: string): Entry | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return { value: Number(trimmed.replaceAll(',', '')) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(trimmed)) {
    return { value: Number(trimmed.slice(0, -1)) / 100, impliedFormat: trimmed.includes('.') ? '0.00%' : '0%' };
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (!day) return undefined;
  const [, year = '', month = '', date = ''] = day;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(time).toISOString().slice(0, 10) !== trimmed || Number(year) < 1900) return undefined;
  return { value: serialOf(time), impliedFormat: 'yyyy-mm-dd' };
}

/** Serial day of the 1900 system, in which 1900 is a leap year. */
export function serialOf(time: number): number {
  const days = Math.round(time / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}
