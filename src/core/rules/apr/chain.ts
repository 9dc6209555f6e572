import type { AgreementFacts } from '../../findings/facts/apr';
import type { Plan } from '../../reading/portfolio';
import type { LocalAgreement } from '../../rulesets';
import { agreementFor } from '../fullAgreement';
import type { RuleContext } from '../rule';

/** The agreement whose approval chain holds for the plan; says why not where there is none, or no approval is recorded. */
export function chainOf(context: RuleContext, plan: Plan): LocalAgreement | undefined {
  const agreement = agreementFor(context, plan);
  if (!agreement || plan.approvals.length > 0) return agreement;
  context.notRun({ kind: 'noRows', table: 'approvals' }, plan);
  return undefined;
}

export function agreementFacts(context: RuleContext, plan: Plan, agreement: LocalAgreement): AgreementFacts {
  return { agreementExpired: context.rulesFor(plan).agreementExpired, agreementStarts: agreement.starts };
}
