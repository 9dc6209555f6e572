import type { TextNumber } from '../../findings/facts/dat';
import { ORE_PER_KRONE } from '../../money';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { columnAmounts, isAmountColumn } from './columnAmounts';
import { byColumn, inColumn, notesOf, planNamer, type NoteGroup, type NoteOf } from './noteGroups';

/**
 * A number stored as text is read the Danish way and used. Excel itself leaves such a cell out of its sums. The fix writes
 * the number in the cell's own unit. Source: SPEC.md.
 */
export const dat02: Rule = {
  code: 'DAT-02',
  severity: 'warning',
  needs: [],
  run(context) {
    const planOf = planNamer(context.portfolio);
    for (const group of byColumn(notesOf(context.portfolio, 'textNumber'))) {
      context.report<'DAT-02'>({
        code: 'DAT-02',
        severity: 'warning',
        ...planOf(group.notes),
        cells: mergeCells(group.notes.map(({ cell }) => cell)),
        fix: { cells: group.notes.map(({ cell, text, value }) => ({ cell, before: text, after: value })) },
        source: ownSource('DAT-02'),
        facts: { ...inColumn(group), readings: readings(context, group) },
      });
    }
  },
};

function readings(context: RuleContext, { table, column, notes }: NoteGroup<NoteOf<'textNumber'>>): TextNumber[] {
  if (!isAmountColumn(table, column)) return notes.map(({ text, value }) => ({ text, value }));
  const amounts = columnAmounts(context.portfolio, table, column);
  return notes.map(({ cell, text, value }) => {
    const ore = amounts.get(cell.row)?.ore ?? value * ORE_PER_KRONE;
    return { text, value, ore };
  });
}
