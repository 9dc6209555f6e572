import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { notesOf } from './noteGroups';

/** A needed column was not found: which, where it was looked for, and how to point it out. Source: SPEC.md. */
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
        facts: { table: tableKind, column, lookedIn, headings },
      });
    }
  },
};
