import type { AgreementFacts } from '../../findings/facts/apr';
import type { Plan } from '../../reading/portfolio';
import type { LocalAgreement } from '../../rulesets';
import { fullAgreement } from '../fullAgreement';
import type { RuleContext } from '../rule';

/** The agreement whose approval chain holds for the plan; says why not where there is none, or no approval is recorded. */
export function chainOf(context: RuleContext, plan: Plan): LocalAgreement | undefined {
  const agreement = fullAgreement(context.rulesFor(plan));
  if (!agreement) context.notRun({ kind: 'noAgreement' }, plan);
  else if (plan.approvals.length === 0) context.notRun({ kind: 'noRows', table: 'approvals' }, plan);
  else return agreement;
  return undefined;
}

export function agreementFacts(context: RuleContext, plan: Plan, agreement: LocalAgreement): AgreementFacts {
  return { agreementExpired: context.rulesFor(plan).agreementExpired, agreementStarts: agreement.starts };
}
