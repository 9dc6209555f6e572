import type { Fix, FixedCell } from '../../findings';
import { ORE_PER_KRONE, splitFrame, type FrameSplit } from '../../money';
import type { Amount, FundingRow, Payer, Plan, PlanRecord } from '../../reading/portfolio';
import type { PlanRules } from '../../rulesets';
import { agreedShares } from './agreedShares';
import type { PlanFigures } from './planFigures';
import { rowOre } from './rowBudget';
import { changeRow, fixedCell } from './rowChange';

const PARTS = ['lbf', 'municipality', 'housing', 'municipalActivities', 'municipalCoordination'] as const;
type Part = (typeof PARTS)[number];
type Amounts = Readonly<Record<Part, number>>;

/** The rows that together carry one part of the split. */
interface Carrier {
  readonly part: Part;
  readonly rows: readonly FundingRow[];
}

/**
 * The plan's frame split exactly as agreed, with every cell that has to change: totals, their years and the same amounts
 * in the plan table. `rounding` asks that no payer moves by a whole unit (1 kr., or the table's step); without it only
 * LBF's part must stay. Undefined where a payer beyond the agreement has a part, or where a change is not safe.
 */
export function exactSplitFix(
  plan: Plan,
  figures: PlanFigures,
  rules: PlanRules,
  rounding: boolean,
): { fix: Fix; exact: FrameSplit } | undefined {
  const { frame, payers } = figures;
  const shares = agreedShares(rules);
  const known = [frame, payers.lbf, payers.municipality, payers.housing].every((sum) => sum.state === 'known');
  if (!shares || !known || frame.ore <= 0 || payers.other.ore !== 0) return undefined;
  const step = Math.max(payers.lbf.step, payers.municipality.step, payers.housing.step);
  if (frame.ore % step !== 0) return undefined;

  const unit = Math.max(ORE_PER_KRONE, step);
  const exact = splitFrame(frame.ore, shares, step);
  const kept = rounding ? (['lbf', 'municipality', 'housing'] as const) : (['lbf'] as const);
  if (!kept.every((payer) => Math.abs(payers[payer].ore - exact[payer]) < unit)) return undefined;

  const parts = figures.payersFrom === 'funding' ? fundingCells(plan, exact, unit) : [];
  const copies = plan.records.map((record) => recordCells(record, exact, amountsNow(figures), unit));
  if (!parts || copies.some((cells) => cells === undefined)) return undefined;
  const cells = [...parts, ...copies.flatMap((own) => own ?? [])];
  return cells.length > 0 ? { fix: { cells }, exact } : undefined;
}

function amountsNow({ payers, municipalActivities, municipalCoordination }: PlanFigures): Amounts {
  return {
    lbf: payers.lbf.ore,
    municipality: payers.municipality.ore,
    housing: payers.housing.ore,
    municipalActivities: municipalActivities.ore,
    municipalCoordination: municipalCoordination.ore,
  };
}

function fundingCells(plan: Plan, exact: FrameSplit, unit: number): FixedCell[] | undefined {
  const cells: FixedCell[] = [];
  for (const carrier of carriers(plan.funding) ?? [undefined]) {
    const changed = carrier && carrierCells(carrier, exact[carrier.part], unit);
    if (!changed) return undefined;
    cells.push(...changed);
  }
  return cells;
}

/** Undefined where some of the municipality's rows name their purpose and others do not. */
function carriers(rows: readonly FundingRow[]): Carrier[] | undefined {
  const of = (payer: Payer): FundingRow[] => rows.filter((row) => row.payer === payer);
  const municipal = of('municipality');
  const activities = municipal.filter((row) => row.purpose === 'activities');
  const coordination = municipal.filter((row) => row.purpose === 'coordination');
  if (activities.length + coordination.length > 0 && activities.length + coordination.length < municipal.length) {
    return undefined;
  }
  const own: Carrier[] =
    activities.length + coordination.length > 0
      ? [
          { part: 'municipalActivities', rows: activities },
          { part: 'municipalCoordination', rows: coordination },
        ]
      : [{ part: 'municipality', rows: municipal }];
  return [{ part: 'lbf', rows: of('lbf') }, ...own, { part: 'housing', rows: of('housing') }];
}

/** One row takes the whole change: the largest in money for rounding, else the only one, so that nobody is chosen. */
function carrierCells({ rows }: Carrier, ore: number, unit: number): FixedCell[] | undefined {
  const change = ore - rows.reduce((sum, row) => sum + rowOre(row), 0);
  if (change === 0) return [];
  const inMoney = rows.filter((row) => row.form === 'money' && row.hours === undefined);
  const [row] = [...inMoney].sort((a, b) => rowOre(b) - rowOre(a));
  if (!row || (inMoney.length > 1 && Math.abs(change) >= unit)) return undefined;
  const after = rowOre(row) + change;
  return after < 0 ? undefined : changeRow(row, after, unit);
}

/** What a record of the plan table gives follows; an amount that is neither as it was nor as it will be is another fault. */
function recordCells(record: PlanRecord, exact: Amounts, now: Amounts, unit: number): FixedCell[] | undefined {
  const cells: FixedCell[] = [];
  for (const part of PARTS) {
    const amount: Amount | undefined = record[part];
    if (!amount || amount.state === 'blank') continue;
    const away = Math.min(Math.abs(amount.ore - exact[part]), Math.abs(amount.ore - now[part]));
    const ore = Math.round(exact[part] / amount.step) * amount.step;
    const changed = away < Math.max(unit, amount.step) ? fixedCell(amount, record, ore) : undefined;
    if (!changed) return undefined;
    cells.push(...changed);
  }
  return cells;
}
