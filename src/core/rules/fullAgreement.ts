import type { Plan } from '../reading/portfolio';
import type { LocalAgreement, PlanRules } from '../rulesets';
import type { RuleContext } from './rule';

/**
 * The local agreement that holds for the plan in all its parts. One that is only assumed counts for the shares
 * of the payers, not for boards, sections and approvals.
 */
export function fullAgreement(rules: PlanRules): LocalAgreement | undefined {
  return rules.agreementBasis === 'assumed' ? undefined : rules.agreement;
}

/** The same for a rule that rests on it: where there is none, or only an assumed one, the rule did not run. */
export function agreementFor(context: RuleContext, plan: Plan): LocalAgreement | undefined {
  const rules = context.rulesFor(plan);
  const agreement = fullAgreement(rules);
  if (!agreement) context.notRun({ kind: rules.agreement ? 'agreementAssumed' : 'noAgreement' }, plan);
  return agreement;
}
