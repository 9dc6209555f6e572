import type { DefinedName, Sheet } from '../../core/sheet/workbook';

/** A workbook before its cells are read. */
export interface Outline {
  readonly fileName: string;
  readonly sheets: readonly SheetOutline[];
  /** Sheets that cannot be read, by name. */
  readonly unread: readonly string[];
  readonly tables: readonly TableOutline[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** Id of the custom XML part that is ours. */
  readonly memory: string | undefined;
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** The cells with contents; undefined in an empty sheet. */
  readonly used: Block | undefined;
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
}

export interface TableOutline {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** A rectangle as Excel counts it: where it begins, and how large it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
