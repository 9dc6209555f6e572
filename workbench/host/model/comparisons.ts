/** Operators that conditional formats and data validation call the same. The last two have a name of their own in each. */
export const COMPARISONS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'] as const;

/** True for operators that compare with two values. */
export function needsTwo(operator: unknown): boolean {
  return operator === 'Between' || operator === 'NotBetween';
}
