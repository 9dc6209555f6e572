import type { ValidationEdit } from '../../../src/xlsx';
import type { SheetState } from '../../host/state/sheetState';
import type { ValidationState } from '../../host/state/validationState';
import { onFile } from './area';
import type { NotSaved } from './notSaved';
import { same } from './same';

/** Pick lists that are new or changed; rectangles that lost theirs. Other kinds of rules are said not to be saved. */
export function validationEdits(before: SheetState, after: SheetState, notSaved: NotSaved): ValidationEdit[] {
  const gone = before.validations.filter((old) => !after.validations.some((now) => same(old, now)));
  const fresh = after.validations.filter((now) => !before.validations.some((old) => same(old, now)));
  const cleared = gone.map((old): ValidationEdit => ({ area: onFile(old.rect), list: null }));
  return [
    ...cleared,
    ...fresh.flatMap((validation) => {
      const edit = listEdit(validation);
      if (!edit) notSaved.add('validation', after.name);
      return edit ? [edit] : [];
    }),
  ];
}

function listEdit(validation: ValidationState): ValidationEdit | undefined {
  const list = validation.rule['list'] as { readonly source?: unknown } | undefined;
  if (typeof list?.source !== 'string') return undefined;
  const { source } = list;
  const { errorAlert, prompt } = validation;
  return {
    area: onFile(validation.rect),
    list: source.startsWith('=')
      ? { formula: source.slice(1) }
      : { values: source.split(',').map((value) => value.trim()) },
    strict: errorAlert === undefined || errorAlert['style'] === undefined || errorAlert['style'] === 'Stop',
    allowBlank: validation.ignoreBlanks,
    ...(errorAlert && { error: { title: text(errorAlert['title']), text: text(errorAlert['message']) } }),
    ...(prompt && { prompt: { title: text(prompt['title']), text: text(prompt['message']) } }),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
