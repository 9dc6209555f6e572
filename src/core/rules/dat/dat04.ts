import type { TableTotal } from '../../findings/facts/dat';
import type { Plan } from '../../reading/portfolio';
import type { SourceTable } from '../../reading/sourceTable';
import type { Cell } from '../../sheet/address';
import { mergeCells } from '../../sheet/areas';
import type { PlanTotal, UnitMismatch } from '../figures/unitFault';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { planFields } from '../planFields';
import { notesOf, plansOf, type NoteOf } from './noteGroups';

/**
 * Two tables of one plan do not differ by a factor of about 1.000 or 1.000.000 (within a fifth): one of them lacks its
 * unit, or has the wrong one. The same two tables are one finding for all their plans. Nor do some headings of a table state a
 * unit while the amounts under the others agree with none. Source: SPEC.md.
 */
export const dat04: Rule = {
  code: 'DAT-04',
  severity: 'warning',
  needs: [],
  run(context) {
    const mismatches = new Map<SourceTable, Mismatch[]>();
    for (const plan of context.portfolio.plans) {
      const faults = context.figures(plan).units;
      if (faults.totals < 2 && faults.unknown.length > 0) {
        context.notRun({ kind: 'unknownAmount', columns: [...new Set(faults.unknown)] }, plan);
      }
      for (const mismatch of faults.mismatches) {
        const same = mismatches.get(mismatch.suspect.table);
        if (same) same.push({ plan, ...mismatch });
        else mismatches.set(mismatch.suspect.table, [{ plan, ...mismatch }]);
      }
    }
    for (const same of mismatches.values()) report(context, same);
    for (const note of notesOf(context.portfolio, 'unitInDoubt')) reportDoubt(context, note);
  },
};

interface Mismatch extends UnitMismatch {
  readonly plan: Plan;
}

function report(context: RuleContext, mismatches: readonly Mismatch[]): void {
  const [first] = mismatches;
  if (!first) return;
  context.report<'DAT-04'>({
    code: 'DAT-04',
    severity: 'warning',
    ...planFields(mismatches.map(({ plan }) => plan)),
    cells: [
      ...mergeCells(mismatches.flatMap(({ suspect }) => cellsOfTotal(suspect))),
      ...mergeCells(mismatches.flatMap(({ other }) => cellsOfTotal(other))),
    ],
    source: ownSource('DAT-04'),
    facts: {
      kind: 'tables',
      factor: first.factor,
      suspect: totalOf(first.suspect),
      other: totalOf(first.other),
      plan: first.plan.name,
      planCount: mismatches.length,
    },
  });
}

function reportDoubt(context: RuleContext, { table, stated, silent }: NoteOf<'unitInDoubt'>): void {
  context.report<'DAT-04'>({
    code: 'DAT-04',
    severity: 'warning',
    ...planFields(plansOf(context.portfolio, table)),
    cells: [...silent, ...stated].map(({ cell }) => cell),
    source: ownSource('DAT-04'),
    facts: { kind: 'headings', table: table.kind, sheet: table.sheet, stated, silent },
  });
}

function totalOf({ table, ore }: PlanTotal): TableTotal {
  return { table: table.kind, sheet: table.sheet, ore };
}

function cellsOfTotal({ parts }: PlanTotal): Cell[] {
  return parts.flatMap(({ cells }) => [...cells]);
}
