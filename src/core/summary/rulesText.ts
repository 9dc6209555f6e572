import { sourceName } from '../findings/sourceText';
import { ORE_PER_KRONE } from '../money';
import type { PlanRules, Source } from '../rulesets';
import { rateText } from './plansBlock';
import type { SheetContext } from './sheetContext';

/** What is said about one plan's rules; `''` where nothing is to be said. */
export type RulesText = (rules: PlanRules, context: SheetContext) => string;

export const ruleSetText: RulesText = ({ national, nationalBasis }, { text, meta }) => {
  if (!national) return text.sources.noRuleSet;
  const { title, reference } = national.regulation;
  const basis = nationalBasis === 'newest' ? text.sources.newestRuleSet : chosen(nationalBasis, text);
  return [`${national.name[meta.lang]}. ${title}: ${reference}.`, basis].join(' ').trim();
};

export const agreementText: RulesText = (rules, { text, meta, words }) => {
  const { agreement, agreementBasis } = rules;
  if (!agreement) return [text.sources.noAgreement, chosen(agreementBasis, text)].join(' ').trim();
  const rate = (id: Parameters<PlanRules['value']>[0]): string => rateText(rules.value(id)?.value ?? 0, words);
  const shares = text.sources.shares({
    lbf: rate('share.lbf'),
    municipality: rate('share.municipality'),
    parts: text.sources.parts(rate('share.municipality.activities'), rate('share.municipality.coordination')),
    housing: rate('share.housing'),
  });
  const assumed = agreementBasis === 'assumed' ? text.sources.assumed : chosen(agreementBasis, text);
  const expired = rules.agreementExpired ? text.sources.expired : '';
  const parts = [`${agreement.name[meta.lang]}. ${sourceName(agreement.source, meta.lang)}.`, shares, assumed, expired];
  return parts.filter((part) => part !== '').join(' ');
};

export const demandsText: RulesText = (rules, { text, words }) => {
  const minimum = rules.value('share.local.minimum');
  const majority = rules.value('majority.catalogue');
  const parts = [
    minimum && text.sources.minimum(rateText(minimum.value, words), briefSource(minimum.source, words)),
    majority && text.sources.majority(rateText(majority.value, words), briefSource(majority.source, words)),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
};

export const toleranceText: RulesText = (rules, { text, words }) => {
  const kroner = rules.value('tolerance.kr')?.value ?? 1;
  return text.sources.toleranceOf(words.kr(Math.round(kroner * ORE_PER_KRONE)));
};

/** The requirement itself says what the source's reference would repeat. */
function briefSource({ title, date }: Source, words: SheetContext['words']): string {
  return `${title} (${words.day(date)})`;
}

function chosen(basis: string, text: SheetContext['text']): string {
  return basis === 'option' ? text.sources.chosen : '';
}
