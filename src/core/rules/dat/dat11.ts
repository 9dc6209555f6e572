import type { Finding } from '../../findings';
import type { SourceTable } from '../../reading/sourceTable';
import type { Cell } from '../../sheet/address';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { notesOf } from './noteGroups';

const BUDGET_TABLES: ReadonlySet<SourceTable['kind']> = new Set(['plans', 'activities', 'funding']);
const NOTHING_TO_POINT_AT: ReadonlySet<string> = new Set(['chartSheet', 'ownSheet']);

/**
 * The workbook holds a budget sheet that can be read: a table of plans, activities or funding. If not: which sheets were
 * looked at, and why each was refused. Source: SPEC.md.
 */
export const dat11: Rule = {
  code: 'DAT-11',
  severity: 'error',
  needs: [],
  run(context) {
    const { tables } = context.portfolio;
    if (tables.some(({ kind }) => BUDGET_TABLES.has(kind))) return;
    const refused: Finding<'DAT-11'>['facts']['sheets'] = [
      ...notesOf(context.portfolio, 'unreadSheet').map(({ sheet, why }) => ({ sheet, why })),
      ...[...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, why: 'otherTable' as const })),
    ];
    context.report<'DAT-11'>({
      code: 'DAT-11',
      severity: 'error',
      cells: refused
        .filter(({ why }) => !NOTHING_TO_POINT_AT.has(why))
        .map(({ sheet }): Cell => ({ sheet, row: 0, column: 0 })),
      source: ownSource('DAT-11'),
      facts: { sheets: refused },
    });
  },
};
