import { ORE_PER_KRONE } from '../../../core/money';
import type { SourceTable } from '../../../core/reading';
import type { Speech } from '../../text/messageText';
import { unitText } from '../../text/unitText';

/** How many rows a table has, and what its amounts were converted from. */
export function rowsText({ rowCount, unit }: SourceTable, speech: Speech): string {
  const { t, format } = speech;
  if (rowCount === 0) return t('ta.rows.none');
  const rows = rowCount === 1 ? t('ta.rows.one') : t('ta.rows', { n: format.count(rowCount) });
  return unit === ORE_PER_KRONE ? rows : t('ta.scaled', { rows, u: unitText(unit / ORE_PER_KRONE, speech) });
}
