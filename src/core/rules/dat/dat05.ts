import type { Amount, Plan, PlanRecord } from '../../reading/portfolio';
import { cellOf, type ColumnKey, type SourceTable } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { unitFactor } from '../figures/unitFactor';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';

const AMOUNTS = [
  'frame',
  'lbf',
  'municipality',
  'municipalActivities',
  'municipalCoordination',
  'housing',
  'other',
] as const satisfies readonly ColumnKey[];

/**
 * No plan is listed twice in one table, and where two tables give the same plan, their amounts agree. Coarse tables agree
 * within half a step; what differs by a factor of 1.000 is a unit, which DAT-04 reports. Source: SPEC.md.
 */
export const dat05: Rule = {
  code: 'DAT-05',
  severity: 'error',
  needs: [{ table: 'plans' }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      if (plan.records.length < 2) continue;
      const tables = new Map<SourceTable, PlanRecord[]>();
      for (const record of plan.records) tables.set(record.table, [...(tables.get(record.table) ?? []), record]);
      for (const [table, records] of tables) if (records.length > 1) reportTwice(context, plan, table, records);
      const firsts = [...tables.values()].flatMap(([record]) => record ?? []);
      for (const column of AMOUNTS) compare(context, plan, column, firsts);
    }
  },
};

function reportTwice(context: RuleContext, plan: Plan, table: SourceTable, records: readonly PlanRecord[]): void {
  context.report<'DAT-05'>({
    code: 'DAT-05',
    severity: 'error',
    plan: plan.name,
    cells: records.map((record) => cellOf(record, 'plan')).reverse(),
    actual: records.length,
    expected: 1,
    difference: records.length - 1,
    unit: 'count',
    source: ownSource('DAT-05'),
    facts: { kind: 'twice', plan: plan.name, sheet: table.sheet, count: records.length },
  });
}

function compare(
  context: RuleContext,
  plan: Plan,
  column: (typeof AMOUNTS)[number],
  records: readonly PlanRecord[],
): void {
  const amounts = records.flatMap((record) => record[column] ?? []).filter(({ state }) => state !== 'blank');
  if (amounts.length < 2) return;
  if (amounts.some(({ state }) => state === 'unknown')) {
    context.notRun({ kind: 'unknownAmount', columns: [column] }, plan);
    return;
  }
  const [first, ...rest] = amounts;
  if (!first || !rest.some((amount) => differs(first, amount))) return;
  context.report<'DAT-05'>({
    code: 'DAT-05',
    severity: 'error',
    plan: plan.name,
    cells: mergeCells(amounts),
    unit: 'ore',
    source: ownSource('DAT-05'),
    facts: {
      kind: 'differs',
      plan: plan.name,
      column,
      amounts: amounts.map(({ sheet, ore }) => ({ sheet, ore })),
    },
  });
}

function differs(a: Amount, b: Amount): boolean {
  const rounding = Math.floor(Math.max(a.step, b.step) / 2);
  return Math.abs(a.ore - b.ore) > rounding && unitFactor(a.ore, b.ore) === undefined;
}
