import { finShortsDa } from '../core/findings/da/finShorts';
import { finShortsEn } from '../core/findings/en/finShorts';
import type { ShortWords } from '../core/findings/finShorts';
import { tellingPercent } from '../core/findings/tellingPercent';
import { formatCount, formatKroner } from '../core/money';
import { isEnough } from '../core/rules/fin/fin02';
import type { Sum } from '../core/rules/figures/sum';
import { deviation, shareTolerance } from '../core/rules/figures/tolerance';
import { SHARE_PARAMETERS, wrongBases, type SharedFigures } from '../core/rules/figures/wrongBase';
import type { Language } from './arguments/language';
import { valueIn, type CellRules } from './rules';

/** A plan's total frame and who pays it, in øre. */
export interface PayerAmounts {
  readonly frame: number;
  readonly lbf: number;
  readonly municipality: number;
  readonly housing: number;
  readonly other: number;
}

const SHORTS = { da: finShortsDa, en: finShortsEn } as const;
/** Numbers as Danes write them in both languages: the sheet beside them does. */
const WORDS: ShortWords = {
  kr: (ore) => formatKroner(ore),
  pct: (share, other) => tellingPercent(share, other),
  count: (value) => formatCount(value),
  list: (items) => items.join(', '),
};
/** Amounts in cells of their own are written to the øre. */
const STEP = 1;
const AGREED = [
  ['FIN-03', 'municipality'],
  ['FIN-04', 'housing'],
] as const;

/** What FIN-01 to FIN-04, FIN-07 and FIN-10 find, each as its code and one sentence. */
export function payerFindings(amounts: PayerAmounts, rules: CellRules, lang: Language): string[] {
  const shorts = SHORTS[lang];
  const { frame, lbf, municipality, housing, other } = amounts;
  const found: string[] = [];
  const difference = lbf + municipality + housing + other - frame;
  if (difference !== 0) found.push(`FIN-01: ${shorts.sum(difference, WORDS)}`);
  // No share can be told of a frame of nothing.
  if (frame > 0) found.push(...shareFindings(amounts, rules, lang));
  const negative = Object.values(amounts).filter((ore) => ore < 0).length;
  if (negative > 0) found.push(`FIN-10: ${shorts.negative(negative, WORDS)}`);
  return found;
}

function shareFindings(amounts: PayerAmounts, rules: CellRules, lang: Language): string[] {
  const shorts = SHORTS[lang];
  const { frame, lbf } = amounts;
  const found: string[] = [];
  const minimum = valueIn(rules, 'share.local.minimum').value;
  if (!isEnough(frame - lbf, { ore: frame }, STEP, minimum)) {
    found.push(`FIN-02: ${shorts.minimum((frame - lbf) / frame, minimum, WORDS)}`);
  }
  const wrong = wrongBases(rules, figuresOf(amounts)).map(({ amount }) => amount);
  for (const [code, payer] of AGREED) {
    const agreed = valueIn(rules, SHARE_PARAMETERS[payer]).value;
    if (wrong.includes(payer) || !deviation(amounts[payer], frame, agreed, shareTolerance(rules, STEP))) continue;
    found.push(`${code}: ${shorts.agreed(payer, amounts[payer] / frame, agreed, WORDS)}`);
  }
  if (wrong.length > 0) {
    const shares = [...new Set(wrong.map((amount) => valueIn(rules, SHARE_PARAMETERS[amount]).value))];
    found.push(`FIN-07: ${shorts.base('lbf', wrong.includes('local') ? 'local' : shares, WORDS)}`);
  }
  return found;
}

function figuresOf({ frame, lbf, municipality, housing, other }: PayerAmounts): SharedFigures {
  const absent: Sum = { ore: 0, state: 'absent', cells: [], step: STEP, rounding: 0 };
  const known = (ore: number): Sum => ({ ...absent, ore, state: 'known' });
  return {
    frame: known(frame),
    payers: { lbf: known(lbf), municipality: known(municipality), housing: known(housing), other: known(other) },
    municipalActivities: absent,
    municipalCoordination: absent,
  };
}
