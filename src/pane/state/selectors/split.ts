import type { Payer } from '../../../core/reading/portfolio';
import type { PlanRules } from '../../../core/rulesets';
import { PAYERS } from '../../../core/rules/figures/planFigures';

/** A frame divided between its payers, as fractions of what the bar's width stands for. */
export interface Split {
  readonly segments: readonly { readonly payer: Payer; readonly from: number; readonly to: number }[];
  /** The borders of the agreed split; none without an agreement. */
  readonly ticks: readonly number[];
}

type Amounts = Readonly<Record<Payer, number | undefined>>;

/** The bar's width is the frame, or what is paid where that is more. Undefined where an amount is not known. */
export function splitOf(frame: number | undefined, payers: Amounts, agreed: readonly number[]): Split | undefined {
  const amounts = PAYERS.map((payer) => ({ payer, ore: payers[payer] ?? (payer === 'other' ? 0 : NaN) }));
  const paid = amounts.reduce((sum, { ore }) => sum + ore, 0);
  if (frame === undefined || frame <= 0 || Number.isNaN(paid)) return undefined;
  const whole = Math.max(frame, paid);
  let end = 0;
  const segments = amounts.flatMap(({ payer, ore }) => {
    if (ore <= 0) return [];
    const from = end;
    end += ore / whole;
    return [{ payer, from, to: end }];
  });
  return { segments, ticks: agreed.map((tick) => (tick * frame) / whole) };
}

/** Where the agreed split has its borders: `[0.75, 0.875]`; none without an agreement. */
export function agreedBorders(rules: Pick<PlanRules, 'value'>): readonly number[] {
  const lbf = rules.value('share.lbf')?.value;
  const municipality = rules.value('share.municipality')?.value;
  return lbf === undefined || municipality === undefined ? [] : [lbf, lbf + municipality];
}
