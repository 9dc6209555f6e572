import type { Action, OutOfDate, PaneState, Problem, Question } from '../paneState';

/** The one message that stands above the view. */
export type Notice =
  | { readonly kind: 'cellEdit' }
  | { readonly kind: 'waiting'; readonly for: 'busy' | 'smaller'; readonly seconds: number }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly failed: Action }
  | { readonly kind: 'outOfDate'; readonly at: string; readonly outOfDate: OutOfDate };

/** What is most urgent to say; a check that started by itself waits for an open cell without a word. */
export function noticeOf({ status, waiting, writing, question, checked, outOfDate }: PaneState): Notice | undefined {
  const asked = writing !== undefined || (status.kind === 'busy' && status.by === 'officer');
  if (waiting && asked) {
    if (waiting.for === 'cellEdit') return { kind: 'cellEdit' };
    return { kind: 'waiting', for: waiting.for, seconds: waiting.seconds ?? 0 };
  }
  if (question) return { kind: 'question', question };
  if (status.kind === 'problem') return status;
  if (checked && outOfDate) return { kind: 'outOfDate', at: checked.at, outOfDate };
  return undefined;
}

/** True where the result on the screen is not of the cells as they are, or may not be. */
export function isOld(state: PaneState): boolean {
  const { status, outOfDate } = state;
  if (outOfDate) return true;
  return (status.kind === 'problem' && status.failed === 'check') || noticeOf(state)?.kind === 'cellEdit';
}
