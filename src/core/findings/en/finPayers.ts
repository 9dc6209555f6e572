import { englishPeriod } from '../agreementPeriod';
import type { FinFacts } from '../facts/fin';
import { inCells } from '../inCells';
import type { FamilyWording, RuleWording, Words } from '../wording';
import { wrongBaseAmounts } from '../wrongBaseAmounts';
import { cellsTo, gap } from './amounts';
import { BASE_EN, finShortsEn as shorts } from './finShorts';

const PAYER = { lbf: 'LBF', municipality: 'municipality', housing: 'housing organisations', other: 'others' } as const;
const PART = { activities: 'Buy-out and efforts', coordination: 'Coordination' } as const;
const AMOUNT = {
  local: 'Local co-financing',
  municipality: 'Municipal co-financing',
  housing: 'The housing organisations’ co-financing',
  ...PART,
} as const;
const ROUNDED = ' The difference is no larger than the rounding in the table can explain.';

/** FIN-01 to FIN-07: who pays how much of the frame. */
export const finPayersEn: FamilyWording<Pick<FinFacts, `FIN-0${1 | 2 | 3 | 4 | 5 | 6 | 7}`>> = {
  'FIN-01': {
    title: 'Payers sum to the total frame',
    help:
      'The amounts of LBF, municipality, housing organisations and others must together be the plan’s total frame. In tables ' +
      'in kroner they must agree to the øre; in tables in 1.000 kr. or mio. kr. half a unit per payer counts as rounding and ' +
      'gives a note. Where the plan has funding rows, they count.',
    short: ({ difference = 0 }, words) => shorts.sum(difference, words),
    what: ({ facts, actual = 0, expected = 0, difference = 0 }, words) =>
      `The payers give ${words.kr(actual)} (${payerList(facts.payers, words)}). The total frame in ` +
      `${words.cells([facts.frameCell])} is ${words.kr(expected)}; ${gap(difference, words)}` +
      (facts.rounding ? ROUNDED : ''),
    todo: ({ facts, cells }, words) => {
      if (facts.exact) return `Split the frame exactly: ${payerList(facts.exact, words)}`;
      if (facts.rounding) return 'Write the amounts in kroner if they are to agree to the øre.';
      return `Correct the payers in ${inCells({ cells }, words)} or the frame in ${words.cells([facts.frameCell])} so that they agree.`;
    },
  },
  'FIN-02': {
    title: 'At least 25% local co-financing',
    help:
      'Local co-financing is all that LBF does not pay: the total frame less LBF’s amount. It must be at least 25% of the ' +
      'total frame, not 25% of LBF’s part. More is allowed. One rounding step (1 øre, or the table’s unit) is accepted.',
    short: ({ facts }, words) => shorts.minimum(facts.share, facts.minimum, words),
    what: ({ facts, expected = 0, base }, words) =>
      `Local co-financing is ${words.kr(facts.ore)} (${words.pct(facts.share, facts.minimum)} of the total frame ` +
      `${words.kr(base?.ore ?? 0)}), because LBF’s part is ${words.kr(facts.lbf)}. At least ` +
      `${words.pct(facts.minimum, facts.share)} = ${words.kr(expected)} is required; short by ${words.kr(expected - facts.ore)}`,
    todo: ({ cells, expected = 0, base }, words) =>
      `Lower LBF’s part in ${inCells({ cells }, words)} to at most ${words.kr((base?.ore ?? 0) - expected)}, and raise the local payers by as much.`,
  },
  'FIN-03': {
    title: 'The municipality’s share',
    help:
      'The municipality’s share of the total frame is held against the local agreement, typically 12.5% (Bilag 5, »Hvem ' +
      'betaler«). Another share is legal when agreed; so this is a warning that can be explained. The tolerance is 1 kr. or ' +
      'half a unit.',
    ...agreedShare('municipality', 'Municipal co-financing'),
  },
  'FIN-04': {
    title: 'The housing organisations’ share',
    help:
      'The housing organisations’ share of the total frame, summed over all of them, is held against the local agreement. ' +
      'Bilag 5 does not state their share in words: 12.5% is derived as 25% local co-financing less the municipality’s 12.5%.',
    ...agreedShare('housing', 'The housing organisations’ co-financing'),
  },
  'FIN-05': {
    title: 'The municipality’s two parts',
    help:
      'The municipality’s part for buy-out and efforts is held against 10.6%, and its part for coordination and facilitation ' +
      'against 1.9%, of the total frame. Bilag 5 does not say what the two rates are percentages of; since they come to ' +
      '12.5% together, they are read as percentages of the total frame. Where only one part is given, only that is looked at.',
    short: ({ facts }, words) => {
      const [first] = facts.parts;
      if (!first) return '';
      return `${PART[first.part]}: ${words.pct(first.share, first.agreed)} instead of ${words.pct(first.agreed, first.share)}.`;
    },
    what: ({ facts, base }, words) =>
      facts.parts
        .map(
          ({ part, ore, share, expected, agreed }) =>
            `${PART[part]}: ${words.kr(ore)} (${words.pct(share, agreed)} of the total frame ${words.kr(base?.ore ?? 0)}). ` +
            `The agreed share is ${words.pct(agreed, share)} = ${words.kr(expected)}; ${gap(ore - expected, words)}`,
        )
        .join(' ') + englishPeriod(facts),
    todo: ({ facts }, words) =>
      `Correct ${words.list(facts.parts.map(({ cells, expected }) => cellsTo(cells, expected, words)))}, or explain the deviation.`,
  },
  'FIN-06': {
    title: 'The municipality’s parts sum to its amount',
    help:
      'The municipality’s two parts, buy-out and efforts and coordination, must together be the municipality’s amount. The rule ' +
      'looks at the list of plans and at the funding rows, and runs where both parts are given.',
    short: ({ difference = 0 }, words) =>
      `The municipality’s parts give ${words.kr(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than its amount.`,
    what: ({ facts, actual = 0, expected = 0, difference = 0 }, words) =>
      `The municipality’s two parts, buy-out and efforts ${words.kr(facts.activities)} and coordination ` +
      `${words.kr(facts.coordination)}, give ${words.kr(actual)} The municipality’s amount is ${words.kr(expected)}; ${gap(difference, words)}` +
      (facts.rounding ? ROUNDED : ''),
    todo: ({ facts, cells }, words) =>
      facts.rounding
        ? ''
        : `Correct the parts or the municipality’s amount in ${inCells({ cells }, words)} so that they agree.`,
  },
  'FIN-07': {
    title: 'A percentage of the wrong base',
    help:
      'The percentages are of the plan’s total frame (Bilag 5, »Hvem betaler«). The rule recognises an amount that is the right ' +
      'percentage of something else: 12.5% of LBF’s part, 10.6% or 1.9% of the municipality’s or LBF’s part, or 25% of LBF’s ' +
      'part where it should be a third. FIN-03, FIN-04 and FIN-05 are then silent about that amount. Where two bases cannot ' +
      'be told apart in a small plan, the rule claims nothing.',
    short: ({ facts: { used, amounts } }, words) => {
      if (amounts.some(({ amount }) => amount === 'local')) return shorts.base(used, 'local', words);
      return shorts.base(used, [...new Set(wrongBaseAmounts(amounts).told.map(({ share }) => share))], words);
    },
    what: ({ facts, base }, words) =>
      wrongBaseAmounts(facts.amounts)
        .told.map(
          ({ amount, share, actual, expected }) =>
            `${AMOUNT[amount]}: ${words.kr(actual)} = ${words.pct(share)} of ${BASE_EN[facts.used]} ${words.kr(base?.ore ?? 0)} ` +
            `Of the total frame ${words.kr(facts.frame)}, ${words.pct(share)} = ${words.kr(expected)}; ${gap(actual - expected, words)}` +
            (amount === 'local' && facts.besideLbf !== undefined
              ? ` If LBF’s part stands, a third of it is required = ${words.kr(facts.besideLbf)}`
              : ''),
        )
        .join(' ') + englishPeriod(facts),
    todo: ({ facts }, words) => {
      const corrections = wrongBaseAmounts(facts.amounts).corrected.map(({ amount, expected, cells }) =>
        amount === 'local'
          ? `LBF’s part in ${cellsTo(cells, facts.frame - expected, words)}`
          : cellsTo(cells, expected, words),
      );
      return `Take the percentage of the total frame: correct ${words.list(corrections)}, or explain the deviation.`;
    },
  },
};

function agreedShare(
  payer: 'municipality' | 'housing',
  subject: string,
): Pick<RuleWording<'FIN-03' | 'FIN-04'>, 'short' | 'what' | 'todo'> {
  return {
    short: ({ facts: { share, agreed } }, words) => shorts.agreed(payer, share, agreed, words),
    what: ({ facts, actual = 0, expected = 0, difference = 0, base }, words) =>
      `${subject} is ${words.kr(actual)} (${words.pct(facts.share, facts.agreed)} of the total frame ${words.kr(base?.ore ?? 0)}). ` +
      `The agreed share is ${words.pct(facts.agreed, facts.share)} = ${words.kr(expected)}; ${gap(difference, words)}${englishPeriod(facts)}`,
    todo: ({ cells }, words) => `Correct ${inCells({ cells }, words)}, or explain the deviation.`,
  };
}

function payerList(payers: readonly { payer: keyof typeof PAYER; ore: number }[], words: Words): string {
  return words.list(payers.map(({ payer, ore }) => `${PAYER[payer]} ${words.kr(ore)}`));
}
