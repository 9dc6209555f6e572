import type { RuleCode } from '../findings';
import type { Source } from '../rulesets';

/** The source of a rule that rests on no outside text: the rule itself. */
export function ownSource(code: RuleCode): Source {
  return { title: 'Budgetkontrol', reference: code, date: '2026-11-22', own: true };
}
