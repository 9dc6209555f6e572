import type { CheckResult } from '../../core/check';
import type { Fingerprint } from '../../core/summary';
import type { Area } from '../../core/sheet/address';
import type { Environment, ProblemKind, Selection, Waiting, WorkbookMemory } from '../../excel/port';
import type { Message } from './message';
import type { View } from './view';

/** Everything the pane shows, as plain data. Words are made from it in the officer's language. */
export interface PaneState {
  readonly environment: Environment;
  readonly status: Status;
  /** The last finished check; it stays while a new one runs, and when that one fails or is cancelled. */
  readonly checked?: Checked;
  /** What was edited since that check; left out where nothing was. */
  readonly outOfDate?: OutOfDate;
  /** What is kept in the workbook. */
  readonly memory: WorkbookMemory;
  /** What is kept for the officer on this computer. */
  readonly preferences: Preferences;
  readonly view: View;
  /** The cells selected in the sheet, while a view follows them. */
  readonly selection?: Selection;
  /** What the officer is asked before it is done. */
  readonly question?: Question;
  /** What is being written to the workbook, while it is. */
  readonly writing?: Writing;
  /** Why what was asked of the workbook has not been done yet, while it has to wait. */
  readonly waiting?: Waiting;
  /** The last thing said to screen readers, in each of the two live regions; `held` waits for the next. */
  readonly said: { readonly polite?: Said; readonly assertive?: Said; readonly held?: Said };
  /** What is shown in passing. */
  readonly toasts: readonly Said[];
}

/**
 * - `starting`: what the workbook remembers is being read. `firstRun`: never checked. `idle`: as `checked` says.
 * - `busy`: a check runs, asked for or by itself; `edited` is what was edited meanwhile. `problem`: the last check failed, or something asked for could not be done.
 */
export type Status =
  | { readonly kind: 'starting' }
  | { readonly kind: 'firstRun' }
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy';
      readonly progress: Progress;
      readonly by: 'officer' | 'itself';
      readonly edited?: OutOfDate;
    }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly failed: Action };

/** What can be asked of the workbook, so that it can be tried again. */
export type Action =
  'check' | 'goTo' | 'fix' | 'summary' | 'template' | 'example' | 'waiver' | 'mapping' | 'choices' | 'insert';
export type Writing = Exclude<Action, 'check' | 'goTo'>;

/** `template`: there are budget sheets already. */
export type Question = 'template';

/** How far a check is. */
export type Progress =
  | {
      readonly step: 'read';
      readonly sheets: number;
      readonly cellsRead: number;
      readonly cells: number;
    }
  | ({ readonly step: 'tables' } & ReadDone)
  | ({ readonly step: 'rules'; readonly tables: number; readonly rule: number; readonly rules: number } & ReadDone);

interface ReadDone {
  readonly sheets: number;
  readonly readSeconds: number;
}

/** Why something could not be done. `crash`: a fault of ours. */
export interface Problem {
  readonly kind: ProblemKind | 'crash';
  readonly sheet?: string;
  /** Office's own code or our error's text; under "Detaljer" only. */
  readonly code?: string;
  readonly written?: 'nothing' | 'part';
}

/** A finished check with what it was made on. */
export interface Checked {
  readonly result: CheckResult;
  /** `2018-03-14T14:32` */
  readonly at: string;
  readonly fileName: string;
  readonly fingerprint: Fingerprint;
  /** Rules that ran, of all. */
  readonly rules: { readonly ran: number; readonly all: number };
  /** Names of the sheets, in order. */
  readonly sheets: readonly string[];
  /** Sheets that could not be read (charts, macros). */
  readonly unread: readonly string[];
  /** The workbook's own summary: of these cells, of others, or none. */
  readonly summary: 'none' | 'current' | 'outdated';
}

export interface OutOfDate {
  /** In the order in which they were first edited. */
  readonly sheets: readonly ChangedSheet[];
}

export interface ChangedSheet {
  readonly sheet: string;
  readonly cells: number;
  /** Undefined where it is not known which cells, or they are too many to keep. */
  readonly areas: readonly Area[] | undefined;
}

export interface Preferences {
  readonly language: 'asOffice' | 'da' | 'en';
  readonly theme: 'asOffice' | 'light' | 'dark';
  /** The officer's name, as last written in a waiver. */
  readonly name: string;
}

/** A message with a number, so that the same one twice is told apart. */
export interface Said {
  readonly id: number;
  readonly message: Message;
  /** Said first, in the same breath. */
  readonly before?: Message;
}

export const DEFAULT_PREFERENCES: Preferences = { language: 'asOffice', theme: 'asOffice', name: '' };
export const NO_MEMORY: WorkbookMemory = { mappings: [], accepted: [], choices: {} };
