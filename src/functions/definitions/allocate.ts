import { split, wholeWeights } from '../../core/money';
import { kronerOf, oreOf } from '../arguments/amount';
import { sizeOf } from '../arguments/size';
import { unitOf } from '../arguments/unit';
import { define } from '../definition';
import { inRow } from '../functionError';
import { PROBLEMS } from '../messages';

/** Digits of a sum of weights that Excel itself keeps, and that stay exact here. */
const DIGITS = 15;

/** Largest-remainder split of a total over weights, in the shape of the weights. */
export const allocate = define({
  id: 'ALLOCATE',
  parameters: { whole: 'value', weights: 'range', unit: 'value?' },
  result: 'rows',
  run({ whole, weights, unit }) {
    const ore = oreOf(whole);
    const sizes = weights.flatMap((row, index) => row.map((cell) => inRow(index + 1, () => sizeOf(cell))));
    const parts = allocated(ore, sizes, unitOf(unit));
    let next = 0;
    return weights.map((row) => row.map(() => kronerOf(parts[next++] ?? 0)));
  },
});

/**
 * Parts in øre. What lies below the unit goes to the last part that has a weight, so that a blank cell at the end of a
 * range carries nothing.
 */
export function allocated(ore: number, sizes: readonly number[], unit: number): readonly number[] {
  const last = sizes.findLastIndex((size) => size > 0);
  // Blank rows of a sheet that is not filled in yet: nothing is split over nobody.
  if (last < 0 && ore === 0) return sizes.map(() => 0);
  if (last < 0) throw PROBLEMS.noWeight();
  return split(ore, exactWeights(sizes), { unit, remainderTo: last }).parts;
}

/** Whole numbers in the weights' proportion, which a third of something (0.333…) has only to as many digits as Excel keeps. */
function exactWeights(sizes: readonly number[]): number[] {
  const sum = sizes.reduce((a, b) => a + b, 0);
  const decimals = DIGITS - 1 - Math.floor(Math.log10(sum));
  if (decimals < 0) throw PROBLEMS.tooLarge();
  return wholeWeights(sizes.map((size) => Number(size.toFixed(Math.min(decimals, 100)))));
}
