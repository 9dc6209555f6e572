import type { Rect } from './rect';
import { newSheet, type SheetState } from './sheetState';

/** The whole workbook. As with {@link SheetState}, only {@link WorkbookDocument} replaces its fields. */
export interface WorkbookState {
  /** The file's name: `Budget.xlsx`. */
  name: string;
  sheets: readonly SheetState[];
  /** Id of the sheet in front. */
  activeSheet: string;
  tables: readonly TableState[];
  names: readonly NameState[];
  /** The add-in's own settings, by key; values are JSON texts. */
  settings: ReadonlyMap<string, string>;
  customXmlParts: readonly CustomXmlPartState[];
  properties: DocumentPropertiesState;
  /** Serial day 0 is 1899-12-30 or 1904-01-01. */
  dateSystem: 1900 | 1904;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Whether adding, deleting, renaming, moving and hiding sheets is locked. */
  structureProtected: boolean;
  /** What takes that lock off; absent or empty for none. */
  structurePassword?: string;
  /** Whether the add-in hears events (`context.runtime.enableEvents`). */
  enableEvents: boolean;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** With its heading row and, where shown, its total row. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Empty for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** Ids of the columns, left to right. */
  readonly columns: readonly number[];
  /** Names of the columns while the headings are not shown. */
  readonly headings?: readonly string[];
}

export interface NameState {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Id of the sheet a name is local to. */
  readonly sheet?: string;
}

export interface CustomXmlPartState {
  /** `{GUID}`. */
  readonly id: string;
  readonly xml: string;
}

interface DocumentPropertiesState {
  readonly builtIn: Readonly<Record<string, string>>;
  readonly custom: ReadonlyMap<string, string | number | boolean>;
}

/** An empty workbook with one sheet. */
export function newWorkbookState(sheetName = 'Ark1', name = 'Projektmappe1.xlsx'): WorkbookState {
  const sheet = newSheet('{00000000-0001-0000-0000-000000000000}', sheetName);
  return {
    name,
    sheets: [sheet],
    activeSheet: sheet.id,
    tables: [],
    names: [],
    settings: new Map(),
    customXmlParts: [],
    properties: { builtIn: {}, custom: new Map() },
    dateSystem: 1900,
    calculationMode: 'Automatic',
    structureProtected: false,
    enableEvents: true,
  };
}
