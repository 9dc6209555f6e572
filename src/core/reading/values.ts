import type { Cell } from '../sheet/address';
import type { BudgetColumns } from './oreColumn';
import type { SourceTable } from './sourceTable';

/** A row of a recognised table. `cellOf` gives the cell of one of its columns. */
export interface TableRow {
  readonly table: SourceTable;
  /** Counted from 0. */
  readonly row: number;
}

/**
 * - `known`: `ore` is the amount.
 * - `blank`: nothing is written; counts as 0 in a sum.
 * - `unknown`: something is written that is no usable amount (text, error, ambiguous or approximate);
 *   `ore` is NaN and every sum that needs it is not known.
 */
export type AmountState = 'known' | 'blank' | 'unknown';

/** An amount in øre with its cell. */
export interface Amount extends Cell {
  readonly ore: number;
  readonly state: AmountState;
  /** The smallest step, in øre, that the amount's table is written in: 1 (kr. with øre), 100.000 (1.000 kr.) … */
  readonly step: number;
  /** Øre per unit of the cell: that of its table, unless its column states its own. */
  readonly unit?: number;
  /** The cell holds a formula; `rowSum`: one that adds up the year cells of its own row, so that it follows them. */
  readonly formula?: 'rowSum' | 'other';
}

export interface YearAmount extends Amount {
  readonly year: number;
}

export interface TextValue extends Cell {
  readonly text: string;
}

/** A day as `YYYY-MM-DD`; `undefined` in `day` where something is written that is no date. */
export interface DateValue extends Cell {
  readonly day: string | undefined;
  readonly text: string;
}

/** A row with amounts per year and in all. */
export interface BudgetRow extends TableRow {
  /** The amounts in typed columns, for sums over many rows. */
  readonly budget: BudgetColumns;
  readonly years: readonly YearAmount[];
  /** The row's total column; undefined where the table has none. */
  readonly total: Amount | undefined;
}
