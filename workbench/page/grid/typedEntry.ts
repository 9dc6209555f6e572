import { type Entry, readEntry, serialOf } from '../../host/values/entry';
import type { CellFormat } from '../../host/state/cell';
import { englishFormula } from './englishFormula';

/** What a person typed into a cell, read as Excel with this content language reads it. */
export function typedEntry(text: string, format: CellFormat | undefined, language: string): Entry {
  if (text.startsWith('=')) return readEntry(englishFormula(text, language), format);
  const isText = format?.numberFormat === '@' || text.startsWith("'");
  return (!isText && language.startsWith('da') ? danishEntry(text.trim()) : undefined) ?? readEntry(text, format);
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?( ?%)?$/;
const DAY = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/;

function danishEntry(text: string): Entry | undefined {
  if (/^(sand|falsk)$/i.test(text)) return { value: text.toLowerCase() === 'sand' };
  const day = DAY.exec(text);
  if (day) return danishDay(Number(day[1]), Number(day[2]), Number(day[3]));
  const number = NUMBER.exec(text);
  if (!number) return undefined;
  const [, sign = '', whole = '', decimals = '', percent] = number;
  if (whole === '' && decimals === '') return undefined;
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${decimals}`);
  if (percent === undefined) return { value };
  return { value: value / 100, impliedFormat: decimals === '' ? '0%' : '0.00%' };
}

function danishDay(date: number, month: number, year: number): Entry | undefined {
  // Two digits are of this century up to 29, as in Excel.
  const full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  const time = Date.UTC(full, month - 1, date);
  const made = new Date(time);
  if (made.getUTCDate() !== date || made.getUTCMonth() !== month - 1 || full < 1900) return undefined;
  return { value: serialOf(time), impliedFormat: 'dd-mm-yyyy' };
}
