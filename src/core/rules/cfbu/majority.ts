/** How many of `count` are more than the share: 7 of 12 for a half, so that exactly half is not enough. */
export function moreThan(share: number, count: number): number {
  // The tiny push undoes the binary fraction of 0.6 × 5.
  return Math.min(count, Math.floor(share * count + 1e-9) + 1);
}
