import type { Fix } from '../../findings';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { columnAmounts } from './columnAmounts';
import { byColumn, inColumn, notesOf, planNamer, type NoteGroup, type NoteOf } from './noteGroups';

/**
 * A typed-over formula: a constant in a column of which at least three rows and four fifths hold the same formula relative
 * to their row. The fix is that formula. Source: SPEC.md.
 */
export const dat09: Rule = {
  code: 'DAT-09',
  severity: 'warning',
  needs: [],
  run(context) {
    const planOf = planNamer(context.portfolio);
    for (const group of byColumn(notesOf(context.portfolio, 'typedOver'))) {
      const [first] = group.notes;
      context.report<'DAT-09'>({
        code: 'DAT-09',
        severity: 'warning',
        ...planOf(group.notes),
        cells: mergeCells(group.notes.map(({ cell }) => cell)),
        fix: formulas(context, group),
        source: ownSource('DAT-09'),
        facts: { ...inColumn(group), formula: first?.formula ?? '', count: group.notes.length },
      });
    }
  },
};

function formulas(context: RuleContext, { table, column, notes }: NoteGroup<NoteOf<'typedOver'>>): Fix {
  const amounts = columnAmounts(context.portfolio, table, column);
  return {
    cells: notes.map(({ cell, formula }) => {
      const amount = amounts.get(cell.row);
      const before = amount?.state === 'known' ? amount.ore / (amount.unit ?? table.unit) : null;
      return { cell, before, after: formula };
    }),
  };
}
