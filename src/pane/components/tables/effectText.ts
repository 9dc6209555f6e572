import type { RuleCode } from '../../../core/findings';
import type { Speech } from '../../text/messageText';
import { unbroken } from '../../text/unbroken';
import { wordsFor } from '../../../core/findings/words';
import type { MissingColumn } from '../../state/selectors/tables/missingColumns';

const FEW = 2;

/** What comes of a column that is missing, in one sentence. */
export function effectText({ stops, column }: MissingColumn, speech: Speech): string {
  const { t } = speech;
  if (stops.length > 0) return t('ta.effect', { r: rulesText(stops, speech) });
  return t(column === 'plan' ? 'ta.effectPlan' : 'ta.effectNone');
}

/** Several rules of one family by its name, others by their codes. */
function rulesText(codes: readonly RuleCode[], { t, language }: Speech): string {
  const families = new Set(codes.map((code) => code.slice(0, code.indexOf('-'))));
  const [family] = families;
  if (families.size === 1 && codes.length > FEW && family !== undefined) return t('ta.family', { f: family });
  return unbroken(wordsFor(language).list(codes));
}
