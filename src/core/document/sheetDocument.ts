import type { Area } from '../sheet/address';

/**
 * A sheet to be written, as plain data: what stands in which cell and how it looks. Two writers render
 * it, one through Office.js and one into an .xlsx package. Rows and columns count from 0; the
 * `sheet` of an area inside the document is the document's own name.
 */
export interface SheetDocument {
  readonly name: string;
  /** Widths in Excel's character units, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowDocument[];
  readonly merges: readonly Area[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** The tab's colour. */
  readonly tabColor?: Color;
  readonly print?: PrintSetup;
  readonly charts: readonly BarChartDocument[];
  readonly tables: readonly TableDocument[];
  readonly validations: readonly ListValidation[];
  /** Of a sheet that is added beside others: the hidden name that tells the reader not to check it. A name that is taken gets a number. */
  readonly hiddenName?: string;
}

/** `RRGGBB`, no `#`. */
export type Color = string;

export interface RowDocument {
  readonly row: number;
  /** Points; Excel's default when left out. */
  readonly height?: number;
  readonly cells: readonly CellDocument[];
}

export interface CellDocument {
  readonly column: number;
  /** Text is written as text whatever it starts with. `null` is an empty cell that only has a style. */
  readonly value: string | number | boolean | null;
  /** English, with its leading `=`; `value` is then the result stored beside it. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A link to a place in the same workbook. */
  readonly link?: Area;
}

/** Everything left out is the workbook's Normal style. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: Color;
  readonly fill?: Color;
  /** Excel's English format code: `#,##0.00`. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
  /** Cells of a protected sheet may be edited when false. */
  readonly locked?: boolean;
}

export interface BorderLine {
  readonly line: 'hair' | 'thin' | 'medium' | 'thick';
  readonly color: Color;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** A4 pages wide and tall; `tall: 0` is as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number };
  /** Centimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly centerHorizontally: boolean;
  /** Plain text with `{page}` and `{pages}`; 8 points. */
  readonly footer?: { readonly left: string; readonly center: string; readonly right: string };
  readonly area?: Area;
  /** Rows repeated on every page: from, to. */
  readonly repeatRows?: readonly [number, number];
  /** A page ends above each of these rows. */
  readonly breakBeforeRows: readonly number[];
}

/** A clustered horizontal bar chart with one series and no legend, title or frame. */
export interface BarChartDocument {
  /** The cells it covers. */
  readonly area: Area;
  readonly categories: Area;
  readonly values: Area;
  readonly labelFormat: string;
  readonly color: Color;
  /** Points (from 0) that are drawn in another colour. */
  readonly pointColors: readonly { readonly point: number; readonly color: Color }[];
  /** Per cent of the bar's width. */
  readonly gap: number;
  readonly axis: {
    readonly max: number;
    readonly majorUnit: number;
    readonly gridColor: Color;
    readonly format: string;
  };
  /** What a screen reader says. */
  readonly altText: string;
}

/** An Excel table over cells that the document already holds, its heading row included. */
export interface TableDocument {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** A pick list. */
export interface ListValidation {
  readonly area: Area;
  readonly source: { readonly values: readonly string[] } | { readonly range: Area };
  /** True refuses other values; false only offers. */
  readonly strict: boolean;
}

/** Sheets to be added to or replaced in a workbook, with the hidden names by which they are found again. */
export interface WorkbookAddition {
  readonly sheets: readonly { readonly document: SheetDocument; readonly hiddenName: string }[];
}
