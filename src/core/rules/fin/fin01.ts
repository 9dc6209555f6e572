import type { Plan } from '../../reading/portfolio';
import { mergeCells } from '../../sheet/areas';
import { exactSplitFix } from '../figures/exactSplit';
import { PAYERS } from '../figures/planFigures';
import type { Sum } from '../figures/sum';
import { sumAllowance } from '../figures/tolerance';
import { usableFrame, usablePayers } from '../figures/usable';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';

const MAIN_PAYERS = ['lbf', 'municipality', 'housing'] as const;

/**
 * The payers' amounts sum to the plan's total frame. To the øre in tables written in kr.; in coarser ones half a step
 * per payer is rounding. Source: the sheet itself.
 */
export const fin01: Rule = {
  code: 'FIN-01',
  severity: 'error',
  needs: [{ table: 'plans', columns: ['frame'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const frame = usableFrame(context, plan);
      if (frame && usablePayers(context, plan, PAYERS)) judge(context, plan, frame);
    }
  },
};

function judge(context: RuleContext, plan: Plan, frame: Sum): void {
  const figures = context.figures(plan);
  const paid = PAYERS.map((payer) => ({ payer, sum: figures.payers[payer] }));
  const ore = paid.reduce((total, { sum }) => total + sum.ore, 0);
  const difference = ore - frame.ore;
  if (difference === 0) return;

  const step = Math.max(...paid.map(({ sum }) => sum.step));
  const halfSteps = paid.reduce((total, { sum }) => total + sum.rounding, 0);
  const rounding = Math.abs(difference) <= sumAllowance({ step, rounding: halfSteps }, frame.step);
  const rules = context.rulesFor(plan);
  const split = exactSplitFix(plan, figures, rules, true);
  context.report<'FIN-01'>({
    code: 'FIN-01',
    severity: rounding ? 'notice' : 'error',
    plan: plan.name,
    cells: mergeCells(paid.flatMap(({ sum }) => sum.cells)),
    actual: ore,
    expected: frame.ore,
    difference,
    unit: 'ore',
    ...(split && { fix: split.fix }),
    ...(rules.national && { ruleSet: rules.national.id }),
    source: ownSource('FIN-01'),
    facts: {
      payers: paid.flatMap(({ payer, sum }) => (sum.state === 'known' ? [{ payer, ore: sum.ore }] : [])),
      frameCell: frame.cells[0] ?? plan.nameCell,
      ...(split && { exact: MAIN_PAYERS.map((payer) => ({ payer, ore: split.exact[payer] })) }),
      rounding,
    },
  });
}
