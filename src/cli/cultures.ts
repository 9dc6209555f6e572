import { DANISH, type NumberCulture } from '../core/money';
import type { Language } from './text';

/** A terminal has no number culture of its own: numbers are written as in the language. */
export const CULTURES: Readonly<Record<Language, NumberCulture>> = {
  da: DANISH,
  en: { group: ',', decimal: '.' },
};
