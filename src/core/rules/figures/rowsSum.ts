import { AMOUNT_STATES, KNOWN } from '../../reading/oreColumn';
import type { BudgetRow } from '../../reading/portfolio';
import type { Cell } from '../../sheet/address';
import { SumsOfRow } from './budgetSums';
import { budgetColumns, rowBudget } from './rowBudget';
import type { Sum } from './sum';

/** The sum of rows' budgets. Its cells are gathered only when asked for. */
export class RowsSum implements Sum {
  readonly ore: number;
  readonly state: Sum['state'];
  readonly step: number;
  readonly rounding: number;

  constructor(private readonly rows: readonly BudgetRow[]) {
    const found = new SumsOfRow();
    let [ore, heaviest, step, rounding] = [0, 0, 1, 0];
    // By position: before a loop is compiled, an iterator makes an object for each row.
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as BudgetRow;
      const at = found.find(row);
      const weight = found.sums.weights[at] ?? 0;
      if (weight === 0) continue;
      ore += found.sums.ores[at] as number;
      if (weight > heaviest) heaviest = weight;
      if (row.budget.step === 1) continue;
      step = Math.max(step, row.budget.step);
      rounding += Math.floor(row.budget.step / 2) * knownAmounts(row);
    }
    this.ore = ore;
    this.state = AMOUNT_STATES[heaviest - 1] ?? 'absent';
    this.step = step;
    this.rounding = rounding;
  }

  get cells(): readonly Cell[] {
    return this.rows.flatMap(rowBudget);
  }
}

function knownAmounts(row: BudgetRow): number {
  let count = 0;
  for (const column of budgetColumns(row)) if (column.states[row.row - row.budget.top] === KNOWN) count++;
  return count;
}
