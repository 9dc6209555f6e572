import type { Amount, Plan, PlanRecord } from '../../reading/portfolio';
import type { SourceTable } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { ofPlan, unlistedRows } from './rowsOf';

/** Negative amounts of one plan in one table. */
interface Group {
  readonly table: SourceTable;
  readonly plan: Plan | undefined;
  readonly amounts: Amount[];
}

/** No negative budget amount in plans, activities and funding. Source: the sheet itself. */
export const fin10: Rule = {
  code: 'FIN-10',
  severity: 'error',
  needs: [],
  run(context) {
    const { plans, activities, funding } = context.portfolio;
    const nothing = plans.length + activities.length + funding.length === 0;
    if (nothing) context.notRun({ kind: 'noTable', table: 'plans' });
    const groups: Group[] = [];
    for (const plan of plans) {
      for (const record of plan.records) scan(groups, record.table, plan, amountsOf(record));
    }
    for (const { checks } of [...plans.map((plan) => ofPlan(context, plan)), unlistedRows(context.portfolio)]) {
      for (const row of checks.negative) scan(groups, row.table, row.plan, [...row.years, row.total]);
    }
    for (const { table, plan, rate } of funding) scan(groups, table, plan, [rate]);
    for (const group of groups) report(context, group);
  },
};

function amountsOf(record: PlanRecord): (Amount | undefined)[] {
  const { frame, lbf, municipality, municipalActivities, municipalCoordination, housing, other } = record;
  return [frame, lbf, municipality, municipalActivities, municipalCoordination, housing, other];
}

function scan(
  groups: Group[],
  table: SourceTable,
  plan: Plan | undefined,
  amounts: readonly (Amount | undefined)[],
): void {
  for (const amount of amounts) {
    if (amount === undefined || !(amount.ore < 0)) continue;
    const group = groups.find((candidate) => candidate.table === table && candidate.plan === plan);
    if (group) group.amounts.push(amount);
    else groups.push({ table, plan, amounts: [amount] });
  }
}

function report(context: RuleContext, { plan, amounts }: Group): void {
  context.report<'FIN-10'>({
    code: 'FIN-10',
    severity: 'error',
    ...(plan && { plan: plan.name }),
    cells: mergeCells(amounts),
    ...(amounts[0] && { actual: amounts[0].ore, unit: 'ore' as const }),
    source: ownSource('FIN-10'),
    facts: { cells: amounts.map(({ sheet, row, column, ore }) => ({ cell: { sheet, row, column }, ore })) },
  });
}
