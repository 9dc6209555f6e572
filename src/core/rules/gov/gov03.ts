import { normaliseKey } from '../../reading/text';
import type { Plan } from '../../reading/portfolio';
import type { PlanRules, Source } from '../../rulesets';
import { fullAgreement } from '../fullAgreement';
import { planCell } from '../planColumn';
import type { Rule, RuleContext } from '../rule';

const NONE = new Set(['', '0', 'nej', 'ingen', 'mangler', 'ikke nedsat', 'no', 'none']);
const LONGEST_NONE = 15;

/**
 * The plan has a board. Source: LBF's regulation of 1 April 2015, § 6(6)(2). The requirement is LBF's, so it holds for
 * every plan of 2015-18 without any agreement, and for other plans where a local agreement repeats it.
 */
export const gov03: Rule = {
  code: 'GOV-03',
  severity: 'warning',
  needs: [{ table: 'plans', columns: ['board'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const rules = context.rulesFor(plan);
      const duty = dutyOf(rules);
      if (!duty) context.notRun({ kind: rules.national ? 'notInRuleSet' : 'noRuleSet' }, plan);
      else judge(context, plan, duty);
    }
  },
};

interface Duty {
  readonly source: Source;
  readonly ruleSet: string;
  readonly period?: { readonly from: string; readonly to: string };
}

function dutyOf(rules: PlanRules): Duty | undefined {
  const { national } = rules;
  if (national?.obligations?.board) return { source: national.obligations.board, ruleSet: national.id };
  const agreement = fullAgreement(rules);
  return agreement && { source: agreement.obligations.board, ruleSet: agreement.id, period: agreement.starts };
}

function judge(context: RuleContext, plan: Plan, duty: Duty): void {
  const cell = planCell(plan, 'board');
  if (!cell) {
    context.notRun({ kind: 'noColumn', table: 'plans', columns: ['board'] }, plan);
    return;
  }
  const text = plan.board?.text ?? '';
  if (text.length > LONGEST_NONE || !NONE.has(normaliseKey(text))) return;
  context.report<'GOV-03'>({
    code: 'GOV-03',
    severity: 'warning',
    plan: plan.name,
    cells: [cell],
    ruleSet: duty.ruleSet,
    source: duty.source,
    facts: {
      text,
      agreementExpired: duty.period !== undefined && context.rulesFor(plan).agreementExpired,
      ...(duty.period && { agreementStarts: duty.period }),
    },
  });
}
