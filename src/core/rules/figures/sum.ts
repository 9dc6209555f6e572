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
  let ore = 0;
  let written = false;
  let unknown = false;
  let step = 1;
  let rounding = 0;
  const cells: Cell[] = [];
  for (const amount of amounts) {
    if (!amount) continue;
    cells.push(amount);
    if (amount.step > step) step = amount.step;
    if (amount.state === 'unknown') unknown = true;
    else if (amount.state === 'known') {
      written = true;
      ore += amount.ore;
      rounding += Math.floor(amount.step / 2);
    }
  }
  if (unknown) return { ore: NaN, state: 'unknown', cells, step, rounding };
  return { ore, state: cells.length === 0 ? 'absent' : written ? 'known' : 'blank', cells, step, rounding };
}
