import { serialDay } from '../../core/reading/serialDay';
import { isBlank, type CellValue } from '../cells';
import { PROBLEMS } from '../messages';
import { quoted, textOf } from './text';

/** A number up to this is a year, a larger one a date serial. */
const LAST_YEAR = 2100;
const FIRST_YEAR = 1900;

/**
 * The day (`YYYY-MM-DD`) that a year or a date serial (1900 system) stands for; undefined for a blank.
 *
 * @param edge which day a year alone stands for
 * @throws FunctionError for what is neither, and for serials outside 1990-2100.
 */
export function dayOf(cell: CellValue, edge: 'first' | 'last' = 'first'): string | undefined {
  if (isBlank(cell)) return undefined;
  const day = typeof cell === 'number' ? dayOfNumber(cell, edge) : dayOfText(textOf(cell), edge);
  if (day === undefined) throw PROBLEMS.notDate(quoted(cell));
  return day;
}

/** The year of such a day. */
export function yearOf(cell: CellValue): number | undefined {
  const day = dayOf(cell);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function dayOfNumber(number: number, edge: 'first' | 'last'): string | undefined {
  if (number > LAST_YEAR) return serialDay(number, 1900);
  if (!Number.isInteger(number) || number < FIRST_YEAR) return undefined;
  return `${number}-${edge === 'first' ? '01-01' : '12-31'}`;
}

/** `2016` as text is a year; how else a day may be written is left to Excel, which reads it by the machine's settings. */
function dayOfText(text: string, edge: 'first' | 'last'): string | undefined {
  return /^[0-9]{4}$/.test(text) ? dayOfNumber(Number(text), edge) : undefined;
}
