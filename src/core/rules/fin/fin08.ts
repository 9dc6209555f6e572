import type { RowSumFact } from '../../findings/facts/fin';
import type { Area, Cell } from '../../sheet/address';
import { mergeCells } from '../../sheet/areas';
import type { RowMismatch } from '../figures/rowChecks';
import { ownSource } from '../ownSource';
import { tablesWithUnreadYears } from '../unreadYears';
import type { Rule, RuleContext } from '../rule';
import { RowGroups, rowName, type RowGroup } from './groupRows';
import { ofPlan, unlistedRows } from './rowsOf';

/**
 * In every row the year columns sum to the row's total. To the øre in tables written in kr.; in coarser ones half a step
 * per year is rounding. Rows of a table with years that were not read are not judged. Source: the sheet itself.
 */
export const fin08: Rule = {
  code: 'FIN-08',
  severity: 'error',
  needs: [],
  run(context) {
    const { plans, tables } = context.portfolio;
    if (!tables.some(({ kind }) => kind === 'activities' || kind === 'funding')) {
      context.notRun({ kind: 'noTable', table: 'activities' });
      return;
    }
    const unread = tablesWithUnreadYears(context.portfolio);
    const errors = new RowGroups<RowMismatch>();
    const roundings = new RowGroups<RowMismatch>();
    let judged = 0;
    for (const { plan, checks } of [...plans.map((plan) => ofPlan(context, plan)), unlistedRows(context.portfolio)]) {
      judged += checks.judged;
      if (checks.unknown && plan) {
        judged += 1;
        context.notRun({ kind: 'unknownAmount', columns: ['total'] }, plan);
      }
      for (const wrong of checks.mismatches) {
        if (unread.has(wrong.row.table)) continue;
        const groups = Math.abs(wrong.sum - wrong.total) <= wrong.rounding ? roundings : errors;
        groups.add(wrong.row, wrong);
      }
    }
    const found = errors.all().length + roundings.all().length;
    if (judged === 0 && unread.size === 0) context.notRun({ kind: 'notApplicable' });
    // A rule that has found something has run: then DAT-08 alone tells of the years.
    if (found === 0) for (const { kind } of unread) context.notRun({ kind: 'unreadYears', table: kind });
    for (const group of errors.all()) report(context, group, false);
    for (const group of roundings.all()) report(context, group, true);
  },
};

function report(context: RuleContext, { plan, items }: RowGroup<RowMismatch>, rounding: boolean): void {
  const [first] = items;
  if (!first) return;
  context.report<'FIN-08'>({
    code: 'FIN-08',
    severity: rounding ? 'notice' : 'error',
    ...(plan && { plan: plan.name }),
    cells: places(items),
    actual: first.sum,
    expected: first.total,
    difference: first.sum - first.total,
    unit: 'ore',
    source: ownSource('FIN-08'),
    facts: { rows: items.map(factOf), rounding },
  });
}

/** The totals, then the years beside them. */
function places(items: readonly RowMismatch[]): (Cell | Area)[] {
  const totals = items.flatMap(({ row }) => row.total ?? []);
  return [...mergeCells(totals), ...mergeCells(items.flatMap(({ row }) => row.years))];
}

function factOf({ row, sum, total }: RowMismatch): RowSumFact {
  const { sheet, row: line, column } = row.total ?? { sheet: row.table.sheet, row: row.row, column: 0 };
  return { name: rowName(row), cell: { sheet, row: line, column }, sum, total };
}
