import type { LocalAgreement, PlanRules } from '../rulesets';

/**
 * The local agreement that holds for the plan in all its parts. One that is only assumed counts for the shares
 * of the payers, not for boards, sections and approvals.
 */
export function fullAgreement(rules: PlanRules): LocalAgreement | undefined {
  return rules.agreementBasis === 'assumed' ? undefined : rules.agreement;
}
