import type { RuleCode } from '../findings';
import { RULES } from '../rules';

/** The codes of the rules whose findings an officer may explain: the warnings. */
export function explainable(): RuleCode[] {
  return RULES.filter((rule) => rule.severity === 'warning').map((rule) => rule.code);
}
