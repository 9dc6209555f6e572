import type { SourceTable } from '../../reading/sourceTable';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { notesOf, type NoteOf } from './noteGroups';

/** Sum rows, recognised by label and by formula, are not counted as data; each table names its own. Source: SPEC.md. */
export const dat07: Rule = {
  code: 'DAT-07',
  severity: 'notice',
  needs: [],
  run(context) {
    const tables = new Map<SourceTable, NoteOf<'sumRow'>[]>();
    for (const note of notesOf(context.portfolio, 'sumRow')) {
      const same = tables.get(note.table);
      if (same) same.push(note);
      else tables.set(note.table, [note]);
    }
    for (const [table, notes] of tables) {
      context.report<'DAT-07'>({
        code: 'DAT-07',
        severity: 'notice',
        cells: notes.map(({ area }) => area),
        source: ownSource('DAT-07'),
        facts: { table: table.kind, sheet: table.sheet, labels: notes.map(({ label }) => label) },
      });
    }
  },
};
