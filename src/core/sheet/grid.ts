/** What a cell holds. A formula cell has the kind of its (cached) result. */
export const CellKind = { Blank: 0, Number: 1, Text: 2, Boolean: 3, Error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** The code of an error cell whose formula was saved without a result, by a program that does not calculate. */
export const NOT_CALCULATED = '#NOT_CALCULATED';

/** What the number format says the number is. */
export const FormatClass = { General: 0, Date: 1, Percent: 2 } as const;
export type FormatClass = (typeof FormatClass)[keyof typeof FormatClass];

/** Where the kind and the format stand in one byte. */
export const KIND_MASK = 7;
export const FORMAT_SHIFT = 3;

/**
 * The cells of one sheet. Rows and columns count from 0 as in `Cell`; asking outside the used
 * range gives blanks. A grid is read far more often than made, so it answers by position and hands
 * out no object per cell.
 */
export interface Grid {
  /** One past the last used row. */
  readonly rowCount: number;
  /** One past the last used column. */
  readonly columnCount: number;
  kind(row: number, column: number): CellKind;
  /** The number (a date is its serial day); `NaN` where the cell is no number. Booleans are 0 and 1. */
  number(row: number, column: number): number;
  /** The text of a text cell, the code of an error cell (`#REF!`); else `''`. */
  text(row: number, column: number): string;
  /** Where that text stands in `texts`: cells with the same text share an index, so that a text need be understood once. */
  textIndex(row: number, column: number): number;
  /** The texts of the workbook or of the sheet; the first is `''`. */
  readonly texts: readonly string[];
  /** False where no cell of the column from `top` to `bottom` is of that kind; quick, and sometimes true without cause. */
  mayHold(kind: CellKind, column: number, top: number, bottom: number): boolean;
  format(row: number, column: number): FormatClass;
  /**
   * For loops over many rows, the cells of one column from `top` to `bottom`, one byte each: the kind in the bits of `KIND_MASK`,
   * the format above them.
   */
  kindBytes(column: number, top: number, bottom: number): Uint8Array;
  /** Their numbers; for texts and errors their indexes in `texts`. */
  values(column: number, top: number, bottom: number): Float64Array;
  /** Their formula keys; undefined where none holds a formula. */
  formulaKeys(column: number, top: number, bottom: number): Uint32Array | undefined;
  /** The formula as typed in this cell, with its leading `=`; undefined where there is none. */
  formula(row: number, column: number): string | undefined;
  /**
   * 0 where there is no formula; else a number that is the same for two cells of this grid exactly
   * when their formulas are the same relative to their own place.
   */
  formulaKey(row: number, column: number): number;
  /** One formula, as typed in its cell, for each key. */
  formulas(): readonly string[];
}
