import type { CheckResult, PlanResult } from '../../../core/check';
import { planLines, type PlanLine } from '../../../core/summary/planLine';
import { PAYERS } from '../../../core/rules/figures/planFigures';
import { agreedBorders, splitOf, type Split } from './split';

/** What a row of the overview shows of one plan, beside its figures. */
export interface PlanRow extends PlanLine {
  readonly split: Split | undefined;
  readonly caption: SplitCaption;
  /** What the share of references must exceed; undefined where no rule asks for a majority. */
  readonly limit: number | undefined;
}

/** What is said under the bar of payers: the first that applies. Øre, or fractions of the frame. */
export type SplitCaption =
  | { readonly kind: 'sumLow' | 'sumHigh'; readonly ore: number }
  | { readonly kind: 'municipality'; readonly share: number; readonly off: boolean }
  | { readonly kind: 'others'; readonly share: number }
  | { readonly kind: 'asAgreed' }
  | { readonly kind: 'unknown' };

const known = new WeakMap<CheckResult, readonly PlanRow[]>();

/** The plans, the worst first and else as listed. The same rows each time for one result. */
export function planRows(result: CheckResult): readonly PlanRow[] {
  let rows = known.get(result);
  if (!rows) {
    const plans = new Map(result.plans.map((entry) => [entry.plan.name, entry]));
    rows = planLines(result).flatMap((line) => {
      const entry = plans.get(line.plan);
      return entry ? [planRow(line, entry)] : [];
    });
    known.set(result, rows);
  }
  return rows;
}

function planRow(line: PlanLine, { rules }: PlanResult): PlanRow {
  return {
    ...line,
    split: splitOf(line.frame, line.payers, agreedBorders(rules)),
    caption: captionOf(line),
    limit: rules.value('majority.catalogue')?.value,
  };
}

function captionOf({ frame, payers, marks, agreed }: PlanLine): SplitCaption {
  const paid = PAYERS.reduce((sum, payer) => sum + (payers[payer] ?? (payer === 'other' ? 0 : NaN)), 0);
  if (!frame || Number.isNaN(paid) || payers.municipality === undefined) return { kind: 'unknown' };
  if (paid !== frame) return { kind: paid < frame ? 'sumLow' : 'sumHigh', ore: Math.abs(paid - frame) };
  const share = payers.municipality / frame;
  if (marks.municipality) return { kind: 'municipality', share, off: marks.municipality === 'off' };
  if (payers.other) return { kind: 'others', share: payers.other / frame };
  return agreed ? { kind: 'asAgreed' } : { kind: 'municipality', share, off: false };
}
