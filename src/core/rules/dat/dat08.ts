import type { UnreadColumn } from '../../reading/notes';
import type { SourceTable } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import { planFields } from '../planFields';
import type { Rule } from '../rule';
import { notesOf, plansOf } from './noteGroups';

const PAYERS = ['lbf', 'municipality', 'housing'] as const;

/**
 * A needed column was not found: which, where it was looked for, and how to point it out. Columns of amounts that nobody read
 * are named too: a warning where the table may lack them. Source: SPEC.md.
 */
export const dat08: Rule = {
  code: 'DAT-08',
  severity: 'error',
  needs: [],
  run(context) {
    for (const { tableKind, column, lookedIn, headings } of notesOf(context.portfolio, 'missingColumn')) {
      context.report<'DAT-08'>({
        code: 'DAT-08',
        severity: 'error',
        cells: [lookedIn],
        source: ownSource('DAT-08'),
        facts: { kind: 'missing', table: tableKind, column, lookedIn, headings },
      });
    }
    for (const { table, columns } of notesOf(context.portfolio, 'unreadColumns')) {
      const lacks = lacksAmounts(table, columns);
      context.report<'DAT-08'>({
        code: 'DAT-08',
        severity: lacks ? 'warning' : 'notice',
        ...planFields(plansOf(context.portfolio, table)),
        cells: mergeCells(columns.map(({ cell }) => cell)),
        source: ownSource('DAT-08'),
        facts: { kind: 'unread', table: table.kind, sheet: table.sheet, lacks, columns },
      });
    }
  },
};

/** True where the table may lack years, payers or all amounts because the columns were not read. */
function lacksAmounts(table: SourceTable, columns: readonly UnreadColumn[]): boolean {
  const unknown = columns.some(({ spending }) => !spending);
  if (table.kind === 'plans') return unknown && PAYERS.some((payer) => table.columns[payer] === undefined);
  const hasAmounts = table.yearColumns.length > 0 || table.columns.total !== undefined;
  return (unknown && !hasAmounts) || columns.some(({ missingYear }) => missingYear);
}
