import type { Language } from '../findings/labels';
import { SUMMARY_TEXT } from './text';
import type { WorkbookVerdict } from './workbookVerdict';

/** `Ikke klar til indsendelse: 3 af 14 planer har fejl, der skal rettes.` */
export function verdictText(verdict: WorkbookVerdict, lang: Language): string {
  const text = SUMMARY_TEXT[lang];
  return `${text.verdict[verdict.verdict]}: ${text.sentence(verdict)}`;
}
