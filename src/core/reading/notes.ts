import type { Area, Cell } from '../sheet/address';
import type { HeadingPlace } from './headingPlaces';
import type { ColumnKey, SourceTable, TableKind } from './sourceTable';
import type { SumRow } from './sumRows';

/** Where in a recognised table something was seen. */
interface InTable {
  readonly table: SourceTable;
  /** A column of the table, or the year of a year column. */
  readonly column: ColumnKey | number;
  /** The row's plan as written; left out where the row names none. */
  readonly plan?: string;
  readonly cell: Cell;
}

/** What the reader saw that is not plain data. One note per cell; the DAT rules group them. */
export type ReadingNote =
  /** An Excel error in a cell the check needs. `ownFunction`: its formula calls one of our functions. */
  | ({ readonly kind: 'errorValue'; readonly code: string; readonly ownFunction: boolean } & InTable)
  /** A number stored as text, read the Danish way and used. `value` is in the column's own unit (kr., hours …). */
  | ({ readonly kind: 'textNumber'; readonly text: string; readonly value: number } & InTable)
  /** Text in an amount or number column that is no number. */
  | ({ readonly kind: 'notNumber'; readonly text: string } & InTable)
  /** More decimals than øre; rounded half away from zero. */
  | ({ readonly kind: 'excessDecimals'; readonly value: number; readonly ore: number } & InTable)
  /** "21.000.000 kr. inkl. 7.000.000 i medfinansiering": both readings, in øre. */
  | ({
      readonly kind: 'ambiguous';
      readonly text: string;
      readonly totalOre: number;
      readonly includedOre: number;
    } & InTable)
  /** "ca. 4,5 mio. kr.": not used until accepted. */
  | ({ readonly kind: 'approximate'; readonly text: string; readonly ore: number } & InTable)
  /** Text that is no date in a date column. */
  | ({ readonly kind: 'notDate'; readonly text: string } & InTable)
  /** A constant in a column that otherwise holds one formula; `formula` is what the others would hold here. */
  | ({ readonly kind: 'typedOver'; readonly formula: string } & InTable)
  /** Hidden cells that hold amounts and are included. */
  | {
      readonly kind: 'hidden';
      readonly what: 'sheet' | 'rows' | 'columns';
      readonly sheet: string;
      readonly areas: readonly Area[];
    }
  /** A row of sums, recognised by label and formula, or one beside the data, that is not counted as data. */
  | ({ readonly kind: 'sumRow'; readonly table: SourceTable; readonly area: Area } & Pick<SumRow, 'label' | 'role'>)
  /** A needed column that was not found. `cell`: the heading row's first cell. */
  | {
      readonly kind: 'missingColumn';
      readonly tableKind: TableKind;
      readonly column: ColumnKey;
      readonly lookedIn: Area;
      readonly headings: readonly string[];
    }
  /** Columns with numbers in the size of amounts, under headings that nobody read. */
  | { readonly kind: 'unreadColumns'; readonly table: SourceTable; readonly columns: readonly UnreadColumn[] }
  /** Headings without a unit beside some that state one, whose amounts agree with neither that unit nor kroner. */
  | {
      readonly kind: 'unitInDoubt';
      readonly table: SourceTable;
      readonly stated: readonly HeadingPlace[];
      readonly silent: readonly HeadingPlace[];
    }
  /** A sheet that holds no table that was recognised, and why. */
  | { readonly kind: 'unreadSheet'; readonly sheet: string; readonly why: UnreadReason }
  /** A cell whose formula calls one of our functions. */
  | { readonly kind: 'ownFunction'; readonly name: string; readonly cell: Cell };

/** A column of amounts that was not read. */
export interface UnreadColumn extends HeadingPlace {
  /** It holds what was spent, or what remains. */
  readonly spending: boolean;
  /** It may be the column of a year that the table lacks. */
  readonly missingYear: boolean;
}

export type UnreadReason = 'empty' | 'noHeadings' | 'ownSheet' | 'noRows' | 'chartSheet';
