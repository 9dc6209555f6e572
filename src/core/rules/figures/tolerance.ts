import { ORE_PER_KRONE } from '../../money';
import type { PlanRules } from '../../rulesets';

/**
 * How far an amount may be from its expected share, in øre: the setting (1.00 kr.) or half the smallest step its
 * table is written in, whichever is larger.
 */
export function shareTolerance(rules: PlanRules, step: number): number {
  const setting = Math.round((rules.value('tolerance.kr')?.value ?? 1) * ORE_PER_KRONE);
  return Math.max(setting, Math.floor(step / 2));
}
