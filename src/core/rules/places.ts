import type { TableRow } from '../reading/portfolio';
import { cellOf, hasColumn, type ColumnKey } from '../reading/sourceTable';
import type { Area, Cell } from '../sheet/address';
import { mergeCells } from '../sheet/areas';

/** The rows' cells of one column, neighbours as one area. */
export function columnOf(rows: readonly TableRow[], key: ColumnKey): (Cell | Area)[] {
  return mergeCells(rows.map((row) => cellOf(row, key)));
}

/** The address alone of an amount, a text or a date. */
export function addressOf({ sheet, row, column }: Cell): Cell {
  return { sheet, row, column };
}

/** True where a table of one of the rows has the column. */
export function anyHas(rows: readonly TableRow[], key: ColumnKey): boolean {
  return rows.some((row) => hasColumn(row.table, key));
}
