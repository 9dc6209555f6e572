/** True where a number is a sum, but for what adding kroner with øre as floating numbers may lose. */
export function isSumOf(value: number, sum: number): boolean {
  return Math.abs(value - sum) <= Math.abs(sum) * 1e-9;
}
