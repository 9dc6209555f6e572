import { roundHalfAway } from '../../money';
import type { Amount, FundingRow } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { rowBudget } from '../figures/rowBudget';
import { sumOf, type Sum } from '../figures/sum';
import { shareTolerance } from '../figures/tolerance';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { byTable, notesOf } from '../dat/noteGroups';
import { RowGroups, rowName, type RowGroup } from './groupRows';

interface Priced {
  readonly row: FundingRow;
  readonly hours: number;
  readonly rate: Amount;
  readonly amount: Sum;
  readonly product: number;
}

/**
 * Co-financing given in hours states hours and rate, and hours x rate is the amount. Source: the sheet itself; that
 * local co-financing may be given in hours is known from several plans.
 */
export const fin11: Rule = {
  code: 'FIN-11',
  severity: 'warning',
  needs: [{ table: 'funding', columns: ['hours', 'rate'] }],
  run(context) {
    const missing = new RowGroups<FundingRow>();
    const mismatches = new RowGroups<Priced>();
    const unread = unreadHours(context);
    for (const row of context.portfolio.funding) {
      // DAT-03 names a text that is no number.
      if (row.hours === undefined && unread(row)) {
        if (row.plan) context.notRun({ kind: 'unknownAmount', columns: ['hours'] }, row.plan);
      } else if (row.form === 'hours' || row.hours !== undefined) judge(context, row, missing, mismatches);
    }
    for (const group of missing.all()) reportMissing(context, group);
    for (const group of mismatches.all()) reportMismatch(context, group);
  },
};

function unreadHours({ portfolio }: RuleContext): (row: FundingRow) => boolean {
  const unread = byTable(notesOf(portfolio, 'notNumber').filter(({ column }) => column === 'hours'));
  const rows = new Map([...unread].map(([table, notes]) => [table, new Set(notes.map(({ cell }) => cell.row))]));
  return ({ table, row }) => rows.get(table)?.has(row) === true;
}

function judge(
  context: RuleContext,
  row: FundingRow,
  missing: RowGroups<FundingRow>,
  mismatches: RowGroups<Priced>,
): void {
  const { hours, rate } = row;
  const amount = sumOf(rowBudget(row));
  const unknown = rate?.state === 'unknown' ? 'rate' : amount.state === 'unknown' ? 'total' : undefined;
  if (unknown) {
    // A row that names no listed plan is PLN-11's; its amount is DAT-03's.
    if (row.plan) context.notRun({ kind: 'unknownAmount', columns: [unknown] }, row.plan);
  } else if (hours === undefined || rate?.state !== 'known') missing.add(row, row);
  else {
    const product = roundHalfAway(hours * rate.ore);
    if (Math.abs(product - amount.ore) > toleranceOf(context, row, amount.step)) {
      mismatches.add(row, { row, hours, rate, amount, product });
    }
  }
}

function toleranceOf(context: RuleContext, row: FundingRow, step: number): number {
  return row.plan ? shareTolerance(context.rulesFor(row.plan), step) : Math.floor(step / 2);
}

function reportMissing(context: RuleContext, { plan, items }: RowGroup<FundingRow>): void {
  const cells = items.flatMap((row) => lacking(row).map((column) => cellOf(row, column)));
  context.report<'FIN-11'>({
    code: 'FIN-11',
    severity: 'warning',
    ...(plan && { plan: plan.name }),
    cells: mergeCells(cells),
    source: ownSource('FIN-11'),
    facts: { kind: 'missing', columns: [...new Set(items.flatMap(lacking))].sort(), rows: items.map(rowName) },
  });
}

function lacking(row: FundingRow): ('hours' | 'rate')[] {
  return [
    ...(row.hours === undefined ? ['hours' as const] : []),
    ...(row.rate?.state === 'known' ? [] : ['rate' as const]),
  ];
}

function reportMismatch(context: RuleContext, { plan, items }: RowGroup<Priced>): void {
  const [first] = items;
  if (!first) return;
  const amounts = items.flatMap(({ amount }) => amount.cells);
  const factors = items.flatMap(({ row, rate }) => [cellOf(row, 'hours'), rate]);
  context.report<'FIN-11'>({
    code: 'FIN-11',
    severity: 'warning',
    ...(plan && { plan: plan.name }),
    cells: [...mergeCells(amounts), ...mergeCells(factors)],
    actual: first.amount.ore,
    expected: first.product,
    difference: first.amount.ore - first.product,
    unit: 'ore',
    source: ownSource('FIN-11'),
    facts: {
      kind: 'mismatch',
      rows: items.map(({ row, hours, rate, amount, product }) => {
        return { name: rowName(row), hours, rate: rate.ore, amount: amount.ore, product, cell: cellOf(row, 'total') };
      }),
    },
  });
}
