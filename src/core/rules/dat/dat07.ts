import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { byTable, notesOf } from './noteGroups';

/**
 * Sum rows, recognised by label and by formula, are not counted as data; nor are parts of the row above ("heraf") and rows of
 * checking. Each table names its own. Source: SPEC.md.
 */
export const dat07: Rule = {
  code: 'DAT-07',
  severity: 'notice',
  needs: [],
  run(context) {
    for (const [table, notes] of byTable(notesOf(context.portfolio, 'sumRow'))) {
      context.report<'DAT-07'>({
        code: 'DAT-07',
        severity: 'notice',
        cells: notes.map(({ area }) => area),
        source: ownSource('DAT-07'),
        facts: {
          table: table.kind,
          sheet: table.sheet,
          labels: notes.map(({ label }) => label),
          onlySums: notes.every(({ role }) => role === 'sum'),
        },
      });
    }
  },
};
