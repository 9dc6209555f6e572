import type { Cell } from '../sheet/address';
import type { Sheet } from '../sheet/workbook';
import type { HeadingCell } from './headingCells';
import type { ColumnKey, TableKind } from './sourceTable';

/** A table as its headings show it, before its rows are read. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly kind: TableKind;
  readonly headingRows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** First and last row below the headings that may belong to the table. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** For a block of labels: the cells of the values instead of columns. */
  readonly fieldCells?: Readonly<Partial<Record<ColumnKey, Cell>>>;
  readonly yearColumns: readonly { readonly year: number; readonly column: number }[];
  /** Øre per unit of the columns whose own heading states one; NaN where the unit of a column is in doubt. */
  readonly columnUnits: ReadonlyMap<number, number>;
  readonly unit: number;
  readonly missing: readonly ColumnKey[];
  readonly headings: readonly string[];
  /** The same with their columns; none for a block of labels. */
  readonly headingCells: readonly HeadingCell[];
  /** The lines right above the headings. */
  readonly titles: readonly string[];
  /** Rows that an Excel table declares as its totals. */
  readonly totalRows: ReadonlySet<number>;
}
