import { kronerOf, oreOf } from '../arguments/amount';
import { dayOf } from '../arguments/date';
import { unitOf } from '../arguments/unit';
import type { CellValue } from '../cells';
import { define } from '../definition';
import { PROBLEMS } from '../messages';
import { allocated } from './allocate';

/** Two rows: the calendar years of a period, and a total split over them by months. */
export const allocateYears = define({
  id: 'ALLOCATE_YEARS',
  parameters: { whole: 'value', start: 'value', end: 'value', unit: 'value?' },
  result: 'rows',
  run({ whole, start, end, unit }) {
    const [first, last] = [dateOf(start, 'first'), dateOf(end, 'last')];
    if (last < first) throw PROBLEMS.endBeforeStart();
    const { years, weights } = monthsByYear(first, last);
    return [years, allocated(oreOf(whole), weights, unitOf(unit)).map(kronerOf)];
  },
});

function dateOf(cell: CellValue, edge: 'first' | 'last'): Date {
  const day = dayOf(cell, edge);
  if (day === undefined) throw PROBLEMS.noDate();
  return new Date(day);
}

/**
 * Months of a period by calendar year. Only its first and last month can be parts of one, so that whole numbers of
 * (days of the first month × days of the last) parts of a month count every year exactly.
 */
function monthsByYear(first: Date, last: Date): { years: number[]; weights: number[] } {
  const [from, to] = [monthOf(first), monthOf(last)];
  const month = daysIn(from) * daysIn(to);
  const years: number[] = [];
  const weights: number[] = [];
  for (let year = first.getUTCFullYear(); year <= last.getUTCFullYear(); year++) {
    const start = Math.max(from, year * 12);
    const end = Math.min(to, year * 12 + 11);
    let weight = (end - start + 1) * month;
    if (start === from) weight -= (first.getUTCDate() - 1) * daysIn(to);
    if (end === to) weight -= (daysIn(to) - last.getUTCDate()) * daysIn(from);
    years.push(year);
    weights.push(weight);
  }
  return { years, weights };
}

/** Months since year 0. */
function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
