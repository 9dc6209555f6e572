import type { Citation } from './portfolio';
import { normaliseKey } from './text';

const NO = new Set(
  'nej|ingen|ikke|n a|na|0|no|none|false|falsk|mangler|ingen reference|ingen henvisning|ikke relevant|intet|not applicable|nil'.split(
    '|',
  ),
);
const YES = new Set('ja|x|xx|xxx|yes|y|j|true|sand|ok|1|v|check|har'.split('|'));

/** What stands in a reference column: a mark ("ja", "x", "✓"), nothing ("nej", "-", blank), or a reference. */
export function citationOf(text: string): Citation {
  const key = normaliseKey(text);
  if (key === '') return /[✓✔☑✅√]/.test(text) ? 'mark' : 'none';
  if (NO.has(key)) return 'none';
  return YES.has(key) ? 'mark' : 'named';
}
