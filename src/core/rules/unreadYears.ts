import type { Portfolio } from '../reading/portfolio';
import type { SourceTable } from '../reading/sourceTable';
import { notesOf } from './dat/noteGroups';

/** The tables of activities and funding with columns that may be years they lack, and that were not read (DAT-08). */
export function tablesWithUnreadYears(portfolio: Portfolio): ReadonlySet<SourceTable> {
  const lacking = notesOf(portfolio, 'unreadColumns').filter(({ columns }) =>
    columns.some(({ missingYear }) => missingYear),
  );
  return new Set(lacking.map(({ table }) => table));
}
