import type { SourceTable } from '../../../core/reading';
import type { MissingColumn } from '../../state/selectors/tables/missingColumns';
import type { Speech } from '../../text/messageText';

/** How many tables were read without anything missing, and how many columns are missing. */
export function leadText(
  tables: readonly SourceTable[],
  missing: readonly MissingColumn[],
  { t, format }: Speech,
): string {
  const m = tables.length;
  if (m === 0) return t('ta.lead.none');
  if (missing.length === 0) return m === 1 ? t('ta.lead.one') : t('ta.lead.all', { n: format.count(m) });
  const n = m - new Set(missing.map(({ table }) => table)).size;
  const k = missing.length;
  const lack = k === 1 ? t('ta.lack.one') : t('ta.lack', { k: format.count(k) });
  return `${t('ta.lead', { n: format.count(n), m: format.count(m) })} ${lack}`;
}
