import type { BudgetColumns } from './oreColumn';
import type { Amount, YearAmount } from './values';

/** The amounts of one row; each becomes an object when asked for. */
export class BudgetOfRow {
  constructor(
    readonly budget: BudgetColumns,
    readonly row: number,
  ) {}

  get years(): YearAmount[] {
    return this.budget.years.map((year) => year.at(this.row));
  }

  get total(): Amount | undefined {
    return this.budget.total?.at(this.row);
  }
}
