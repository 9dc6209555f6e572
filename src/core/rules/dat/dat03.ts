import type { Severity } from '../../findings';
import type { ReadingNote } from '../../reading/notes';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { isAmountColumn } from './columnAmounts';
import { byColumn, byTable, inColumn, notesOf, planNamer, type NoteGroup } from './noteGroups';

type Unreadable = Extract<ReadingNote, { readonly kind: 'notNumber' | 'notDate' }>;

/**
 * Text that is no amount in a column of amounts is an error: every sum that needs it is not known. In a column of other
 * numbers, or of dates, it is a warning. More decimals than øre are rounded, in one notice for each table. Source: SPEC.md.
 */
export const dat03: Rule = {
  code: 'DAT-03',
  severity: 'error',
  needs: [],
  run(context) {
    const planOf = planNamer(context.portfolio);
    const common = { code: 'DAT-03', source: ownSource('DAT-03') } as const;
    const unreadable: Unreadable[] = [
      ...notesOf(context.portfolio, 'notNumber'),
      ...notesOf(context.portfolio, 'notDate'),
    ];
    for (const group of byColumn(unreadable)) {
      const kind = kindOf(group);
      context.report<'DAT-03'>({
        ...common,
        severity: SEVERITY[kind],
        ...planOf(group.notes),
        cells: mergeCells(group.notes.map(({ cell }) => cell)),
        facts: { kind, ...inColumn(group), texts: group.notes.map(({ text }) => text) },
      });
    }
    for (const [table, notes] of byTable(notesOf(context.portfolio, 'excessDecimals'))) {
      context.report<'DAT-03'>({
        ...common,
        severity: 'notice',
        ...planOf(notes),
        cells: mergeCells(notes.map(({ cell }) => cell)),
        facts: {
          kind: 'decimals',
          table: table.kind,
          sheet: table.sheet,
          columns: [...new Set(notes.map(({ column }) => column))],
          values: notes.map(({ value, ore }) => ({ value, ore })),
        },
      });
    }
  },
};

const SEVERITY: Readonly<Record<'notAmount' | 'notNumber' | 'notDate', Severity>> = {
  notAmount: 'error',
  notNumber: 'warning',
  notDate: 'warning',
};

function kindOf({ table, column, notes }: NoteGroup<Unreadable>): keyof typeof SEVERITY {
  if (notes[0]?.kind === 'notDate') return 'notDate';
  return isAmountColumn(table, column) ? 'notAmount' : 'notNumber';
}
