import type { Color } from '../../core/document/sheetDocument';
import type { Area } from '../../core/sheet/address';
import type { Anchor, ChartLooks, ChartType, SeriesDetails } from '../details/chartDetails';
import type { CompareOperator, ScalePoint } from '../details/conditionDetails';
import type { Margins, PageText } from '../details/pageDetails';
import type { CellValue } from '../details/sheetDetails';
import type { ConditionalStyle, StyleChange } from '../details/styleDetails';

/**
 * What changes on one sheet. Rows and columns count from 0; the `sheet` of an area is not looked at, since the
 * changes belong to one sheet. Everything left out stays as it is.
 */
export interface SheetChanges {
  readonly name?: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** `null` takes the colour away. */
  readonly tabColor?: Color | null;
  /** At most one per cell. */
  readonly cells?: readonly CellEdit[];
  readonly rows?: readonly RowEdit[];
  readonly columns?: readonly ColumnEdit[];
  readonly merges?: { readonly added?: readonly Area[]; readonly removed?: readonly Area[] };
  readonly links?: readonly LinkEdit[];
  readonly validations?: readonly ValidationEdit[];
  /** `null` lets everything scroll. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | null;
  readonly showGridlines?: boolean;
  readonly showHeadings?: boolean;
  readonly conditionalFormats?: readonly NewConditionalFormat[];
  readonly removedConditionalFormats?: readonly ConditionalFormatRemoval[];
  readonly newTables?: readonly NewTable[];
  readonly tables?: readonly TableEdit[];
  readonly charts?: readonly NewChart[];
  /** Charts of the sheet, by their parts, with all that is theirs alone. */
  readonly removedCharts?: readonly string[];
  readonly page?: PageEdit;
  /** `null` unlocks the sheet, also where a password was needed for it. */
  readonly protection?: ProtectionEdit | null;
}

/** Locks the sheet in place of any lock it has. */
export interface ProtectionEdit {
  /** What may be done all the same, as in the details of a sheet: `formatCells`, `editObjects` … */
  readonly allowed: readonly string[];
  /** Which cells can be selected; all when left out. */
  readonly selectable?: 'all' | 'unlocked' | 'none';
  /** ASCII, at most 15 characters. */
  readonly password?: string;
}

/** Without `value` and `formula` only the style changes. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** `null` empties the cell. With a formula: its result, which need not be known. */
  readonly value?: CellValue;
  /** As stored: English, new functions with `_xlfn.`; with or without `=`. */
  readonly formula?: string;
  readonly style?: StyleChange;
  /**
   * Makes the formula a dynamic array that fills this area, whose first cell is this one; a formula that might fill
   * more than its cell, but does not, has its cell alone. Values of the other cells are edits of their own; those that
   * no edit names are emptied.
   */
  readonly spill?: Area;
}

export interface RowEdit {
  readonly row: number;
  /** Points; `null` is Excel's own choice. */
  readonly height?: number | null;
  readonly hidden?: boolean;
  /** Of the row's cells that the sheet does not mention; `null` leaves them to their columns. */
  readonly style?: StyleChange | null;
}

export interface ColumnEdit {
  readonly first: number;
  readonly last: number;
  /** In characters of the Normal style; `null` is the sheet's default. */
  readonly width?: number | null;
  readonly hidden?: boolean;
  /** Of the columns' cells that the sheet does not mention and whose row has no style; `null` is the Normal style. */
  readonly style?: StyleChange | null;
}

/** Replaces the links of exactly this area. */
export interface LinkEdit {
  readonly area: Area;
  /** `place` is a place in this workbook, `Ark1!A1`, or a name; `null` takes the link away. */
  readonly target: { readonly url: string } | { readonly place: string } | null;
  readonly tooltip?: string;
}

/** Cells of the area lose the rules they have, and get this one. */
export interface ValidationEdit {
  readonly area: Area;
  /** A formula has no `=`; `null` leaves the cells without a rule. */
  readonly list: { readonly values: readonly string[] } | { readonly formula: string } | null;
  /** True refuses other values; false only offers. True when left out. */
  readonly strict?: boolean;
  readonly allowBlank?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

/** Formulas have no `=` and are relative to the area's first cell. */
export interface NewConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'cellIs'; readonly operator: CompareOperator; readonly formulas: readonly string[] }
    | { readonly type: 'expression'; readonly formula: string }
    /** Two or three, from the lowest. */
    | { readonly type: 'colorScale'; readonly points: readonly ScalePoint[] };
  /** A colour scale has none. */
  readonly style?: ConditionalStyle;
  readonly stopIfTrue?: boolean;
  /** Priority in the file of the rule that it comes right before; left out: last. The others are numbered anew. */
  readonly before?: number;
}

/** A rule as it is listed in the details of the sheet, also one that is not understood. */
export interface ConditionalFormatRemoval {
  readonly priority: number;
  /** One of its areas; the rule stays on its others. */
  readonly area: Area;
}

/** The heading cells are written as the columns are called. */
export interface NewTable {
  readonly name: string;
  /** Heading row included. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** `TableStyleMedium2` when left out; `null` is none. */
  readonly style?: string | null;
}

export interface TableEdit {
  /** As in the file. */
  readonly table: string;
  /** Formulas that use the old name follow. */
  readonly name?: string;
  /** From the same heading row; the totals row, where there is one, included. */
  readonly area?: Area;
  /** All names in order; needed where the area gets wider. The heading cells are written accordingly. */
  readonly columns?: readonly string[];
  /** Takes the table away and leaves the cells. */
  readonly removed?: true;
}

/** A legend, and grid lines on an axis that is given, come only where they are asked for. */
export interface NewChart extends ChartLooks {
  readonly type: ChartType;
  readonly title?: string;
  /** The cells it covers, or its exact corners. */
  readonly area: Area | Anchor;
  /** One for a pie. */
  readonly series: readonly SeriesDetails[];
  /** A free one when left out. */
  readonly name?: string;
  /** What a screen reader says. */
  readonly altText: string;
  /** The part of the sheet's chart whose place it takes, below and above others too; else it comes on top. */
  readonly replaces?: string;
}

export interface PageEdit {
  readonly orientation?: 'portrait' | 'landscape';
  /** Excel's number: 9 is A4. */
  readonly paper?: number;
  /** Per cent; holds where pages are not fitted. */
  readonly scale?: number;
  /** Pages wide and tall, 0 is as many as needed; `null` prints at the sheet's scale. */
  readonly fit?: { readonly wide: number; readonly tall: number } | null;
  readonly margins?: Partial<Margins>;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** All breaks before rows; those that Excel set by itself go too. */
  readonly breakBeforeRows?: readonly number[];
  readonly breakBeforeColumns?: readonly number[];
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  /** None prints everything. */
  readonly printArea?: readonly Area[];
  readonly repeatRows?: readonly [number, number] | null;
  readonly repeatColumns?: readonly [number, number] | null;
  readonly header?: PageText;
  readonly footer?: PageText;
}
