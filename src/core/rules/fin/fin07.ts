import type { Plan } from '../../reading/portfolio';
import { shareOf } from '../../money';
import { mergeCells } from '../../sheet/areas';
import { exactSplitFix } from '../figures/exactSplit';
import { usableFrame, usablePayers } from '../figures/usable';
import { SHARE_PARAMETERS, wrongBases, type WrongBase } from '../figures/wrongBase';
import type { Rule, RuleContext } from '../rule';
import { agreementFacts } from './agreement';

/**
 * An amount that is the right percentage of the wrong base: of LBF's part or of the municipal part instead of the total
 * frame. Stands beside FIN-02, which it explains, and replaces FIN-03 to FIN-05 for that amount. Amounts that share a
 * wrong base are one finding. Source: Bilag 5, »Hvem betaler«: shares are "af helhedsplanens samlede ramme".
 */
export const fin07: Rule = {
  code: 'FIN-07',
  severity: 'warning',
  needs: [{ table: 'plans', columns: ['frame'] }],
  run(context) {
    for (const plan of context.portfolio.plans) judge(context, plan);
  },
};

function judge(context: RuleContext, plan: Plan): void {
  const rules = context.rulesFor(plan);
  if (!rules.value('share.municipality') && !rules.value('share.local.minimum')) {
    context.notRun(rules.national ? { kind: 'noAgreement' } : { kind: 'noRuleSet' }, plan);
    return;
  }
  if (!usableFrame(context, plan) || !usablePayers(context, plan, ['lbf'])) return;
  const figures = context.figures(plan);
  if (figures.payers.lbf.state !== 'known') {
    context.notRun({ kind: 'noPayer', payer: 'lbf' }, plan);
    return;
  }
  const amounts = wrongBases(rules, figures);
  for (const base of ['lbf', 'municipality'] as const) {
    const same = amounts.filter((amount) => amount.base === base);
    if (same.length > 0) report(context, plan, same);
  }
}

function report(context: RuleContext, plan: Plan, amounts: readonly WrongBase[]): void {
  const [first] = amounts;
  if (!first) return;
  const rules = context.rulesFor(plan);
  const value = rules.value(SHARE_PARAMETERS[first.amount]);
  const ruleSet = first.amount === 'local' ? rules.national?.id : (rules.agreement?.id ?? rules.national?.id);
  if (!value) return;
  const fix = exactSplitFix(plan, context.figures(plan), rules, false)?.fix;
  const local = amounts.find(({ amount }) => amount === 'local');
  context.report<'FIN-07'>({
    code: 'FIN-07',
    severity: 'warning',
    plan: plan.name,
    cells: mergeCells(amounts.flatMap(({ sum }) => sum.cells)),
    actual: first.actual,
    expected: first.expected,
    difference: first.actual - first.expected,
    unit: 'ore',
    base: { of: first.base, ore: first.baseOre },
    ...(fix && { fix }),
    ...(ruleSet !== undefined && { ruleSet }),
    source: value.source,
    facts: {
      used: first.base,
      frame: context.figures(plan).frame.ore,
      amounts: amounts.map(({ amount, share, actual, expected, sum }) => {
        return { amount, share, actual, expected, cells: mergeCells(sum.cells) };
      }),
      ...(local && { besideLbf: shareOf(local.baseOre, local.share / (1 - local.share)) }),
      ...agreementFacts(rules),
    },
  });
}
