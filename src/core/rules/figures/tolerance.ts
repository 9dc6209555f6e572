import { ORE_PER_KRONE, shareOf } from '../../money';
import type { RuleValues } from '../../rulesets';
import type { Sum } from './sum';

/**
 * How far an amount may be from its expected share, in øre: the setting (1.00 kr.) or half the smallest step its
 * table is written in, whichever is larger.
 */
export function shareTolerance(rules: RuleValues, step: number): number {
  const setting = Math.round((rules.value('tolerance.kr')?.value ?? 1) * ORE_PER_KRONE);
  return Math.max(setting, Math.floor(step / 2));
}

/** The same for a share of the total frame: where the frame is rounded, so is the share of it. */
export function frameShareTolerance(rules: RuleValues, amount: Sum, frame: Sum, share: number): number {
  return Math.max(shareTolerance(rules, amount.step), Math.ceil((frame.step / 2) * share));
}

/**
 * How far a sum may be from its total by rounding alone: nothing in tables written in kr., half a step per addend in
 * coarser ones. A total that is rounded more than its addends adds half its own step.
 */
export function sumAllowance(addends: Pick<Sum, 'step' | 'rounding'>, totalStep: number): number {
  return addends.rounding + (totalStep > addends.step ? Math.floor(totalStep / 2) : 0);
}

/** The amount's expected share and how far it is from it; undefined where it is within the tolerance. */
export function deviation(
  actual: number,
  whole: number,
  share: number,
  tolerance: number,
): { readonly expected: number; readonly difference: number } | undefined {
  // The plain product is within an øre of the exact share, so most amounts pass without computing that.
  if (Math.abs(actual - whole * share) < tolerance - 1) return undefined;
  const expected = shareOf(whole, share);
  const difference = actual - expected;
  return Math.abs(difference) > tolerance ? { expected, difference } : undefined;
}
