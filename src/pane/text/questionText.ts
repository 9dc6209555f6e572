import type { Question } from '../state/paneState';
import type { Translate } from './paneText';

/** What is asked, what will come of it, and what the button is called that does it. */
export function questionText(question: Question, t: Translate): { title: string; text: string; go: string } {
  return { title: t(`qu.${question}`), text: t(`qu.${question}.text`), go: t(`qu.${question}.go`) };
}
