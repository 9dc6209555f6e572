import type { Plan } from '../reading/portfolio';
import type { NationalRuleSet, ParameterId, Source, ValueInForce } from '../rulesets';
import type { RuleContext } from './rule';

/** The value that holds for the plan; where none does, the rule did not run for it. */
export function valueFor(context: RuleContext, plan: Plan, id: ParameterId): ValueInForce | undefined {
  const rules = context.rulesFor(plan);
  const value = rules.value(id);
  if (!value) context.notRun({ kind: rules.national ? 'notInRuleSet' : 'noRuleSet' }, plan);
  return value;
}

/** What the plan's period asks of it, and where that stands; where it asks nothing, the rule did not run. */
export function obligationFor(
  context: RuleContext,
  plan: Plan,
  name: keyof NonNullable<NationalRuleSet['obligations']>,
): { readonly national: NationalRuleSet; readonly source: Source } | undefined {
  const { national } = context.rulesFor(plan);
  const source = national?.obligations?.[name];
  if (!national) context.notRun({ kind: 'noRuleSet' }, plan);
  else if (!source) context.notRun({ kind: 'notInRuleSet' }, plan);
  return national && source && { national, source };
}
