import type { OreColumn } from '../../reading/oreColumn';
import type { Amount, BudgetRow } from '../../reading/portfolio';

/** The columns of a row's budget: its total; where the total is not written, its years. */
export function budgetColumns({ budget: { total, years }, row }: BudgetRow): readonly OreColumn[] {
  return total && (years.length === 0 || total.state(row) !== 'blank') ? [total] : years;
}

/** The amounts of a row's budget. */
export function rowBudget(row: BudgetRow): Amount[] {
  return budgetColumns(row).map((column) => column.at(row.row));
}

/** The same as a number: NaN where it is not known. */
export function rowOre(row: BudgetRow): number {
  let ore = 0;
  for (const column of budgetColumns(row)) ore += column.ore(row.row);
  return ore;
}
