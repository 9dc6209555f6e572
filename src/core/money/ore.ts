/**
 * Money is integer øre (1/100 kr.) in a number. All sums stay exact below 2^53; a weight times an
 * amount must too, which holds for amounts up to 90 billion kr.
 */
export const ORE_PER_KRONE = 100;

/** 90 billion kr.: with weights up to 1000 every product stays below 2^53. */
export const MAX_ORE = 9_000_000_000_000;

/** Half away from zero: 0.5 → 1, -0.5 → -1. The tiny push undoes the binary fraction of 1.005. */
export function roundHalfAway(value: number): number {
  const size = Math.abs(value);
  const rounded = Math.floor(size + 0.5 + size * Number.EPSILON * 4);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** Kroner as a cell holds them to øre. `exact` is false where the cell holds more than two decimals. */
export function oreFromKroner(kroner: number, orePerUnit = ORE_PER_KRONE): { ore: number; exact: boolean } {
  const raw = kroner * orePerUnit;
  const ore = roundHalfAway(raw);
  // A cell holds 15 significant digits: what is nearer than that to an integer is that integer.
  return { ore, exact: Math.abs(raw - ore) <= Math.max(1e-6, Math.abs(raw) * 1e-14) };
}
