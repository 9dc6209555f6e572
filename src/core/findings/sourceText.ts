import type { Source } from '../rulesets/types';
import { LABELS, type Language } from './labels';
import { formatDay } from './formatDay';

/** `Bilag 5 (20.11.2017), »Hvem betaler«` */
export function sourceName(source: Source): string {
  return `${source.title} (${formatDay(source.date)}), ${source.reference}`;
}

/** `Kilde: Bilag 5 (20.11.2017), »Hvem betaler«.` */
export function sourceText(source: Source, lang: Language): string {
  return `${LABELS[lang].source}: ${sourceName(source).replace(/\.$/, '')}.`;
}
