import { ORE_PER_KRONE } from '../../money';
import type { Amount, Plan } from '../../reading/portfolio';
import type { ColumnKey, SourceTable } from '../../reading/sourceTable';
import type { Cell } from '../../sheet/address';
import type { PlanFigures } from './planFigures';
import type { Sum } from './sum';
import { unitFactor } from './unitFactor';

/** What one table says the plan costs in all. */
export interface PlanTotal {
  readonly table: SourceTable;
  readonly ore: number;
  readonly parts: readonly { readonly cells: readonly Cell[] }[];
}

/** Two totals of one plan that differ by about a thousand or a million. */
export interface UnitMismatch {
  /** The total that is more likely to be in the wrong unit. */
  readonly suspect: PlanTotal;
  readonly other: PlanTotal;
  readonly factor: number;
}

/** How the units of a plan's tables agree. */
export interface UnitFaults {
  /** The payments, or the activities' budget, are in another unit than the total frame. */
  readonly funding: boolean;
  readonly activities: boolean;
  /** Each odd table once. */
  readonly mismatches: readonly UnitMismatch[];
  /** The number of totals that could be held against each other, and the columns whose totals are not known. */
  readonly totals: number;
  readonly unknown: readonly ColumnKey[];
}

/** The sums as they are written, whatever their unit. */
export type WrittenSums = Pick<PlanFigures, 'funded' | 'activityBudget' | 'commonBudget'>;

/** A plan costs something between these: beyond them a table is more likely to be read in the wrong unit. */
const LIKELY = { from: 100_000 * ORE_PER_KRONE, to: 1_000_000_000 * ORE_PER_KRONE };

/**
 * Holds the plan's total frame against the sum of its payments and of its activities' budgets. Where two differ by about
 * 1.000 or 1.000.000 (within a fifth), one of their tables lacks its unit, and no rule can compare them.
 */
export function unitFaults(plan: Plan, { funded, activityBudget, commonBudget }: WrittenSums): UnitFaults {
  const totals: PlanTotal[] = [];
  const unknown: ColumnKey[] = [];
  for (const { table, frame } of plan.records) if (frame) addFrame(table, frame, totals, unknown);
  const { lbf, municipality, housing, other } = funded;
  const funding = addSum(plan.funding[0]?.table, [lbf, municipality, housing, other], totals, unknown);
  const activities = addSum(plan.activities[0]?.table, [activityBudget, commonBudget], totals, unknown);

  const [first] = totals;
  const mismatches: UnitMismatch[] = [];
  for (const total of totals) {
    const factor = first && unitFactor(first.ore, total.ore);
    if (!first || factor === undefined) continue;
    const [suspect, against] = oddOne(first, total);
    if (mismatches.every((known) => known.suspect !== suspect)) mismatches.push({ suspect, other: against, factor });
  }
  const isOdd = (total: PlanTotal | undefined): boolean =>
    first !== undefined && total !== undefined && unitFactor(first.ore, total.ore) !== undefined;
  return { funding: isOdd(funding), activities: isOdd(activities), mismatches, totals: totals.length, unknown };
}

function addFrame(table: SourceTable, frame: Amount, totals: PlanTotal[], unknown: ColumnKey[]): void {
  if (frame.state === 'unknown') unknown.push('frame');
  else if (frame.ore > 0) totals.push({ table, ore: frame.ore, parts: [{ cells: [frame] }] });
}

function addSum(
  table: SourceTable | undefined,
  parts: readonly Sum[],
  totals: PlanTotal[],
  unknown: ColumnKey[],
): PlanTotal | undefined {
  let ore = 0;
  for (const part of parts) ore += part.ore;
  if (Number.isNaN(ore)) unknown.push('total');
  if (!table || !(ore > 0)) return undefined;
  const total = { table, ore, parts };
  totals.push(total);
  return total;
}

/** The amount of an unlikely size; where both are likely or neither is, the smaller. */
function oddOne(first: PlanTotal, total: PlanTotal): [suspect: PlanTotal, other: PlanTotal] {
  if (isLikely(first) !== isLikely(total)) return isLikely(first) ? [total, first] : [first, total];
  return first.ore < total.ore ? [first, total] : [total, first];
}

function isLikely({ ore }: PlanTotal): boolean {
  return ore >= LIKELY.from && ore <= LIKELY.to;
}
