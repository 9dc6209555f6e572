import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { notesOf } from './noteGroups';

/** Hidden rows, columns and sheets that hold amounts are included in the sums, and named. Source: SPEC.md. */
export const dat06: Rule = {
  code: 'DAT-06',
  severity: 'notice',
  needs: [],
  run(context) {
    for (const { sheet, what, areas } of notesOf(context.portfolio, 'hidden')) {
      context.report<'DAT-06'>({
        code: 'DAT-06',
        severity: 'notice',
        cells: areas,
        source: ownSource('DAT-06'),
        facts: { sheet, what, areas },
      });
    }
  },
};
