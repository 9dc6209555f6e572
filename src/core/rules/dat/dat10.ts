import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { columnAmounts } from './columnAmounts';
import { byColumn, inColumn, notesOf, planNamer, type NoteGroup, type NoteOf } from './noteGroups';

/**
 * Ambiguous wording has two readings, and the officer chooses; an approximate amount is not used until the officer accepts
 * the number, which is the fix. Source: SPEC.md.
 */
export const dat10: Rule = {
  code: 'DAT-10',
  severity: 'warning',
  needs: [],
  run(context) {
    const planOf = planNamer(context.portfolio);
    const common = { code: 'DAT-10', severity: 'warning', source: ownSource('DAT-10') } as const;
    for (const group of byColumn(notesOf(context.portfolio, 'ambiguous'))) {
      context.report<'DAT-10'>({
        ...common,
        ...planOf(group.notes),
        cells: mergeCells(group.notes.map(({ cell }) => cell)),
        facts: {
          kind: 'ambiguous',
          ...inColumn(group),
          readings: group.notes.map(({ text, totalOre, includedOre }) => ({ text, totalOre, includedOre })),
        },
      });
    }
    for (const group of byColumn(notesOf(context.portfolio, 'approximate'))) {
      context.report<'DAT-10'>({
        ...common,
        ...planOf(group.notes),
        cells: mergeCells(group.notes.map(({ cell }) => cell)),
        fix: { cells: numbers(context, group) },
        facts: {
          kind: 'approximate',
          ...inColumn(group),
          readings: group.notes.map(({ text, ore }) => ({ text, ore })),
        },
      });
    }
  },
};

function numbers(
  context: RuleContext,
  { table, column, notes }: NoteGroup<NoteOf<'approximate'>>,
): { cell: NoteOf<'approximate'>['cell']; before: string; after: number }[] {
  const amounts = columnAmounts(context.portfolio, table, column);
  return notes.map(({ cell, text, ore }) => ({
    cell,
    before: text,
    after: ore / (amounts.get(cell.row)?.unit ?? table.unit),
  }));
}
