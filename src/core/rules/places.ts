import type { TableRow } from '../reading/portfolio';
import { cellOf, hasColumn, type ColumnKey } from '../reading/sourceTable';
import type { Area, Cell } from '../sheet/address';
import { mergeCells } from '../sheet/areas';

/** The rows' cells of one column, neighbours as one area. */
export function columnOf(rows: readonly TableRow[], key: ColumnKey): (Cell | Area)[] {
  return runsOf(rows, key) ?? mergeCells(rows.map((row) => cellOf(row, key)));
}

/** The usual case, rows of one table from the top down, without a cell for each. */
function runsOf(rows: readonly TableRow[], key: ColumnKey): (Cell | Area)[] | undefined {
  const [first] = rows;
  const column = first?.table.columns[key];
  if (!first || column === undefined || first.table.fieldCells) return undefined;
  const { sheet } = first.table;
  const places: (Cell | Area)[] = [];
  let [top, bottom] = [first.row, first.row];
  const close = (): void => {
    places.push(top === bottom ? { sheet, row: top, column } : { sheet, top, left: column, bottom, right: column });
  };
  for (const { table, row } of rows) {
    if (table !== first.table || row < bottom) return undefined;
    if (row > bottom + 1) {
      close();
      top = row;
    }
    bottom = row;
  }
  close();
  return places;
}

/** The address alone of an amount, a text or a date. */
export function addressOf({ sheet, row, column }: Cell): Cell {
  return { sheet, row, column };
}

/** True where a table of one of the rows has the column. */
export function anyHas(rows: readonly TableRow[], key: ColumnKey): boolean {
  for (const { table } of rows) if (hasColumn(table, key)) return true;
  return false;
}
