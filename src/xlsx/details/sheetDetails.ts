import type { Color } from '../../core/document/sheetDocument';
import type { Area } from '../../core/sheet/address';
import type { ChartDetails } from './chartDetails';
import type { ConditionalFormatDetails } from './conditionDetails';
import type { PageDetails } from './pageDetails';

/**
 * One sheet as plain data. Rows and columns count from 0; the `sheet` of every area is the sheet's name.
 */
export interface SheetDetails {
  /** Excel's lasting number of the sheet, unlike its name and its position. */
  readonly sheetId: number;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** A sheet of another type (`chartsheet`, `dialogsheet`) has no cells here and cannot be edited. */
  readonly type: string;
  readonly part: string;
  readonly tabColor?: Color;
  /** Every cell that the file mentions, row by row. */
  readonly cells: readonly CellDetails[];
  /** Areas filled by one array formula, spilled areas included; only the first cell of each has the formula. */
  readonly arrays: readonly ArrayDetails[];
  readonly rows: readonly RowDetails[];
  readonly columns: readonly ColumnDetails[];
  /** Points. */
  readonly defaultRowHeight: number;
  /** In characters of the Normal style. */
  readonly defaultColumnWidth: number;
  readonly merges: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** Letters of columns and numbers of rows. */
  readonly showHeadings: boolean;
  readonly links: readonly LinkDetails[];
  readonly validations: readonly ValidationDetails[];
  readonly conditionalFormats: readonly ConditionalFormatDetails[];
  readonly tables: readonly TableDetails[];
  readonly charts: readonly ChartDetails[];
  readonly page: PageDetails;
  readonly protection?: SheetProtection;
}

/** `null` is an empty cell that only has a style. */
export type CellValue = string | number | boolean | null | CellError;

/** `#REF!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

export interface CellDetails {
  readonly row: number;
  readonly column: number;
  /** For a formula the result stored beside it. A date is its serial number. */
  readonly value: CellValue;
  /** Index into `WorkbookDetails.styles`. */
  readonly style: number;
  /**
   * With its leading `=`, otherwise as stored: English, new functions with `_xlfn.`. The formula of a shared
   * formula's dependant is written out.
   */
  readonly formula?: string;
  /** Parts of the text have formats of their own, which `value` does not show. */
  readonly rich?: true;
}

export interface ArrayDetails {
  readonly area: Area;
  /** `array`: Ctrl+Shift+Enter; `spill`: a dynamic array; `dataTable`: a what-if table. */
  readonly kind: 'array' | 'spill' | 'dataTable';
}

export interface RowDetails {
  readonly row: number;
  /** Points; absent where it is Excel's own choice. */
  readonly height?: number;
  readonly hidden: boolean;
  /** The style of the row's cells that the file does not mention. */
  readonly style?: number;
}

export interface ColumnDetails {
  readonly first: number;
  readonly last: number;
  /** In characters of the Normal style. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export interface LinkDetails {
  readonly area: Area;
  /** An address outside the workbook. */
  readonly url?: string;
  /** A place in the workbook, `Ark1!A1` or a name; or the place within what `url` names. */
  readonly place?: string;
  readonly tooltip?: string;
}

export type ValidationDetails = ListValidationDetails | OtherValidationDetails;

interface ValidationBase {
  readonly areas: readonly Area[];
  readonly allowBlank: boolean;
  /** True refuses other values; false only warns or offers. */
  readonly strict: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

export interface ListValidationDetails extends ValidationBase {
  readonly type: 'list';
  /** Values written into the rule, or a formula without `=` that gives them (mostly an area). */
  readonly source: { readonly values: readonly string[] } | { readonly formula: string };
}

/** Of these the rule is shown but cannot be written anew; editing other things keeps it as it is. */
export interface OtherValidationDetails extends ValidationBase {
  readonly type: 'none' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: string;
  readonly formulas: readonly string[];
}

export interface TableDetails {
  readonly id: number;
  readonly name: string;
  readonly part: string;
  /** Heading and totals rows included. */
  readonly area: Area;
  readonly columns: readonly TableColumnDetails[];
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly filterButtons: boolean;
  readonly style?: TableStyleDetails;
}

export interface TableColumnDetails {
  readonly name: string;
  /** Of the whole column, without `=`. */
  readonly formula?: string;
  /** `sum`, `count`, `custom` … */
  readonly totals?: string;
}

export interface TableStyleDetails {
  /** `TableStyleMedium2` or the workbook's own. */
  readonly name: string;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** The sheet is locked; `allowed` names what may be done all the same (`formatCells`, `sort` …). */
export interface SheetProtection {
  readonly hasPassword: boolean;
  readonly allowed: readonly string[];
  /** Which cells can be selected; all where it is absent. */
  readonly selectable?: 'unlocked' | 'none';
}
