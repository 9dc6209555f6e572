import type { CheckResult } from '../check';

/** The appropriations that the municipality's money is taken from. */
export interface Granted {
  readonly years: readonly { readonly year: number; readonly ore: number }[];
  /** NaN where an amount is not known. */
  readonly ore: number;
  /** The workbook's sheet that they stand in. */
  readonly sheet: string;
}

/**
 * The workbook's own appropriations. Those that an agreement was made with are never put in their place: they were
 * granted for plans that this workbook need not hold, so what they leave would be a guess.
 */
export function granted({ portfolio }: CheckResult): Granted | undefined {
  const [first] = portfolio.appropriations;
  if (!first) return undefined;
  const years = new Map<number, number>();
  let ore = 0;
  for (const { year, amount } of portfolio.appropriations) {
    if (amount.state === 'blank') continue;
    ore += amount.ore;
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + amount.ore);
  }
  const byYear = [...years.entries()].sort(([a], [b]) => a - b);
  return { years: byYear.map(([year, own]) => ({ year, ore: own })), ore, sheet: first.table.sheet };
}
