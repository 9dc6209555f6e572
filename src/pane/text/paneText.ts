import type { Language } from '../../core/findings/labels';
import { da } from './da';
import { en } from './en';
import { findingsDa } from './findingsDa';
import { findingsEn } from './findingsEn';
import { statesDa } from './statesDa';
import { statesEn } from './statesEn';
import { tabsDa } from './tabsDa';
import { tabsEn } from './tabsEn';
import { withUnits } from './withUnits';

const DANISH = { ...da, ...statesDa, ...findingsDa, ...tabsDa };

export type TextKey = keyof typeof DANISH;

/** Every word of the pane's own, in both languages, with `{x}` for what is filled in. */
export const PANE_TEXT: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  da: DANISH,
  en: { ...en, ...statesEn, ...findingsEn, ...tabsEn },
};

/** What is filled in for `{x}`. Numbers arrive as they are to stand. */
type Values = Readonly<Record<string, string | number>>;

/** Gives a text with its values filled in. */
export type Translate = (key: TextKey, values?: Values) => string;

/** @param platform Office's name of it: on a Mac, keys have the names they have there */
export function translator(language: Language, platform = ''): Translate {
  const texts = PANE_TEXT[language];
  const control = platform === 'Mac' ? '⌘' : 'Ctrl+';
  return (key, values = {}) =>
    withUnits(
      texts[key]
        .replaceAll('Ctrl+', control)
        .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    )
      // `kr.` at the end of a sentence brings its own full stop.
      .replace(/(\u00a0kr\.)\.(?=\s|$)/g, '$1');
}
