import type { Fix } from '../../findings';
import type { FinFacts } from '../../findings/facts/fin';
import type { Amount, Plan, PlanRecord } from '../../reading/portfolio';
import { hasColumn, type ColumnKey } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import type { PlanFigures } from '../figures/planFigures';
import { fixedCell } from '../figures/rowChange';
import type { Sum } from '../figures/sum';
import { sumAllowance } from '../figures/tolerance';
import { isWritten } from '../figures/usable';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';

/** The columns of the plan table, and what the funding rows have for each. */
const FUNDED = {
  lbf: 'lbf',
  municipality: 'municipality',
  municipalActivities: 'activities',
  municipalCoordination: 'coordination',
  housing: 'housing',
  other: 'other',
} as const;
type Column = keyof typeof FUNDED;
const COLUMNS = Object.keys(FUNDED) as readonly Column[];

/** An amount of the plan table beside what the funding rows come to. */
interface Pair {
  readonly column: Column;
  readonly record: PlanRecord;
  readonly amount: Amount;
  readonly funding: Sum;
}

/**
 * The payers' amounts in the plan table and the plan's funding rows agree. Funding rows are the authority where there
 * are any, so it is the plan table that is corrected. Source: the sheet itself.
 */
export const fin12: Rule = {
  code: 'FIN-12',
  severity: 'error',
  needs: [{ table: 'plans' }, { table: 'funding' }],
  run(context) {
    const { plans, tables } = context.portfolio;
    if (!tables.some((table) => table.kind === 'plans' && COLUMNS.some((column) => hasColumn(table, column)))) {
      context.notRun({ kind: 'noColumn', table: 'plans', columns: ['lbf', 'municipality', 'housing'] });
      return;
    }
    for (const plan of plans) judge(context, plan);
  },
};

function judge(context: RuleContext, plan: Plan): void {
  const disputed = disputedColumns(plan);
  const all = plan.funding.length === 0 ? [] : pairsOf(plan, context.figures(plan).funded);
  const pairs = all.filter(({ column }) => !disputed.includes(column));
  const unknown = pairs.filter(({ amount, funding }) => Number.isNaN(amount.ore + funding.ore));
  if (pairs.length < all.length) {
    context.notRun({ kind: 'unknownAmount', columns: disputed }, plan);
  } else if (pairs.length === 0) {
    context.notRun({ kind: 'noRows', table: plan.funding.length === 0 ? 'funding' : 'plans' }, plan);
  } else if (unknown.length > 0) {
    const columns: ColumnKey[] = unknown.map(({ amount, column }) => (amount.state === 'unknown' ? column : 'total'));
    context.notRun({ kind: 'unknownAmount', columns: [...new Set(columns)] }, plan);
  }
  const wrong = pairs.filter(disagrees);
  if (wrong.length > 0) report(context, plan, wrong);
}

/** Columns that the plan's own tables do not agree on: which of them is right is not known, and DAT-05 says so. */
function disputedColumns({ records }: Plan): Column[] {
  if (records.length < 2) return [];
  return COLUMNS.filter((column) => {
    const amounts = records.map((record) => record[column]).filter((amount) => amount?.state === 'known');
    const [first] = amounts;
    return amounts.some((amount) => {
      const step = Math.max(amount?.step ?? 1, first?.step ?? 1);
      return Math.abs((amount?.ore ?? 0) - (first?.ore ?? 0)) > (step > 1 ? step / 2 : 0);
    });
  });
}

/** Only what is written on both sides is compared. */
function pairsOf(plan: Plan, funded: PlanFigures['funded']): Pair[] {
  const pairs: Pair[] = [];
  for (const record of plan.records) {
    for (const column of COLUMNS) {
      const amount = record[column];
      const funding = funded[FUNDED[column]];
      if (amount && amount.state !== 'blank' && isWritten(funding)) pairs.push({ column, record, amount, funding });
    }
  }
  return pairs;
}

function disagrees({ amount, funding }: Pair): boolean {
  return Math.abs(amount.ore - funding.ore) > sumAllowance(funding, amount.step);
}

function report(context: RuleContext, plan: Plan, wrong: readonly Pair[]): void {
  const [first] = wrong;
  if (!first) return;
  const amounts: FinFacts['FIN-12']['amounts'] = wrong.map(({ column, amount, funding }) => {
    const { sheet, row, column: letter } = amount;
    return { column, cell: { sheet, row, column: letter }, plans: amount.ore, funding: funding.ore };
  });
  const fix = fixOf(wrong);
  context.report<'FIN-12'>({
    code: 'FIN-12',
    severity: 'error',
    plan: plan.name,
    cells: [
      ...mergeCells(wrong.map(({ amount }) => amount)),
      ...mergeCells(wrong.flatMap(({ funding }) => funding.cells)),
    ],
    actual: first.amount.ore,
    expected: first.funding.ore,
    difference: first.amount.ore - first.funding.ore,
    unit: 'ore',
    ...(fix && { fix }),
    source: ownSource('FIN-12'),
    facts: { amounts },
  });
}

/** What the funding rows say, in the plan table; none where the municipality's parts would then no longer add up. */
function fixOf(wrong: readonly Pair[]): Fix | undefined {
  const cells = wrong.flatMap(({ record, amount, funding }) => {
    const ore = Math.round(funding.ore / amount.step) * amount.step;
    return fixedCell(amount, record, ore) ?? [undefined];
  });
  const written = cells.filter((cell) => cell !== undefined);
  const records = new Set(wrong.map(({ record }) => record));
  const sound = [...records].every((record) => partsAddUp(record, wrong));
  return written.length === cells.length && sound ? { cells: written } : undefined;
}

function partsAddUp(record: PlanRecord, wrong: readonly Pair[]): boolean {
  const after = (column: Column): number | undefined => {
    const pair = wrong.find((candidate) => candidate.record === record && candidate.column === column);
    const amount = record[column];
    return pair?.funding.ore ?? (amount?.state === 'known' ? amount.ore : undefined);
  };
  const [whole, activities, coordination] = [
    after('municipality'),
    after('municipalActivities'),
    after('municipalCoordination'),
  ];
  if (whole === undefined || activities === undefined || coordination === undefined) return true;
  return activities + coordination === whole;
}
