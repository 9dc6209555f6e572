import type { ColumnKey, SourceTable } from '../../reading/sourceTable';
import type { Plan } from '../../reading/portfolio';
import type { Cell } from '../../sheet/address';
import type { PlanFigures } from '../figures/planFigures';
import type { Sum } from '../figures/sum';

/** What one table says the plan costs in all. */
export interface PlanTotal {
  readonly table: SourceTable;
  readonly ore: number;
  readonly parts: readonly { readonly cells: readonly Cell[] }[];
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
  for (const { table, frame } of plan.records) {
    if (!frame) continue;
    if (frame.state === 'unknown') unknown.push('frame');
    else if (frame.ore > 0) totals.push({ table, ore: frame.ore, parts: [{ cells: [frame] }] });
  }
  const { payers, activityBudget, commonBudget } = figures;
  const add = (table: SourceTable | undefined, parts: readonly Sum[]): void => {
    let ore = 0;
    for (const part of parts) ore += part.ore;
    if (Number.isNaN(ore)) unknown.push('total');
    else if (table && ore > 0) totals.push({ table, ore, parts });
  };
  if (figures.payersFrom === 'funding') {
    add(plan.funding[0]?.table, [payers.lbf, payers.municipality, payers.housing, payers.other]);
  }
  add(plan.activities[0]?.table, [activityBudget, commonBudget]);
  return { totals, unknown };
}

export function cellsOfTotal({ parts }: PlanTotal): Cell[] {
  return parts.flatMap(({ cells }) => cells);
}
