import type { NotRun, RuleCode } from '../findings';
import { renderReason } from '../findings/render';
import type { ListItem } from './listBlock';
import type { SheetContext } from './sheetContext';
import { textLines } from './textLines';

/** Characters that fit into columns A and B. */
const CODES_LENGTH = 38;
const MOST_PLANS = 8;

/** Rules that did not run, those with the same reason and plans together. */
export function notRunItems(context: SheetContext): ListItem[] {
  const { result, text } = context;
  const items = grouped(result.rulesNotRun, context).flatMap(({ codes, sentence }) =>
    textLines(codes.join(', '), CODES_LENGTH).map((label, index) => ({ label, text: index === 0 ? sentence : ' ' })),
  );
  return items.length > 0 ? items : [{ label: '', text: text.notRun.none }];
}

interface Group {
  readonly codes: readonly RuleCode[];
  readonly sentence: string;
}

function grouped(entries: readonly NotRun[], { text, words, meta }: SheetContext): Group[] {
  const byRule = new Map<string, { code: RuleCode; reason: string; plans: string[] }>();
  for (const { code, plan, reason } of entries) {
    const sentence = renderReason(reason, meta.lang);
    const key = `${code} ${plan === undefined} ${sentence}`;
    const group = byRule.get(key) ?? { code, reason: sentence, plans: [] };
    if (plan !== undefined) group.plans.push(plan);
    byRule.set(key, group);
  }
  const bySentence = new Map<string, RuleCode[]>();
  for (const { code, reason, plans } of byRule.values()) {
    const sentence = plans.length === 0 ? reason : text.notRun.forPlans(words.list(plans, MOST_PLANS), reason);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), code]);
  }
  return [...bySentence].map(([sentence, codes]) => ({ codes, sentence }));
}
