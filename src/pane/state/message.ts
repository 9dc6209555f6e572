import type { Area, Cell } from '../../core/sheet/address';
import type { UndoSteps } from '../../excel/port';
import type { Action, Problem, Question } from './paneState';

/** What the pane tells in passing, as facts. Each kind has its words in `text/messageText`. */
export type Message =
  /** `plans`: how many could be assessed. */
  | {
      readonly kind: 'checked';
      readonly plans: number;
      readonly errors: number;
      readonly warnings: number;
      readonly notices: number;
    }
  | { readonly kind: 'progress'; readonly percent: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'outOfDate'; readonly at: string }
  /** After a filter: findings that it lets through, of all. */
  | { readonly kind: 'shown'; readonly shown: number; readonly all: number }
  /** `cell`: `Sheet!A1` */
  | { readonly kind: 'moved'; readonly cell: string }
  | { readonly kind: 'fixed'; readonly places: readonly (Cell | Area)[]; readonly undoSteps: UndoSteps }
  | { readonly kind: 'fixRefused'; readonly cell: string }
  | { readonly kind: 'summaryWritten'; readonly sheet: string; readonly undoSteps: UndoSteps }
  | { readonly kind: 'sheetsAdded'; readonly sheets: readonly string[]; readonly undoSteps: UndoSteps }
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'exampleOpened' }
  | { readonly kind: 'waiverSaved' }
  | { readonly kind: 'readingKept' }
  | { readonly kind: 'inserted'; readonly cell: string }
  | { readonly kind: 'copied'; readonly done: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly failed: Action };
