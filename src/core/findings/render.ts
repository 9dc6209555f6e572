import { DANISH, type NumberCulture } from '../money';
import type { Finding, Waiver } from './finding';
import { LABELS, type Language } from './labels';
import { wordingOf } from './messages';
import type { NotRunGroup } from './groupNotRun';
import type { NotRunReason } from './notRun';
import { severityOf } from './severityOf';
import { sourceText } from './sourceText';
import { truncate } from './truncate';
import { formatDay } from './formatDay';
import { wordsFor } from './words';

export { ruleHelp, ruleTitle } from './messages';
export { severityOf } from './severityOf';

const SHORT_LENGTH = 75;
const MOST_PLACES = 5;

/** `FIN-03 · advarsel · Finansiering!F14 · what is wrong, what to do. Kilde: …` */
export function renderFinding(finding: Finding, lang: Language, culture: NumberCulture = DANISH): string {
  const words = wordsFor(lang, culture);
  const shown = finding.cells.slice(0, MOST_PLACES);
  const rest = finding.cells.length - shown.length;
  const more = rest > 0 ? ` +${words.count(rest)}` : '';
  const place = shown.length === 0 ? [] : [words.cells(shown) + more];
  const severity = LABELS[lang].severity[severityOf(finding)];
  const text = [
    renderWhat(finding, lang, culture),
    finding.waiver ? renderExplained(finding.waiver, lang) : renderTodo(finding, lang, culture),
    sourceText(finding.source, lang),
  ];
  return [finding.code, severity, ...place, text.filter((part) => part !== '').join(' ')].join(' · ');
}

/** What is wrong, in full sentences. */
export function renderWhat(finding: Finding, lang: Language, culture: NumberCulture = DANISH): string {
  return sentences(wordingOf(finding.code, lang).what(finding as never, wordsFor(lang, culture)));
}

/** What to do, in full sentences; `''` for pure information. */
export function renderTodo(finding: Finding, lang: Language, culture: NumberCulture = DANISH): string {
  return sentences(wordingOf(finding.code, lang).todo(finding as never, wordsFor(lang, culture)));
}

/** One line of at most 75 characters. */
export function renderShort(finding: Finding, lang: Language, culture: NumberCulture = DANISH): string {
  const text = wordingOf(finding.code, lang).short(finding as never, wordsFor(lang, culture));
  return truncate(sentences(text), SHORT_LENGTH);
}

/** `Begrundet til 31.12.2029: reason (name)` */
export function renderExplained({ reason, name, until }: Waiver, lang: Language): string {
  return LABELS[lang].explained(reason, name, until === undefined ? undefined : formatDay(until));
}

const MOST_PLANS = 8;

/** `FIN-11 kørte ikke: Finansiering har ingen kolonner »Timer« og »Timesats«.` */
export function renderNotRun({ codes, plans, reason }: NotRunGroup, lang: Language): string {
  const who = plans.length === 0 ? undefined : wordsFor(lang).list(plans, MOST_PLANS);
  return `${LABELS[lang].notRun(codes.join(', '), who)}: ${renderReason(reason, lang)}`;
}

/** The reason alone, one sentence. */
export function renderReason(reason: NotRunReason, lang: Language): string {
  return LABELS[lang].reason(reason, wordsFor(lang));
}

/** An amount at the end of a sentence brings the full stop of `kr.` with it. */
function sentences(text: string): string {
  return text.replace(/(\u00a0kr\.)\.(?=\s|$)/g, '$1');
}
