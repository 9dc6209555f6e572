import { ORE_PER_KRONE, parseAmount, type NumberCulture } from '../../../../core/money';
import { DEFAULT_VALUES } from '../../../../core/rulesets';
import type { PaneState } from '../../paneState';

/**
 * What the officer has typed as the tolerance, in øre; `'default'` for nothing, undefined where it is no amount of 0 kr. or
 * more.
 */
export function toleranceOf(typed: string, { decimal }: NumberCulture): number | 'default' | undefined {
  // Amounts are read the Danish way; a reader with decimal points writes them the other way round.
  const danish = decimal === '.' ? typed.replaceAll(',', '').replace('.', ',') : typed;
  const parsed = parseAmount(danish);
  if (parsed.kind === 'blank') return 'default';
  return parsed.kind === 'amount' && parsed.ore >= 0 ? parsed.ore : undefined;
}

/** The tolerance in force, in øre: as chosen, as the last check used it, else Budgetkontrol's own. */
export function toleranceInForce({ memory, checked }: Pick<PaneState, 'memory' | 'checked'>): number {
  const { toleranceOre } = memory.choices;
  if (toleranceOre !== undefined) return toleranceOre;
  const used = checked?.result.plans[0]?.rules.value('tolerance.kr');
  const kroner = (used ?? DEFAULT_VALUES.find(({ id }) => id === 'tolerance.kr'))?.value ?? 0;
  return Math.round(kroner * ORE_PER_KRONE);
}
