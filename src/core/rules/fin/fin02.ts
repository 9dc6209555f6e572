import { shareOf, wholeWeights } from '../../money';
import type { Plan } from '../../reading/portfolio';
import { mergeCells } from '../../sheet/areas';
import type { Sum } from '../figures/sum';
import { usableFrame, usablePayers } from '../figures/usable';
import type { Rule, RuleContext } from '../rule';

/**
 * Local co-financing, the total frame less LBF's amount, is at least the minimum of the national rule set (25 % of the
 * total frame). Source: LBF's guidance of the plan's grant period.
 */
export const fin02: Rule = {
  code: 'FIN-02',
  severity: 'error',
  needs: [{ table: 'plans', columns: ['frame'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const frame = usableFrame(context, plan);
      if (frame && usablePayers(context, plan, ['lbf'])) judge(context, plan, frame);
    }
  },
};

function judge(context: RuleContext, plan: Plan, frame: Sum): void {
  const rules = context.rulesFor(plan);
  const minimum = rules.value('share.local.minimum');
  const { lbf } = context.figures(plan).payers;
  // Funding rows that leave LBF out do not say that LBF pays nothing.
  if (lbf.state === 'absent') context.notRun({ kind: 'noPayer', payer: 'lbf' }, plan);
  else if (!minimum) context.notRun(rules.national ? { kind: 'notInRuleSet' } : { kind: 'noRuleSet' }, plan);
  else {
    const local = frame.ore - lbf.ore;
    if (isEnough(local, frame, Math.max(lbf.step, frame.step), minimum.value)) return;
    const expected = shareOf(frame.ore, minimum.value);
    context.report<'FIN-02'>({
      code: 'FIN-02',
      severity: 'error',
      plan: plan.name,
      cells: mergeCells(lbf.cells),
      actual: local,
      expected,
      difference: local - expected,
      unit: 'ore',
      base: { of: 'frame', ore: frame.ore },
      ...(rules.national && { ruleSet: rules.national.id }),
      source: minimum.source,
      facts: {
        ore: local,
        share: local / frame.ore,
        lbf: lbf.ore,
        minimum: minimum.value,
        frameCell: frame.cells[0] ?? plan.nameCell,
      },
    });
  }
}

/** Exact up to one rounding step: the exact split of some totals leaves the local side a fraction of an øre short. */
export function isEnough(local: number, frame: Pick<Sum, 'ore'>, step: number, minimum: number): boolean {
  if (local + step > frame.ore * minimum + 1) return true;
  const [part = 0, whole = 1] = wholeWeights([minimum, 1]);
  return (local + step) * whole >= frame.ore * part;
}
