import type { SheetDocument, WorkbookAddition } from '../core/document/sheetDocument';
import type { Fix } from '../core/findings';
import type { AcceptedReading, Mapping } from '../core/reading';
import type { Area, Cell } from '../core/sheet/address';
import type { Workbook } from '../core/sheet/workbook';

/**
 * What the pane asks of the open workbook. Nothing here names Office.js. Every method that fails throws a
 * {@link WorkbookProblem}; nothing is half-written where the host can help it, and `problem.written` says when it is.
 */
export interface WorkbookPort {
  readonly environment: Environment;

  /** Reads everything the check needs: two round trips, one more per further 4.5 MB. */
  read(options?: ReadOptions): Promise<ReadResult>;
  /** Brings the sheet to the front and selects the cells. Refused (`hidden`) on a hidden sheet. */
  goTo(place: Cell | Area): Promise<void>;
  /**
   * Writes all cells of a fix or none: first looks whether each still holds what it held when it was checked.
   * One undo step where the host can.
   */
  applyFix(fix: Fix): Promise<FixOutcome>;
  /** Writes the sheets of a summary: the same sheets again where they are there already, cleared and filled anew. */
  writeSummary(addition: WorkbookAddition): Promise<WrittenSheets>;
  /** Adds the sheets of the template; a name that is taken gets a number. What is there is not touched. */
  addSheets(sheets: readonly SheetDocument[]): Promise<WrittenSheets>;
  /** Adds a row to the workbook's table of explained deviations, and the table where there is none. */
  addWaiver(waiver: NewWaiver): Promise<Cell>;
  /** Writes a formula (English, with `=`) into the active cell. Refused (`notEmpty`) where the cell holds something. */
  insertFormula(formula: string): Promise<Cell>;
  /** The selected cells, with the text of the top one and of the first few that are filled below it. */
  selection(): Promise<Selection>;

  /** Opens a file as a new workbook beside this one. Left out where Excel cannot. */
  readonly openNew?: (file: Uint8Array) => Promise<void>;

  /** What the add-in remembers in this workbook; an empty memory where there is none. */
  recall(): Promise<WorkbookMemory>;
  remember(memory: WorkbookMemory): Promise<void>;

  /** Calls back after edits of the officer or of others, and never for what this port writes. Returns what ends it. */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => void>;
  onSelection(listener: (selection: Selection) => void): Promise<() => void>;
  /** Calls back while any call of this port has to wait, and with nothing when it goes on. Returns what ends it. */
  onWaiting(listener: (waiting: Waiting | undefined) => void): () => void;
}

/** What Office says about itself; fixed while the pane is open. */
export interface Environment {
  /** Office's display language: `da-DK`. */
  readonly language: string;
  /** Excel's own separators, which need not be those of the language. */
  readonly separators: { readonly decimal: string; readonly thousands: string; readonly list: string };
  /** Undefined where Office does not say. */
  readonly theme: 'light' | 'dark' | undefined;
  readonly platform: string;
  /** Whether several writes can be one undo step. */
  readonly mergesUndo: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

export interface ReadProgress {
  readonly sheets: number;
  /** Of `cells`. */
  readonly cellsRead: number;
  readonly cells: number;
  readonly waiting?: Waiting;
}

/** `cellEdit`: a cell is being edited, and the work goes on by itself; `busy`: tries again in `seconds`; `smaller`: in parts. */
export interface Waiting {
  readonly for: 'cellEdit' | 'busy' | 'smaller';
  readonly seconds?: number;
}

export interface ReadResult {
  readonly workbook: Workbook;
  readonly fileName: string;
  /** Sheets that could not be read (charts, macros), by name. */
  readonly unread: readonly string[];
}

/** How often Ctrl+Z takes it back; undefined where that is not known: once, or oftener. */
export type UndoSteps = number | undefined;

export type FixOutcome =
  | { readonly applied: true; readonly undoSteps: UndoSteps }
  /** A cell no longer holds what it held: nothing was written. */
  | { readonly applied: false; readonly changed: Cell };

export interface WrittenSheets {
  readonly sheets: readonly string[];
  readonly undoSteps: UndoSteps;
}

export interface NewWaiver {
  readonly code: string;
  /** Empty for every plan. */
  readonly plan: string;
  readonly reason: string;
  readonly name: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Decides the words of the table's headings where the table is made anew. */
  readonly language: 'da' | 'en';
}

export interface Selection {
  readonly area: Area;
  /** What stands in the top left cell, as it is shown; empty where the cell is blank. */
  readonly text: string;
  readonly samples: readonly string[];
}

export interface WorkbookMemory {
  readonly mappings: readonly Mapping[];
  readonly accepted: readonly AcceptedReading[];
  /** The officer's settings for this workbook. */
  readonly choices: Choices;
  readonly lastCheck?: LastCheck;
}

export interface Choices {
  readonly ruleSet?: string;
  readonly agreement?: string;
  /** Øre. */
  readonly toleranceOre?: number;
  readonly autoCheck?: boolean;
}

export interface LastCheck {
  /** `2018-03-14T14:32` */
  readonly at: string;
  readonly fingerprint: string;
  readonly errors: number;
  readonly warnings: number;
  readonly version: string;
}

export interface WorkbookChange {
  readonly sheet: string;
  readonly area?: Area;
  /** Number of cells; a sheet that came, went or got another name counts as none. */
  readonly cells: number;
  readonly by: 'officer' | 'others';
}

/** Why something could not be done: a kind the pane has words for, never a message of Office's. */
export class WorkbookProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly details: {
      /** Where it happened. */
      readonly sheet?: string;
      /** Office's own code, shown under "Detaljer" only. */
      readonly code?: string;
      /** What had been written when it failed. */
      readonly written?: 'nothing' | 'part';
    } = {},
  ) {
    super(kind);
  }
}

export type ProblemKind =
  | 'cellEdit'
  | 'protected'
  | 'busy'
  | 'tooLarge'
  | 'sheetGone'
  /** Cells of a hidden sheet cannot be gone to. */
  | 'hidden'
  | 'inactive'
  | 'filtered'
  | 'merged'
  /** Cells that are in use would be pushed off the sheet. */
  | 'noRoom'
  | 'notEmpty'
  | 'structureLocked'
  | 'cancelled'
  | 'tooOld'
  | 'unknown';
