import type { Language } from '../../../core/findings/labels';
import type { PaneState } from '../paneState';

/** The language of the pane's words: the officer's choice, else Danish where Office is Danish. */
export function languageOf({ preferences, environment }: PaneState): Language {
  if (preferences.language !== 'asOffice') return preferences.language;
  return /^da\b/i.test(environment.language) ? 'da' : 'en';
}
