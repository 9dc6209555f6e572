/** Shares worked out anew with whole numbers of any size, so that the tests do not ask the code they test. */

/** Kroner as written, in øre, half away from zero: `12.345` → 1235n. */
export function oreOfWritten(kroner: number): bigint {
  const [whole = '0', fraction = ''] = Math.abs(kroner).toFixed(6).split('.');
  const millionths = BigInt(whole) * 1_000_000n + BigInt(fraction);
  const size = (millionths + 5_000n) / 10_000n;
  return kroner < 0 ? -size : size;
}

/** Largest remainder with ties to the earlier; what is below the unit goes to `carrier`. */
export function largestRemainder(
  total: bigint,
  weights: readonly bigint[],
  unit = 1n,
  carrier = weights.length - 1,
): bigint[] {
  const size = total < 0n ? -total : total;
  const units = size / unit;
  const sum = weights.reduce((a, b) => a + b, 0n);
  const parts = weights.map((weight) => (units * weight) / sum);
  const order = weights
    .map((weight, index) => ({ index, rest: (units * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const left = units - parts.reduce((a, b) => a + b, 0n);
  for (const { index } of order.slice(0, Number(left))) parts[index] = parts[index]! + 1n;
  const ore = parts.map((part) => part * unit);
  ore[carrier] = ore[carrier]! + (size - units * unit);
  return total < 0n ? ore.map((part) => -part) : ore;
}

export interface OracleSplit {
  readonly lbf: bigint;
  readonly activities: bigint;
  readonly coordination: bigint;
  readonly municipality: bigint;
  readonly housing: bigint;
}

/** Bilag 5: 75 / 12.5 / 12.5 %, and the municipality's own 10.6 : 1.9. */
export function oracleSplit(total: bigint, unit = 1n): OracleSplit {
  const [lbf, municipality, housing] = largestRemainder(total, [750n, 125n, 125n], unit) as [bigint, bigint, bigint];
  const [activities, coordination] = largestRemainder(municipality, [106n, 19n], unit) as [bigint, bigint];
  return { lbf, municipality, housing, activities, coordination };
}

/** A number of kr. that a cell shows, in øre; fails where it is no whole øre. */
export function oreShown(kroner: unknown): bigint {
  if (typeof kroner !== 'number') throw new Error(`${String(kroner)} is no number.`);
  const ore = Math.round(kroner * 100);
  if (ore / 100 !== kroner) throw new Error(`${kroner} is no whole øre.`);
  return BigInt(ore);
}
