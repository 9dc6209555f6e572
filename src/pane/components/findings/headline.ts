import type { Finding } from '../../../core/findings';
import type { Language } from '../../../core/findings/labels';
import { renderShort } from '../../../core/findings/render';
import type { NumberCulture } from '../../../core/money';
import { withUnits } from '../../text/withUnits';

/** A finding's one line. A single sentence stands without its stop, as headings do. */
export function headline(finding: Finding, language: Language, culture: NumberCulture): string {
  const line = withUnits(renderShort(finding, language, culture));
  return /\. \p{Lu}/u.test(line) || line.endsWith('kr.') ? line : line.replace(/\.$/, '');
}
