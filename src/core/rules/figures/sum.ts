import type { Amount } from '../../reading/portfolio';
import type { Cell } from '../../sheet/address';

/** A sum of amounts with everything a rule must know before it uses it. */
export interface Sum {
  /** Øre; NaN where an amount is not known. Blanks count as 0. */
  readonly ore: number;
  /**
   * `known`: at least one amount is written and all written ones are usable. `blank`: there are cells, none is written.
   * `unknown`: an amount is text, an error, ambiguous or approximate. `absent`: there is no cell at all.
   */
  readonly state: 'known' | 'blank' | 'unknown' | 'absent';
  /** The cells of the sum, blanks included. */
  readonly cells: readonly Cell[];
  /** The largest rounding step of its tables, in øre. */
  readonly step: number;
  /** Half a step for each written amount of a coarse table, in øre: what rounding alone may move the sum by. */
  readonly rounding: number;
}

export function sumOf(amounts: readonly (Amount | undefined)[]): Sum {
  let [ore, step, rounding] = [0, 1, 0];
  let state: Sum['state'] = 'absent';
  const cells: Amount[] = [];
  for (const amount of amounts) {
    if (!amount) continue;
    cells.push(amount);
    ore += amount.ore;
    step = Math.max(step, amount.step);
    if (amount.step > 1 && amount.state === 'known') rounding += Math.floor(amount.step / 2);
    if (WEIGHT[amount.state] > WEIGHT[state]) state = amount.state;
  }
  return { ore, state, cells, step, rounding };
}

/** A sum whose cells are those of others, joined only when asked for. */
class Derived implements Sum {
  constructor(
    private readonly parts: readonly Sum[],
    readonly ore: number,
    readonly state: Sum['state'],
    readonly step: number,
    readonly rounding: number,
  ) {}

  get cells(): readonly Cell[] {
    return this.parts.flatMap((part) => part.cells);
  }
}

/** A sum that is written but cannot be relied on: not known. */
export function doubtful(sum: Sum): Sum {
  return sum.state === 'known' ? new Derived([sum], NaN, 'unknown', sum.step, sum.rounding) : sum;
}

/** Several sums as one. */
export function joinSums(sums: readonly Sum[]): Sum {
  let [ore, step, rounding] = [0, 1, 0];
  let state: Sum['state'] = 'absent';
  for (const sum of sums) {
    ore += sum.ore;
    rounding += sum.rounding;
    if (sum.step > step) step = sum.step;
    if (WEIGHT[sum.state] > WEIGHT[state]) state = sum.state;
  }
  return new Derived(sums, ore, state, step, rounding);
}

/** Of several states the heaviest is that of the whole. */
const WEIGHT: Readonly<Record<Sum['state'], number>> = { absent: 0, blank: 1, known: 2, unknown: 3 };
