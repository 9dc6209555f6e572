import type { Language } from '../../core/findings/labels';
import type { UndoSteps } from '../../excel/port';
import type { Message } from '../state/message';
import { countsText } from './countText';
import type { Format } from './format';
import type { Translate } from './paneText';
import { placesInSheets } from './placesInSheets';
import { problemText } from './problemText';
import { questionText } from './questionText';
import { undoText } from './undoText';

/** What is needed to make words. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

/** A message in words: what a screen reader says and a toast shows. */
export function messageText(message: Message, { t, format, language }: Speech): string {
  switch (message.kind) {
    case 'checked': {
      const counts = { error: message.errors, warning: message.warnings, notice: message.notices };
      const found = countsText(counts, language);
      if (message.plans > 0) return t('ov.announce', { counts: found || t('ov.noFindings') });
      return t('ov.announce', { counts: [t('ov.nothingAssessed'), found].filter((part) => part !== '').join(', ') });
    }
    case 'progress':
      return t('bu.percent', { p: format.percent(message.percent / 100, 0) });
    case 'cancelled':
      return t('bu.cancelled');
    case 'outOfDate':
      return t('od.title', { t: format.time(message.at) });
    case 'shown':
      return t('fi.shown', { n: format.count(message.shown), m: format.count(message.all) });
    case 'moved':
      return t('fi.moved', { cell: message.cell });
    case 'fixed':
      return `${t('fi.applied', { cells: placesInSheets(message.places, t) })} ${undoText(message.undoSteps, t)}`;
    case 'fixRefused':
      return t('fi.refused', { cell: message.cell });
    case 'summaryWritten':
      return withSteps(t('ov.summaryDone', { s: message.sheet }), message.undoSteps, t);
    case 'sheetsAdded':
      return withSteps(t('fr.templateDone', { s: message.sheets.join(', ') }), message.undoSteps, t);
    case 'asked': {
      const { title, text } = questionText(message.question, t);
      return `${title}. ${text}`;
    }
    case 'exampleOpened':
      return t('fr.exampleDone');
    case 'waiverSaved':
      return t('wa.saved');
    case 'readingKept':
      return t('ta.saved');
    case 'inserted':
      return t('fu.inserted', { c: message.cell });
    case 'copied':
      return t(message.done ? 'fu.copied' : 'fu.copyFailed');
    case 'problem': {
      const { title, text } = problemText(message.problem, message.failed, t);
      return `${title}. ${text}`;
    }
  }
}

/** One Ctrl+Z is what everybody expects, and goes without saying. */
function withSteps(text: string, steps: UndoSteps, t: Translate): string {
  return steps === 1 ? text : `${text} ${undoText(steps, t)}`;
}
