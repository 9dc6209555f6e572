import type { Amount, Portfolio } from '../../reading/portfolio';
import { KIND_SHAPES } from '../../reading/kinds';
import type { ColumnKey, SourceTable } from '../../reading/sourceTable';

/** Everything that may hold a row's amounts. */
type AmountRow = { readonly table: SourceTable; readonly row: number } & Readonly<Record<string, unknown>>;

/** True for a year column and for the table's other columns of amounts. */
export function isAmountColumn(table: SourceTable, column: ColumnKey | number): boolean {
  return typeof column === 'number' || KIND_SHAPES[table.kind].amounts.includes(column);
}

/** The amounts of one column of a table, by row. */
export function columnAmounts(
  portfolio: Portfolio,
  table: SourceTable,
  column: ColumnKey | number,
): ReadonlyMap<number, Amount> {
  const amounts = new Map<number, Amount>();
  for (const row of rowsOf(portfolio, table)) {
    if (row.table !== table) continue;
    const amount = typeof column === 'number' ? yearOf(row, column) : row[column];
    if (isAmount(amount)) amounts.set(amount.row, amount);
  }
  return amounts;
}

function rowsOf(portfolio: Portfolio, table: SourceTable): readonly AmountRow[] {
  switch (table.kind) {
    case 'plans':
      return portfolio.plans.flatMap((plan) => plan.records) as unknown as readonly AmountRow[];
    case 'activities':
    case 'funding':
    case 'appropriations':
      return portfolio[table.kind] as unknown as readonly AmountRow[];
    default:
      return [];
  }
}

function yearOf(row: AmountRow, year: number): unknown {
  return (row.years as readonly (Amount & { year: number })[] | undefined)?.find((amount) => amount.year === year);
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'ore' in value && 'state' in value;
}
