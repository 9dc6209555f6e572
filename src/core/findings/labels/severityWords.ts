import type { Labels, Language } from './labels';

/** How bad a finding is, in words. By itself, since counts are told where nothing else of the labels is needed. */
export const SEVERITY_WORDS: Readonly<Record<Language, Pick<Labels, 'severity' | 'severities'>>> = {
  da: {
    severity: { error: 'fejl', warning: 'advarsel', notice: 'bemærkning', explained: 'begrundet' },
    severities: { error: 'fejl', warning: 'advarsler', notice: 'bemærkninger', explained: 'begrundet' },
  },
  en: {
    severity: { error: 'error', warning: 'warning', notice: 'note', explained: 'explained' },
    severities: { error: 'errors', warning: 'warnings', notice: 'notes', explained: 'explained' },
  },
};
