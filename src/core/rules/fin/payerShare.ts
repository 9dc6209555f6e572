import type { Finding } from '../../findings';
import type { Plan } from '../../reading/portfolio';
import { mergeCells } from '../../sheet/areas';
import { exactSplitFix } from '../figures/exactSplit';
import { deviation, frameShareTolerance } from '../figures/tolerance';
import { usableFrame, usablePayers } from '../figures/usable';
import { wrongBases } from '../figures/wrongBase';
import type { Rule, RuleContext } from '../rule';
import { agreedValue, agreementFacts, agreementId } from './agreement';

type Code = 'FIN-03' | 'FIN-04';

/** A payer's share of the total frame equals the local agreement, unless FIN-07 recognises the amount. */
export function payerShareRule(code: Code, payer: 'municipality' | 'housing'): Rule {
  return {
    code,
    severity: 'warning',
    needs: [{ table: 'plans', columns: ['frame'] }],
    run(context) {
      for (const plan of context.portfolio.plans) judge(context, plan, code, payer);
    },
  };
}

function judge(context: RuleContext, plan: Plan, code: Code, payer: 'municipality' | 'housing'): void {
  const agreed = agreedValue(context, plan, `share.${payer}`);
  const frame = agreed && usableFrame(context, plan);
  if (!frame || !usablePayers(context, plan, [payer])) return;

  const rules = context.rulesFor(plan);
  const figures = context.figures(plan);
  const paid = figures.payers[payer];
  const tolerance = frameShareTolerance(rules, paid, frame, agreed.value);
  const away = deviation(paid.ore, frame.ore, agreed.value, tolerance);
  if (!away || wrongBases(rules, figures).some(({ amount }) => amount === payer)) return;

  const fix = exactSplitFix(plan, figures, rules, false)?.fix;
  // Where no funding row names the payer, the payers' rows are the place to look.
  const cells = paid.cells.length > 0 ? paid.cells : Object.values(figures.payers).flatMap((sum) => sum.cells);
  const finding: Finding<Code> = {
    code,
    severity: 'warning',
    plan: plan.name,
    cells: mergeCells(cells),
    actual: paid.ore,
    ...away,
    unit: 'ore',
    base: { of: 'frame', ore: frame.ore },
    ...(fix && { fix }),
    ...agreementId(rules),
    source: agreed.source,
    facts: { share: paid.ore / frame.ore, agreed: agreed.value, ...agreementFacts(rules) },
  };
  context.report(finding);
}
