import { wholeWeights } from './weights';

/**
 * A share of an amount in øre, rounded half away from zero: the figure a rule compares with when the share stands
 * alone (a minimum, 10.6 % of another base). Parts that must sum come from `splitFrame`.
 *
 * @param share fraction: 0.125 is 12.5 %
 */
export function shareOf(ore: number, share: number): number {
  const [part = 0, whole = 1] = wholeWeights([share, 1]);
  const twice = BigInt(Math.abs(ore)) * BigInt(part) * 2n;
  const size = Number((twice + BigInt(whole)) / (BigInt(whole) * 2n));
  return ore < 0 && size > 0 ? -size : size;
}
