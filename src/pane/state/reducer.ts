import type { Environment } from '../../excel/port';
import type { CheckAction, PaneAction, WorkbookAction } from './actions';
import { withChange } from './outOfDate';
import { NO_MEMORY, type PaneState, type Preferences, type Progress, type Said, type Status } from './paneState';
import { reduceView } from './reduceView';
import { FIRST_VIEW } from './view';
import { without } from './without';

export function firstState(environment: Environment, preferences: Preferences): PaneState {
  return {
    environment,
    status: { kind: 'starting' },
    memory: NO_MEMORY,
    preferences,
    view: FIRST_VIEW,
    said: {},
    toasts: [],
  };
}

/** The state after one more thing has happened. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'started':
    case 'checking':
    case 'progressed':
    case 'finished':
    case 'cancelled':
    case 'failed':
    case 'problemClosed':
      return reduceCheck(state, action);
    case 'edited':
    case 'waiting':
    case 'writing':
    case 'asked':
    case 'questionClosed':
    case 'summaryWritten':
    case 'remembered':
    case 'preferred':
    case 'selected':
    case 'said':
    case 'toastGone':
      return reduceWorkbook(state, action);
    default:
      return { ...state, view: reduceView(state.view, action, state.preferences) };
  }
}

function reduceCheck(state: PaneState, action: CheckAction): PaneState {
  switch (action.type) {
    case 'started': {
      const known = action.memory.lastCheck !== undefined || action.memory.mappings.length > 0;
      return { ...state, memory: action.memory, status: { kind: known ? 'idle' : 'firstRun' } };
    }
    case 'checking':
      return { ...state, status: { kind: 'busy', by: action.by, progress: NOTHING_YET } };
    case 'progressed': {
      const { status } = state;
      return status.kind === 'busy' ? { ...state, status: { ...status, progress: action.progress } } : state;
    }
    case 'finished': {
      const edited = state.status.kind === 'busy' ? state.status.edited : undefined;
      return {
        ...without(state, 'outOfDate'),
        checked: action.checked,
        status: { kind: 'idle' },
        ...(edited && { outOfDate: edited }),
      };
    }
    case 'failed':
      return { ...state, status: { kind: 'problem', problem: action.problem, failed: action.failed } };
    case 'cancelled':
    case 'problemClosed':
      return { ...state, status: restingStatus(state) };
  }
}

const NOTHING_YET: Progress = { step: 'read', sheets: 0, cellsRead: 0, cells: 0 };

/** Without a result and without memory the pane is as it was when it was first opened. */
function restingStatus({ checked, memory }: PaneState): Status {
  return { kind: checked || memory.lastCheck ? 'idle' : 'firstRun' };
}

function reduceWorkbook(state: PaneState, action: WorkbookAction): PaneState {
  switch (action.type) {
    case 'edited':
      return edited(state, action);
    case 'waiting':
      return action.waiting ? { ...state, waiting: action.waiting } : without(state, 'waiting');
    case 'writing':
      // What is done now is the answer.
      return action.what ? { ...without(state, 'question'), writing: action.what } : without(state, 'writing');
    case 'asked':
      return { ...state, question: action.question };
    case 'questionClosed':
      return without(state, 'question');
    case 'summaryWritten':
      return state.checked ? { ...state, checked: { ...state.checked, summary: 'current' } } : state;
    case 'remembered':
      return { ...state, memory: action.memory };
    case 'preferred':
      return { ...state, preferences: action.preferences };
    case 'selected':
      return action.selection ? { ...state, selection: action.selection } : without(state, 'selection');
    case 'said':
      return said(state, action);
    case 'toastGone':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== action.id) };
  }
}

/** An edit makes the last result old, and also the one that a running check will give. */
function edited(state: PaneState, { change }: Extract<WorkbookAction, { type: 'edited' }>): PaneState {
  const { status } = state;
  return {
    ...state,
    ...(status.kind === 'busy' && { status: { ...status, edited: withChange(status.edited, change) } }),
    ...(state.checked && { outOfDate: withChange(state.outOfDate, change) }),
  };
}

type SaidAction = Extract<WorkbookAction, { type: 'said' }>;

function said(state: PaneState, { message, toast, assertive, held }: SaidAction): PaneState {
  const { said } = state;
  const id = 1 + Math.max(...Object.values(said).map((one) => one.id), 0);
  const next: Said = { id, message };
  const toasts = toast ? [...state.toasts, next] : state.toasts;
  if (held) return { ...state, said: { ...said, held: next }, toasts };
  const told = said.held ? { ...next, before: said.held.message } : next;
  return { ...state, said: { ...without(said, 'held'), [assertive ? 'assertive' : 'polite']: told }, toasts };
}
