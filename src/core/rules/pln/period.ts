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
  return Math.abs(dayNumber(end) + 1 - dayNumber(start, Math.round(years * 12))) <= 1;
}

/** The period's length in months, rounded. */
export function monthsOf(start: string, end: string): number {
  return Math.round((dayNumber(end) + 1 - dayNumber(start)) / DAYS_PER_MONTH);
}

/** Days since 1970 of a day `YYYY-MM-DD`, some months later. */
function dayNumber(day: string, monthsLater = 0): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  return Date.UTC(year ?? 0, (month ?? 0) - 1 + monthsLater, date ?? 0) / DAY;
}
