import type { ProblemKind } from '../port';

/** What is done about an error before anybody is told. */
type ErrorAnswer =
  /** Waits until the cell is closed: nothing has been carried out. */
  | 'waitForCell'
  /** Tries again, later each time. */
  | 'backOff'
  /** Tries once more. */
  | 'onceMore'
  /** Tries again without one undo step for all. */
  | 'ungrouped'
  /** The reader asks for less at once. */
  | 'smaller'
  /** The caller looks anew at what there is, once. */
  | 'lookAgain'
  /** The reader leaves the sheet out. */
  | 'skipSheet'
  | 'tell';

interface Behaviour {
  readonly kind: ProblemKind;
  readonly answer: ErrorAnswer;
}

const cellEdit: Behaviour = { kind: 'cellEdit', answer: 'waitForCell' };
const tooLarge: Behaviour = { kind: 'tooLarge', answer: 'smaller' };
const gone: Behaviour = { kind: 'sheetGone', answer: 'lookAgain' };
const inactive: Behaviour = { kind: 'inactive', answer: 'onceMore' };
const busy: Behaviour = { kind: 'busy', answer: 'backOff' };
const tooOld: Behaviour = { kind: 'tooOld', answer: 'tell' };

/** Codes are the same in every language, messages are not: only codes are looked at. */
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  InvalidOperationInCellEditMode: cellEdit,
  AccessDenied: { kind: 'protected', answer: 'tell' },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  MemoryLimitReached: tooLarge,
  ItemNotFound: gone,
  InvalidReference: gone,
  InvalidBinding: gone,
  InactiveWorkbook: inactive,
  // What Excel says when several workbooks are open and another one is in front.
  GeneralException: inactive,
  Conflict: busy,
  RequestAborted: busy,
  ServiceNotAvailable: busy,
  ActivityLimitReached: busy,
  FilteredRangeConflict: { kind: 'filtered', answer: 'tell' },
  MergedRangeConflict: { kind: 'merged', answer: 'tell' },
  NonBlankCellOffSheet: { kind: 'noRoom', answer: 'tell' },
  OperationCellsExceedLimit: { kind: 'tooLarge', answer: 'tell' },
  UnsupportedSheet: { kind: 'unknown', answer: 'skipSheet' },
  UndoNotSupported: { kind: 'unknown', answer: 'ungrouped' },
  ApiNotFound: tooOld,
  UnsupportedFeature: tooOld,
};

/** Every code that has a behaviour of its own. */
export const KNOWN_CODES = Object.keys(BEHAVIOURS);

export function behaviourOf(code: string): Behaviour {
  return BEHAVIOURS[code] ?? { kind: 'unknown', answer: 'tell' };
}
