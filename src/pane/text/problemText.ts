import type { Action, Problem } from '../state/paneState';
import type { TextKey, Translate } from './paneText';
import { undoText } from './undoText';

interface ProblemText {
  /** What happened. */
  readonly title: string;
  /** Why, and what to do. */
  readonly text: string;
}

/** What went wrong in plain sentences; never Office's own message. */
export function problemText(problem: Problem, failed: Action, t: Translate): ProblemText {
  const text = [sentence(keyOf(problem, failed), problem.sheet, t)];
  if (problem.written === 'part') text.push(t('er.part'), undoText(undefined, t));
  const title = problem.kind === 'cellEdit' ? 'er.edit.title' : (`er.title.${failed}` as const);
  return { title: t(title), text: text.join(' ') };
}

/** Where no sheet is named, its empty quotes go too. */
function sentence(key: TextKey, sheet: string | undefined, t: Translate): string {
  return t(key, { s: sheet ?? '' }).replace(/ (?:»«|“”)/, '');
}

function keyOf({ kind, sheet }: Problem, failed: Action): TextKey {
  if (kind === 'cellEdit') return failed === 'check' ? 'er.edit.text' : 'er.edit.write';
  if (kind === 'tooLarge') return sheet === undefined ? 'er.large' : 'er.largeSheet';
  return KEYS[kind];
}

const KEYS = {
  protected: 'er.protect',
  sheetGone: 'er.gone',
  busy: 'er.busy',
  hidden: 'er.hidden',
  inactive: 'er.inactive',
  filtered: 'er.filtered',
  merged: 'er.merged',
  noRoom: 'er.noRoom',
  notEmpty: 'er.notEmpty',
  structureLocked: 'er.structure',
  cancelled: 'bu.cancelled',
  tooOld: 'er.old',
  unknown: 'er.unknown',
  crash: 'er.own',
} as const;
