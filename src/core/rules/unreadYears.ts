import type { Portfolio } from '../reading/portfolio';
import type { SourceTable } from '../reading/sourceTable';

/** The tables of activities and funding with columns that may be years they lack, and that were not read (DAT-08). */
export function tablesWithUnreadYears({ notes }: Portfolio): ReadonlySet<SourceTable> {
  return new Set(
    notes.flatMap((note) =>
      note.kind === 'unreadColumns' && note.columns.some(({ missingYear }) => missingYear) ? [note.table] : [],
    ),
  );
}
