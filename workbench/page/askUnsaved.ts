import { button, element } from './element';
import type { Words } from './words';

/** Asks whether a workbook with unsaved work may give way to another file. Esc is a no. */
export function askUnsaved(open: string, next: string, words: Words): Promise<boolean> {
  const heading = element('h2', { id: 'unsaved' }, words.unsaved(open));
  const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'unsaved' }, heading);
  const answer = (text: string, value: string): HTMLElement =>
    button({ class: 'box-button' }, () => dialog.close(value), text);
  const buttons = element('div', { class: 'answers' }, answer(words.keep, ''), answer(words.openAnyway, 'open'));
  dialog.append(element('p', {}, words.unsavedGoes(next)), buttons);
  // Inside the page, whose buttons it shares the look of.
  (document.querySelector('.page') ?? document.body).append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'open');
    });
    dialog.showModal();
  });
}
