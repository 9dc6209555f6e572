import type { Activity, FundingRow, Plan } from '../../reading/portfolio';
import type { RowSumFact } from '../../findings/facts/fin';
import type { Area, Cell } from '../../sheet/address';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { RowGroups, rowName, type RowGroup } from './groupRows';

type Row = Activity | FundingRow;

/** A row whose years do not come to its total. */
interface WrongRow {
  readonly row: Row;
  readonly sum: number;
  readonly total: number;
}

/**
 * In every row the year columns sum to the row's total. To the øre in tables written in kr.; in coarser ones half a step
 * per year is rounding. Source: the sheet itself.
 */
export const fin08: Rule = {
  code: 'FIN-08',
  severity: 'error',
  needs: [],
  run(context) {
    const { activities, funding, tables } = context.portfolio;
    const state: State = { errors: new RowGroups(), roundings: new RowGroups(), unknown: new Set(), judged: 0 };
    for (const row of activities) judge(row, state);
    for (const row of funding) judge(row, state);
    if (!tables.some(({ kind }) => kind === 'activities' || kind === 'funding')) {
      context.notRun({ kind: 'noTable', table: 'activities' });
    } else if (state.judged === 0 && state.unknown.size === 0) context.notRun({ kind: 'notApplicable' });
    for (const plan of state.unknown) context.notRun({ kind: 'unknownAmount', columns: ['total'] }, plan);
    for (const group of state.errors.all()) report(context, group, false);
    for (const group of state.roundings.all()) report(context, group, true);
  },
};

interface State {
  readonly errors: RowGroups<WrongRow>;
  readonly roundings: RowGroups<WrongRow>;
  /** Plans with a row whose sum is not known. */
  readonly unknown: Set<Plan>;
  judged: number;
}

function judge(row: Row, state: State): void {
  const { total, years } = row;
  if (!total || total.state === 'blank' || years.length === 0) return;
  let sum = 0;
  let rounding = 0;
  for (const year of years) {
    sum += year.ore;
    if (year.state === 'known' && year.step > 1) rounding += Math.floor(year.step / 2);
  }
  const difference = Math.abs(sum - total.ore);
  if (Number.isNaN(difference)) {
    if (row.plan) state.unknown.add(row.plan);
    return;
  }
  state.judged += 1;
  if (difference === 0) return;
  const groups = difference <= rounding ? state.roundings : state.errors;
  groups.add(row, { row, sum, total: total.ore });
}

function report(context: RuleContext, { plan, items }: RowGroup<WrongRow>, rounding: boolean): void {
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
function places(items: readonly WrongRow[]): (Cell | Area)[] {
  const totals = items.flatMap(({ row }) => row.total ?? []);
  return [...mergeCells(totals), ...mergeCells(items.flatMap(({ row }) => row.years))];
}

function factOf({ row, sum, total }: WrongRow): RowSumFact {
  const { sheet, row: line, column } = row.total ?? { sheet: row.table.sheet, row: row.row, column: 0 };
  return { name: rowName(row), cell: { sheet, row: line, column }, sum, total };
}
