import type { Plan } from '../../reading/portfolio';
import type { ParameterId, PlanRules, ValueInForce } from '../../rulesets';
import type { RuleContext } from '../rule';

/** The agreed value in force for the plan; undefined where there is none, which is then reported. */
export function agreedValue(context: RuleContext, plan: Plan, id: ParameterId): ValueInForce | undefined {
  const rules = context.rulesFor(plan);
  const value = rules.value(id);
  if (!value) context.notRun(rules.agreement ? { kind: 'notInRuleSet' } : { kind: 'noAgreement' }, plan);
  return value;
}

/** What every finding about an agreed share says of its agreement. */
export function agreementFacts({ agreement, agreementExpired }: PlanRules): {
  agreementExpired: boolean;
  agreementStarts?: { from: string; to: string };
} {
  return { agreementExpired, ...(agreement && { agreementStarts: agreement.starts }) };
}

/** The local agreement's id, or the national rule set's where the workbook itself gives the share. */
export function agreementId(rules: PlanRules): { ruleSet?: string } {
  const id = rules.agreement?.id ?? rules.national?.id;
  return id === undefined ? {} : { ruleSet: id };
}
