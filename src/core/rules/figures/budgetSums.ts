import { BLANK, type BudgetColumns } from '../../reading/oreColumn';
import type { BudgetRow } from '../../reading/portfolio';

/** Bits of a row's check. A row whose years can be held against its total is judged. */
export const [JUDGED, MISMATCH, NEGATIVE, UNKNOWN] = [1, 2, 4, 8] as const;

/**
 * What each row of a table comes to, found column by column: a look at every row by itself takes several times as long.
 * The first entry is that of the row `budget.top`.
 */
export interface BudgetSums {
  /** Øre: the row's total; where that is not written, its years. NaN where it is not known. */
  readonly ores: Float64Array;
  /** The heaviest state of these amounts, a place in `AMOUNT_STATES` counted from 1; 0 where the table has no amounts. */
  readonly weights: Uint8Array;
  readonly checks: Uint8Array;
}

const known = new WeakMap<BudgetColumns, BudgetSums>();

export function budgetSums(budget: BudgetColumns): BudgetSums {
  let sums = known.get(budget);
  if (!sums) known.set(budget, (sums = addUp(budget)));
  return sums;
}

function addUp(budget: BudgetColumns): BudgetSums {
  const { total, years } = budget;
  const height = (total ?? years[0])?.ores.length ?? 0;
  const sums = { ores: new Float64Array(height), weights: new Uint8Array(height), checks: new Uint8Array(height) };
  for (const year of years) addColumn(year, sums);
  if (total) {
    if (years.length > 0) holdAgainst(total, sums);
    else addColumn(total, sums);
  }
  return sums;
}

type Amounts = NonNullable<BudgetColumns['total']>;

function addColumn({ ores, states }: Amounts, sums: BudgetSums): void {
  for (let at = 0; at < ores.length; at++) {
    const ore = ores[at] as number;
    (sums.ores[at] as number) += ore;
    if (ore < 0) (sums.checks[at] as number) |= NEGATIVE;
    const weight = (states[at] as number) + 1;
    if (weight > (sums.weights[at] as number)) sums.weights[at] = weight;
  }
}

/** Where a total is written, it stands for the row, and the years are to come to it. */
function holdAgainst({ ores, states }: Amounts, sums: BudgetSums): void {
  for (let at = 0; at < ores.length; at++) {
    if (states[at] === BLANK) continue;
    const ore = ores[at] as number;
    const difference = (sums.ores[at] as number) - ore;
    let check = difference === 0 ? JUDGED : difference === difference ? JUDGED | MISMATCH : UNKNOWN;
    if (ore < 0) check |= NEGATIVE;
    (sums.checks[at] as number) |= check;
    sums.ores[at] = ore;
    sums.weights[at] = (states[at] as number) + 1;
  }
}

const NOTHING: BudgetSums = { ores: new Float64Array(), weights: new Uint8Array(), checks: new Uint8Array() };

/** Goes through rows, most of which are of one table, with what they come to. */
export class SumsOfRow {
  private budget: BudgetColumns | undefined;
  sums = NOTHING;

  /** Where the row stands in `sums`. */
  find({ budget, row }: BudgetRow): number {
    if (budget !== this.budget) {
      this.budget = budget;
      this.sums = budgetSums(budget);
    }
    return row - budget.top;
  }
}
