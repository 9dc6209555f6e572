/**
 * Decimal shares as whole weights in the same proportion: `[0.75, 0.125, 0.125]` → `[750, 125, 125]`.
 * Exact, because a share is read by its decimal digits and never by its binary fraction.
 *
 * @throws RangeError for a share that is negative or no number.
 */
export function wholeWeights(shares: readonly number[]): number[] {
  const digits = Math.max(0, ...shares.map(decimals));
  return shares.map((share) => Math.round(share * 10 ** digits));
}

function decimals(share: number): number {
  if (!Number.isFinite(share) || share < 0) throw new RangeError('A share is 0 or more.');
  const [mantissa = '', exponent = '0'] = String(share).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
