import { MAX_ORE } from './ore';

/** Who carries the øre that the exact shares left over. */
export interface Leftover {
  /** Position of the part. */
  readonly part: number;
  /** Øre: always a whole number of rounding units; the remainder below the unit for the part that carries it. */
  readonly ore: number;
}

export interface Split {
  /** Øre, in the order of the weights. Their sum is the total. */
  readonly parts: readonly number[];
  /** What each part got beyond its share rounded down: the reconciliation of parts and total. */
  readonly leftovers: readonly Leftover[];
}

export interface SplitOptions {
  /** Rounding unit in øre; 1 when left out. */
  readonly unit?: number;
  /** Position of the part that carries what the total has below the unit; the last when left out. */
  readonly remainderTo?: number;
}

/**
 * Largest-remainder split of a total over weights. Every part gets its share rounded down to the unit; the
 * units left go one each to the largest remainders, ties to the earlier part. A negative total
 * splits like its absolute value.
 *
 * @param total øre, an integer of at most 90 billion kr.
 * @param weights not negative, at least one above 0. Weights that are not integers are scaled exactly by the caller.
 * @throws RangeError when a total, weight or unit is none.
 */
export function split(total: number, weights: readonly number[], options: SplitOptions = {}): Split {
  const unit = options.unit ?? 1;
  assertSplittable(total, weights, unit);
  const size = Math.abs(total);
  const sign = total < 0 ? -1 : 1;
  const units = Math.floor(size / unit);
  const below = size - units * unit;
  const sum = weights.reduce((a, b) => a + b, 0);

  const { quotients, remainders } = divide(units, weights, sum);
  const parts = [...quotients];
  const leftovers: Leftover[] = [];
  const add = (part: number, ore: number): void => {
    leftovers.push({ part, ore: sign * ore });
  };
  for (const part of byRemainder(remainders).slice(0, units - quotients.reduce((a, b) => a + b, 0))) {
    parts[part] = (parts[part] ?? 0) + 1;
    add(part, unit);
  }
  const ore = parts.map((value) => value * unit);
  if (below > 0) {
    const carrier = options.remainderTo ?? ore.length - 1;
    ore[carrier] = (ore[carrier] ?? 0) + below;
    add(carrier, below);
  }
  return { parts: ore.map((value) => (value === 0 ? 0 : sign * value)), leftovers };
}

/** floor(units x weight / sum) and what is left, exact also where the product passes 2^53. */
function divide(units: number, weights: readonly number[], sum: number): { quotients: number[]; remainders: bigint[] } {
  const quotients: number[] = [];
  const remainders: bigint[] = [];
  for (const weight of weights) {
    const product = units * weight;
    if (Number.isSafeInteger(product)) {
      const quotient = Math.floor(product / sum);
      // The division rounds; the remainder tells when it rounded across a whole number.
      const rest = product - quotient * sum;
      quotients.push(rest < 0 ? quotient - 1 : quotient);
      remainders.push(BigInt(rest < 0 ? rest + sum : rest));
    } else {
      const exact = BigInt(units) * BigInt(weight);
      quotients.push(Number(exact / BigInt(sum)));
      remainders.push(exact % BigInt(sum));
    }
  }
  return { quotients, remainders };
}

function byRemainder(remainders: readonly bigint[]): number[] {
  return remainders
    .map((_, index) => index)
    .sort((a, b) => {
      const left = remainders[a] ?? 0n;
      const right = remainders[b] ?? 0n;
      return left === right ? a - b : left > right ? -1 : 1;
    });
}

function assertSplittable(total: number, weights: readonly number[], unit: number): void {
  if (!Number.isSafeInteger(total) || Math.abs(total) > MAX_ORE) {
    throw new RangeError('A total is a whole number of øre, at most 90 billion kr.');
  }
  if (!Number.isSafeInteger(unit) || unit < 1) throw new RangeError('A rounding unit is at least 1 øre.');
  if (weights.length === 0) throw new RangeError('A split needs at least one weight.');
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError('A weight is a whole number, 0 or more.');
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0 || !Number.isSafeInteger(sum)) throw new RangeError('At least one weight is above 0.');
}
