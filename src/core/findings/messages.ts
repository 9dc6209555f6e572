import type { RuleCode } from './codes';
import { messagesDa } from './da';
import { messagesEn } from './en';
import type { Language } from './labels';
import type { RuleWording } from './wording';

const MESSAGES = { da: messagesDa, en: messagesEn };

/** The words of one rule. */
export function wordingOf<C extends RuleCode>(code: C, lang: Language): RuleWording<C> {
  return MESSAGES[lang][code] as unknown as RuleWording<C>;
}

/** The rule in a few words: "Kommunens andel". */
export function ruleTitle(code: RuleCode, lang: Language): string {
  return wordingOf(code, lang).title;
}

/** What the rule asks, and how it reads its source. */
export function ruleHelp(code: RuleCode, lang: Language): string {
  return wordingOf(code, lang).help;
}
