import type { Area } from './address';
import type { Grid } from './grid';

/**
 * The neutral workbook: what the check reads, whether it came from a file, from Excel itself or from
 * a test. Plain data; nothing in it knows Office.js or the xlsx format.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Serial day 0 is 1899-12-30 (`1900`) or 1904-01-01 (`1904`). */
  readonly dateSystem: 1900 | 1904;
  /** What this add-in keeps in the workbook (custom XML part of its own namespace), as text. */
  readonly memory?: string;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly grid: Grid;
  /** Row numbers counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Column numbers counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: readonly ExcelTable[];
}

/** An Excel table (Ctrl+T): its area includes the heading row and, where there is one, the total row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface DefinedName {
  readonly name: string;
  /** As in the file, without a leading `=`: `Planer!$A$1`. */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** The sheet a name is local to. */
  readonly sheet?: string;
}
