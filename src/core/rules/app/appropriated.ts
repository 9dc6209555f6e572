import type { Portfolio } from '../../reading/portfolio';
import { ORE_PER_KRONE } from '../../money';
import { sumOf, type Sum } from '../figures/sum';

const PARAMETER = 'appropriation.';

/** What is appropriated for municipal co-financing, in øre: by budget year, and in all. */
export interface Appropriated {
  readonly total: Sum;
  /** Rows without a year count in the total alone. */
  readonly byYear: ReadonlyMap<number, number>;
}

/** The rows of the table; a year that the sheet `Regler` gives with its source counts as it says there. */
export function appropriated({ appropriations, overrides }: Portfolio): Appropriated {
  const own = new Map<number, number>();
  for (const { parameter, value, source } of overrides) {
    if (!parameter?.startsWith(PARAMETER) || value === undefined || source === '') continue;
    own.set(Number(parameter.slice(PARAMETER.length)), Math.round(value * ORE_PER_KRONE));
  }
  const rows = appropriations.filter(({ year }) => year === undefined || !own.has(year));
  const byYear = new Map<number, number>(own);
  for (const { year, amount } of rows) {
    if (year !== undefined) byYear.set(year, (byYear.get(year) ?? 0) + amount.ore);
  }
  const listed = sumOf(rows.map(({ amount }) => amount));
  const ore = [...own.values()].reduce((sum, value) => sum + value, listed.ore);
  const { cells, step, rounding } = listed;
  const state = own.size > 0 && listed.state !== 'unknown' ? 'known' : listed.state;
  const total: Sum = { ore, state, cells, step, rounding };
  return { total, byYear };
}
