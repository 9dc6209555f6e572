import type { SeverityLabel } from '../../core/findings/labels';
import type { Selection, Waiting, WorkbookChange, WorkbookMemory } from '../../excel/port';
import type { Message } from './message';
import type { Action, Checked, Preferences, Problem, Progress, Question, Writing } from './paneState';
import type { Tab, VerdictGroup, View, WaiverForm } from './view';

/** Everything that can happen to the pane's state. */
export type PaneAction = CheckAction | WorkbookAction | ViewAction;

export type CheckAction =
  | { readonly type: 'started'; readonly memory: WorkbookMemory }
  | { readonly type: 'checking'; readonly by: 'officer' | 'itself' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'finished'; readonly checked: Checked }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly problem: Problem; readonly failed: Action }
  | { readonly type: 'problemClosed' };

export type WorkbookAction =
  | { readonly type: 'edited'; readonly change: WorkbookChange }
  | { readonly type: 'waiting'; readonly waiting: Waiting | undefined }
  | { readonly type: 'writing'; readonly what: Writing | undefined }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'questionClosed' }
  | { readonly type: 'summaryWritten' }
  | { readonly type: 'remembered'; readonly memory: WorkbookMemory }
  | { readonly type: 'preferred'; readonly preferences: Preferences }
  | { readonly type: 'selected'; readonly selection: Selection | undefined }
  /**
   * `toast`: also shown in passing. `held`: told to screen readers together with the next message, because a check follows at
   * once and what it says would take this one's place before it is read.
   */
  | {
      readonly type: 'said';
      readonly message: Message;
      readonly toast?: boolean;
      readonly assertive?: boolean;
      readonly held?: boolean;
    }
  | { readonly type: 'toastGone'; readonly id: number };

export type ViewAction =
  | { readonly type: 'tabOpened'; readonly tab: Tab }
  | { readonly type: 'planOpened'; readonly plan: string }
  | { readonly type: 'planClosed' }
  | { readonly type: 'plansFiltered'; readonly filter: Partial<View['plans']> }
  | { readonly type: 'verdictToggled'; readonly verdict: VerdictGroup }
  | { readonly type: 'planFilterCleared' }
  /** Opens the findings with exactly this filter; what is left out is as in a new view. */
  | { readonly type: 'findingsShown'; readonly filter: Partial<View['findings']> }
  | { readonly type: 'findingsFiltered'; readonly filter: Partial<View['findings']> }
  | { readonly type: 'severityToggled'; readonly severity: SeverityLabel }
  | { readonly type: 'findingToggled'; readonly finding: string }
  | { readonly type: 'waiverOpened'; readonly finding: string }
  | { readonly type: 'waiverTyped'; readonly answers: Partial<Omit<WaiverForm, 'finding'>> }
  /** Back to the list; what was written is kept for the next time. */
  | { readonly type: 'waiverLeft' }
  /** Saved or cancelled. */
  | { readonly type: 'waiverClosed'; readonly finding: string };
