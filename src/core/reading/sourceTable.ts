import type { Area, Cell } from '../sheet/address';
import type { TableRow } from './portfolio';

export type TableKind =
  | 'plans'
  | 'activities'
  | 'funding'
  | 'sections'
  | 'subAgreements'
  | 'approvals'
  | 'appropriations'
  | 'catalogue'
  | 'rules'
  | 'waivers';

/** The columns of all tables, each by one name; the readable headings are in `headings.ts`. */
export type ColumnKey =
  | 'plan'
  | 'frame'
  | 'district'
  | 'start'
  | 'end'
  | 'lbf'
  | 'municipality'
  | 'municipalActivities'
  | 'municipalCoordination'
  | 'housing'
  | 'other'
  | 'agreement'
  | 'strategicAgreement'
  | 'board'
  | 'leadSection'
  | 'approaches'
  | 'ambitions'
  | 'ruleSet'
  | 'activity'
  | 'theme'
  | 'type'
  | 'targetGroup'
  | 'reference'
  | 'edition'
  | 'status'
  | 'effect'
  | 'indicator'
  | 'carriedOutBy'
  | 'total'
  | 'payer'
  | 'organisation'
  | 'purpose'
  | 'form'
  | 'hours'
  | 'rate'
  | 'section'
  | 'dwellings'
  | 'meeting'
  | 'outcome'
  | 'date'
  | 'step'
  | 'reason'
  | 'budgetYear'
  | 'amount'
  | 'number'
  | 'page'
  | 'knowledgeLevel'
  | 'parameter'
  | 'value'
  | 'from'
  | 'source'
  | 'code'
  | 'name'
  | 'until';

/** A table as it was recognised in a sheet. */
export interface SourceTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Headings and rows. */
  readonly area: Area;
  /** The rows of the area that are headings, counted from 0 in the sheet. */
  readonly headingRows: readonly number[];
  readonly rowCount: number;
  /** Column numbers, counted from 0 in the sheet. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** For a block of labels with the value beside each (one plan, one sheet): the cells instead of columns. */
  readonly fieldCells?: Readonly<Partial<Record<ColumnKey, Cell>>>;
  readonly yearColumns: readonly { readonly year: number; readonly column: number }[];
  /** The years that the lines above it name ("Budget 2016"). */
  readonly titleYears?: readonly number[];
  /** Øre per unit of the table's amounts: 100 (kr.), 100.000 (1.000 kr.), 100.000.000 (mio. kr.). */
  readonly unit: number;
  /** The smallest step in øre that amounts are written in (1 in kr. tables; see rules, tolerance). */
  readonly step: number;
}

/** The cell of a row's column; where the table lacks the column, the row's first cell. */
export function cellOf(row: TableRow, key: ColumnKey): Cell {
  const { table } = row;
  const own = table.fieldCells?.[key];
  if (own) return own;
  return { sheet: table.sheet, row: row.row, column: table.columns[key] ?? table.area.left };
}

/** True where the table has the column. */
export function hasColumn(table: SourceTable, key: ColumnKey): boolean {
  return table.columns[key] !== undefined || table.fieldCells?.[key] !== undefined;
}
