import type { Source } from '../rulesets/types';
import { LABELS, type Language } from './labels';
import { formatDay } from './formatDay';

const OWN: Readonly<Record<Language, string>> = {
  da: 'Budgetkontrols egen regel',
  en: 'Budgetkontrol’s own rule',
};

/** `Bilag 5 (20.11.2017), »Hvem betaler«`, `Budgetkontrols egen regel FIN-01` */
export function sourceName(source: Source, lang: Language): string {
  if (source.own) return `${OWN[lang]} ${source.reference}`;
  return `${source.title} (${formatDay(source.date)}), ${source.reference}`;
}

/** `Kilde: Bilag 5 (20.11.2017), »Hvem betaler«.` */
export function sourceText(source: Source, lang: Language): string {
  return `${LABELS[lang].source}: ${sourceName(source, lang).replace(/\.$/, '')}.`;
}
