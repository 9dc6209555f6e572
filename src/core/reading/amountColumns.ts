import type { FoundTable } from './foundTable';
import { KIND_SHAPES } from './kinds';
import type { ColumnKey } from './sourceTable';

export interface AmountColumn {
  readonly column: number;
  /** What the column is called in notes: its key, or the year. */
  readonly label: ColumnKey | number;
}

/** The columns of a table that hold amounts in kroner, year columns among them. */
export function amountColumns(found: FoundTable): AmountColumn[] {
  const keyed = KIND_SHAPES[found.kind].amounts.flatMap((label) => {
    const column = found.columns[label];
    return column === undefined ? [] : [{ column, label }];
  });
  return [...keyed, ...found.yearColumns.map(({ year, column }) => ({ column, label: year }))];
}

/** Øre per unit of a column: what its own heading states, else the unit of the table; NaN in doubt. An hourly rate is in kr. */
export function unitOfColumn(found: FoundTable, column: number): number {
  const own = found.columnUnits.get(column);
  if (own !== undefined) return own;
  return column === found.columns.rate ? 100 : found.unit;
}
