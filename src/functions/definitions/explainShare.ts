import { sourceName } from '../../core/findings/sourceText';
import { formatKroner, NBSP } from '../../core/money';
import type { ParameterId } from '../../core/rulesets';
import { decimalText } from '../decimalText';
import { oreOf } from '../arguments/amount';
import { dayOf } from '../arguments/date';
import { languageOf, type Language } from '../arguments/language';
import { partyOf, type PartyKey } from '../arguments/party';
import { define } from '../definition';

import { mapCells } from '../mapCells';
import { agreementNote } from '../notConfirmed';
import { rulesOn, sharesIn, valueIn, type CellRules } from '../rules';
import { rate } from './frameFromShare';
import { partyOre } from './shares';

interface PartyRule extends Readonly<Record<Language, string>> {
  readonly rule: string;
  readonly parameter: ParameterId;
}

/** The rule that looks at the party's part, whose share it is, and where the share stands. */
const RULES: Readonly<Record<PartyKey, PartyRule>> = {
  lbf: { rule: 'FIN-02', parameter: 'share.lbf', da: 'LBF’s andel', en: 'LBF’s share' },
  municipality: {
    rule: 'FIN-03',
    parameter: 'share.municipality',
    da: 'Kommunens andel',
    en: 'The municipality’s share',
  },
  activities: {
    rule: 'FIN-05',
    parameter: 'share.municipality.activities',
    da: 'Kommunens andel til frikøb og indsatser',
    en: 'The municipality’s share for buy-out and efforts',
  },
  coordination: {
    rule: 'FIN-05',
    parameter: 'share.municipality.coordination',
    da: 'Kommunens andel til koordinering',
    en: 'The municipality’s share for coordination',
  },
  housing: {
    rule: 'FIN-04',
    parameter: 'share.housing',
    da: 'Boligorganisationernes andel',
    en: 'The housing organisations’ share',
  },
  local: {
    rule: 'FIN-02',
    parameter: 'share.housing',
    da: 'Den lokale medfinansiering',
    en: 'Local co-financing',
  },
};

/** One sentence: rule, rate, base, rounding, result, source. */
export const explainShare = define({
  id: 'EXPLAIN_SHARE',
  parameters: { total: 'range', party: 'range', date: 'range?', language: 'value?' },
  result: 'rows',
  run({ total, party, date, language }) {
    const lang = languageOf(language);
    return mapCells([total, party, date], (cell, who, day) =>
      sentence(oreOf(cell), partyOf(who), rulesOn(dayOf(day)), partyOre(partyOf(who), oreOf(cell), day), lang),
    );
  },
});

function sentence(total: number, party: PartyKey, rules: CellRules, ore: number, lang: Language): string {
  const { part, whole } = rate(sharesIn(rules), party);
  const { rule, parameter } = RULES[party];
  const share = `${decimalText(BigInt(part) * 100n, whole)}${NBSP}%`;
  const exact = BigInt(total) * BigInt(part);
  const isExact = exact === BigInt(ore) * BigInt(whole);
  const amounts = {
    frame: formatKroner(total),
    exact: `${decimalText(exact, whole * 100)}${NBSP}kr.`,
    result: formatKroner(ore),
  };
  const source = sourceName(valueIn(rules, parameter).source, lang);
  const head = `${rule}: ${RULES[party][lang]}`;
  if (lang === 'en') {
    const computed = isExact
      ? `${amounts.result} without rounding`
      : `${amounts.exact}, rounded to ${amounts.result} by largest remainder`;
    return `${head} is ${share} of the total frame ${amounts.frame} = ${computed} (source: ${source}).${agreementNote(rules, lang)}`;
  }
  const computed = isExact
    ? `${amounts.result} uden afrunding`
    : `${amounts.exact}, afrundet efter største rest til ${amounts.result}`;
  return `${head} er ${share} af samlet ramme ${amounts.frame} = ${computed} (kilde: ${source}).${agreementNote(rules, lang)}`;
}
