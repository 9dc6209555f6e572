import type { CheckResult } from '../check';
import type { ParameterId, Source } from '../rulesets';
import { ORE_PER_KRONE } from '../money';

/** The appropriations that the municipality's money is taken from. */
export interface Granted {
  readonly years: readonly { readonly year: number; readonly ore: number }[];
  /** NaN where an amount is not known. */
  readonly ore: number;
  /** The workbook's own sheet, or where the agreement's amounts stand in writing. */
  readonly from: { readonly sheet: string } | { readonly source: Source };
}

/**
 * The workbook's own appropriations; else those of the agreement, where it holds for every plan of a portfolio. One
 * plan alone is not held against what a whole city was granted.
 */
export function granted(result: CheckResult): Granted | undefined {
  return ownTable(result) ?? ofAgreement(result);
}

function ownTable({ portfolio }: CheckResult): Granted | undefined {
  const [first] = portfolio.appropriations;
  if (!first) return undefined;
  const years = new Map<number, number>();
  let ore = 0;
  for (const { year, amount } of portfolio.appropriations) {
    if (amount.state === 'blank') continue;
    ore += amount.ore;
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + amount.ore);
  }
  return { years: byYear(years), ore, from: { sheet: first.table.sheet } };
}

function ofAgreement({ plans }: CheckResult): Granted | undefined {
  const [first] = plans;
  const agreement = first?.rules.agreement;
  if (!agreement || plans.length < 2) return undefined;
  const same = plans.every(
    ({ rules }) => rules.agreement === agreement && rules.agreementBasis !== 'assumed' && !rules.agreementExpired,
  );
  if (!same) return undefined;
  const values = agreement.values
    .filter((value) => value.id.startsWith('appropriation.'))
    .flatMap((value) => first.rules.value(value.id as ParameterId) ?? []);
  const [head] = values;
  if (!head) return undefined;
  const years = new Map(values.map((value) => [yearOf(value.id), Math.round(value.value * ORE_PER_KRONE)]));
  return {
    years: byYear(years),
    ore: [...years.values()].reduce((a, b) => a + b, 0),
    from: { source: { ...head.source, reference: head.source.reference.replace(/:.*$/, '') } },
  };
}

function yearOf(id: ParameterId): number {
  return Number(id.slice('appropriation.'.length));
}

function byYear(years: ReadonlyMap<number, number>): Granted['years'] {
  return [...years.entries()].sort(([a], [b]) => a - b).map(([year, ore]) => ({ year, ore }));
}
