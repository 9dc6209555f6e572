import type { Amount, Plan, PlanRecord } from '../../reading/portfolio';
import { cellOf, type ColumnKey, type SourceTable } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { unitFactor } from '../figures/unitFactor';
import { columnOf } from '../places';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { countedTwice, type CountedTwice } from './countedTwice';

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
 * within half a step; what differs by a factor of 1.000 is a unit, which DAT-04 reports. An activity in two tables of a plan
 * is counted in each, as rows are, and that is a warning. Source: SPEC.md.
 */
export const dat05: Rule = {
  code: 'DAT-05',
  severity: 'error',
  needs: [{ table: 'plans' }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const twice = countedTwice(context.figures(plan).activities);
      if (twice.length > 0) reportCounted(context, plan, twice);
      if (plan.records.length < 2) continue;
      const tables = new Map<SourceTable, PlanRecord[]>();
      for (const record of plan.records) tables.set(record.table, [...(tables.get(record.table) ?? []), record]);
      for (const [table, records] of tables) if (records.length > 1) reportTwice(context, plan, table, records);
      const firsts = [...tables.values()].flatMap(([record]) => record ?? []);
      if (areOfOtherYears(firsts)) reportYears(context, plan, firsts);
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

/** "Budget 2016" and "Budget 2017": no two of the tables name the same year, and each names one. */
function areOfOtherYears(records: readonly PlanRecord[]): boolean {
  const years = records.map(({ table }) => table.titleYears ?? []);
  const all = years.flat();
  return years.length > 1 && years.every((own) => own.length > 0) && new Set(all).size === all.length;
}

function reportYears(context: RuleContext, plan: Plan, records: readonly PlanRecord[]): void {
  context.report<'DAT-05'>({
    code: 'DAT-05',
    severity: 'warning',
    plan: plan.name,
    cells: records.map((record) => cellOf(record, 'plan')),
    source: ownSource('DAT-05'),
    facts: {
      kind: 'years',
      plan: plan.name,
      tables: records.map((record) => ({ cell: cellOf(record, 'plan'), years: record.table.titleYears ?? [] })),
    },
  });
}

function reportCounted(context: RuleContext, plan: Plan, twice: readonly CountedTwice[]): void {
  context.report<'DAT-05'>({
    code: 'DAT-05',
    severity: 'warning',
    plan: plan.name,
    cells: columnOf(twice.flat(), 'activity'),
    source: ownSource('DAT-05'),
    facts: {
      kind: 'activities',
      activities: twice.map((rows) => ({
        name: rows[0]?.name ?? '',
        cells: rows.map((row) => cellOf(row, 'activity')),
      })),
    },
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
