import type { RuleCode } from '../findings';
import type { Source } from '../rulesets';

/** The source of a rule that rests on no outside text: the project's own specification. */
export function ownSource(code: RuleCode): Source {
  return { title: 'Budgetkontrol', reference: `SPEC.md, ${code}`, date: '2026-11-22' };
}
