import { readBoolean, readText, readWord } from '../../values/check';
import { invalidArgument } from '../../hostError';

const STYLES = ['Stop', 'Warning', 'Information'] as const;

/** What is shown for a wrong entry; what is left out is as in a new rule. */
export function readAlert(raw: unknown): Readonly<Record<string, unknown>> {
  const { message = '', showAlert = true, style = 'Stop', title = '' } = record(raw);
  return {
    message: readText(message),
    showAlert: readBoolean(showAlert),
    style: readWord(style, STYLES),
    title: readText(title),
  };
}

/** What is shown while a cell is chosen. */
export function readPrompt(raw: unknown): Readonly<Record<string, unknown>> {
  const { message = '', showPrompt = true, title = '' } = record(raw);
  return { message: readText(message), showPrompt: readBoolean(showPrompt), title: readText(title) };
}

function record(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null) throw invalidArgument();
  return raw as Readonly<Record<string, unknown>>;
}
