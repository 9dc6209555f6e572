const FACTORS = [1_000, 1_000_000] as const;
/** Two tables of one plan need not agree to the øre to show that their units differ. */
const SLACK = 1.2;
const LEAST = FACTORS[0] / SLACK;

/** 1.000 or 1.000.000 where two amounts differ by about that factor (within a fifth). */
export function unitFactor(a: number, b: number): number | undefined {
  if (a === b || a === 0 || b === 0) return undefined;
  const ratio = Math.max(Math.abs(a / b), Math.abs(b / a));
  if (ratio < LEAST) return undefined;
  return FACTORS.find((factor) => ratio >= factor / SLACK && ratio <= factor * SLACK);
}
