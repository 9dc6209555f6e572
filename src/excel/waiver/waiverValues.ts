import type { ColumnKey } from '../../core/reading';
import { serialOfDay } from '../../core/reading/serialDay';
import type { NewWaiver } from '../port';

/** What stands in the columns of the table. Columns that stay empty are left out. */
export function waiverValues(waiver: NewWaiver, dateSystem: 1900 | 1904): Map<ColumnKey, string | number> {
  const { code, plan, reason, name, until } = waiver;
  const texts = [
    ['code', code],
    ['plan', plan],
    ['reason', reason],
    ['name', name],
  ] as const;
  const values = new Map<ColumnKey, string | number>(texts.filter(([, text]) => text !== ''));
  if (until !== undefined) values.set('until', serialOfDay(until, dateSystem));
  return values;
}
