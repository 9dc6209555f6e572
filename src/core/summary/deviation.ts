import { shareOf, splitFrame } from '../money';
import { agreedShares } from '../rules/figures/agreedShares';
import type { PlanFigures } from '../rules/figures/planFigures';
import { frameShareTolerance } from '../rules/figures/tolerance';
import type { PlanRules } from '../rulesets';

/** How a payer's amount stands to the local agreement. */
export interface Deviation {
  /** Øre more or less than agreed; 0 where the amount is the exact split. */
  readonly ore: number;
  /** More than the tolerance. */
  readonly off: boolean;
}

/** Undefined without an agreed share or without the amounts. */
export function deviationOf(
  payer: 'municipality' | 'housing',
  paid: number | undefined,
  figures: PlanFigures,
  rules: PlanRules,
): Deviation | undefined {
  const share = rules.value(`share.${payer}`)?.value;
  const { frame, payers } = figures;
  if (share === undefined || paid === undefined || frame.state !== 'known') return undefined;
  const shares = agreedShares(rules);
  // An exact split may carry a leftover øre, which is no deviation.
  if (shares && splitFrame(frame.ore, shares)[payer] === paid) return { ore: 0, off: false };
  const ore = paid - shareOf(frame.ore, share);
  return { ore, off: Math.abs(ore) > frameShareTolerance(rules, payers[payer], frame, share) };
}
