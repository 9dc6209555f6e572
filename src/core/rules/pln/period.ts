import type { Plan } from '../../reading/portfolio';

const DAY = 86_400_000;
const DAYS_PER_MONTH = 365.25 / 12;

/** First and last day of the plan, where both are written and in order. */
export function validPeriod(plan: Plan): { readonly start: string; readonly end: string } | undefined {
  const [start, end] = [plan.start?.day, plan.end?.day];
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

/** True where the period is the number of years to the day, or a day more or less. */
export function lasts(years: number, start: string, end: string): boolean {
  const first = new Date(start);
  const whole = Math.floor(years);
  const months = Math.round((years - whole) * 12);
  const expected = Date.UTC(first.getUTCFullYear() + whole, first.getUTCMonth() + months, first.getUTCDate());
  return Math.abs(Date.parse(end) + DAY - expected) <= DAY;
}

/** The period's length in months, rounded. */
export function monthsOf(start: string, end: string): number {
  return Math.round((Date.parse(end) + DAY - Date.parse(start)) / DAY / DAYS_PER_MONTH);
}
