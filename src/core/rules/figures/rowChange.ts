import type { FixedCell } from '../../findings';
import { ORE_PER_KRONE, split } from '../../money';
import type { Amount, BudgetRow, TableRow, YearAmount } from '../../reading/portfolio';

/**
 * The cells to write so that a row comes to `ore` in its total and its years alike; undefined where that is not safe:
 * an amount is not known, a formula stands in the way, or total and years do not agree to begin with. A change below
 * `small` goes to the one year that breaks an even pattern, else to the last with an amount; a larger one to all of them
 * in proportion.
 */
export function changeRow(row: BudgetRow, ore: number, small: number): FixedCell[] | undefined {
  const total = row.total?.state === 'blank' ? undefined : row.total;
  const written = row.years.filter((year) => year.state !== 'blank' && year.ore !== 0);
  if (written.some((year) => year.state === 'unknown' || year.ore < 0) || total?.state === 'unknown') return undefined;
  const before = written.reduce((sum, year) => sum + year.ore, 0);
  const totalCells = !total || total.ore === ore ? [] : fixedTotal(total, row, ore, before);
  if (written.length === 0) return total && totalCells;
  if (before === ore) return totalCells;
  if (total && total.ore !== before) return undefined;

  const after = newYears(written, ore, before, small);
  const yearCells = written.map((year, index) => fixedCell(year, row, after[index] ?? year.ore));
  return totalCells && yearCells.every((cells) => cells !== undefined)
    ? [...totalCells, ...yearCells.flat()]
    : undefined;
}

/** The cell with its new amount: none where it holds that already, undefined where it holds a formula. */
export function fixedCell(amount: Amount, row: TableRow, ore: number): FixedCell[] | undefined {
  if (amount.ore === ore && amount.state === 'known') return [];
  if (amount.formula !== undefined || amount.state === 'unknown') return undefined;
  const unit = amount.unit ?? row.table.unit;
  const { sheet, row: line, column } = amount;
  const before = amount.state === 'blank' ? null : amount.ore / unit;
  return [{ cell: { sheet, row: line, column }, before, after: ore / unit }];
}

/** A total that adds up its row follows its years, and is left alone where they change. */
function fixedTotal(total: Amount, row: TableRow, ore: number, years: number): FixedCell[] | undefined {
  return total.formula === 'rowSum' && years !== ore ? [] : fixedCell(total, row, ore);
}

function newYears(years: readonly YearAmount[], ore: number, before: number, small: number): readonly number[] {
  const change = ore - before;
  const chosen = oddYear(years, change) ?? years.at(-1);
  if (chosen && Math.abs(change) < small && chosen.ore + change > 0) {
    return years.map((year) => (year === chosen ? year.ore + change : year.ore));
  }
  const amounts = years.map((year) => year.ore);
  return split(ore, amounts, { unit: writtenIn([ore, ...amounts], years[0]?.step ?? 1) }).parts;
}

/** The only year that the change brings to the very amount of another; parts of years at either end hinder nothing. */
function oddYear(years: readonly YearAmount[], change: number): YearAmount | undefined {
  const [odd, ...more] = years.filter((year) => years.some(({ ore }) => ore === year.ore + change));
  return more.length === 0 ? odd : undefined;
}

/** The coarsest unit that all amounts are whole in: the table's step, kroner, or øre. */
function writtenIn(amounts: readonly number[], step: number): number {
  const units = [step, ORE_PER_KRONE].sort((a, b) => b - a);
  return units.find((unit) => amounts.every((ore) => ore % unit === 0)) ?? 1;
}
