import type { ColumnKey, SourceTable } from '../../reading/sourceTable';
import type { Plan } from '../../reading/portfolio';
import type { Cell } from '../../sheet/address';
import type { PlanFigures } from '../figures/planFigures';

/** What one table says the plan costs in all. */
export interface PlanTotal {
  readonly table: SourceTable;
  readonly ore: number;
  /** Asked for only where there is something to report. */
  cells(): readonly Cell[];
}

export interface PlanTotals {
  /** Total frames of the tables of plans, payments, activities: those that are known and not 0. */
  readonly totals: readonly PlanTotal[];
  /** Columns that hold something that cannot be used. */
  readonly unknown: readonly ColumnKey[];
}

/** The plan's total as each of its tables has it. */
export function planTotals(plan: Plan, figures: PlanFigures): PlanTotals {
  const totals: PlanTotal[] = [];
  const unknown: ColumnKey[] = [];
  const add = (table: SourceTable | undefined, ore: number, cells: () => readonly Cell[], column: ColumnKey): void => {
    if (Number.isNaN(ore)) unknown.push(column);
    else if (table && ore > 0) totals.push({ table, ore, cells });
  };
  for (const { table, frame } of plan.records) if (frame) add(table, frame.ore, () => [frame], 'frame');
  if (figures.payersFrom === 'funding') {
    const payers = Object.values(figures.payers);
    add(plan.funding[0]?.table, sum(payers), () => payers.flatMap(({ cells }) => cells), 'total');
  }
  const budgets = [figures.activityBudget, figures.commonBudget];
  add(plan.activities[0]?.table, sum(budgets), () => budgets.flatMap(({ cells }) => cells), 'total');
  return { totals, unknown };
}

function sum(parts: readonly { readonly ore: number }[]): number {
  return parts.reduce((total, { ore }) => total + ore, 0);
}
