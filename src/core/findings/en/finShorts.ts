import type { FinShorts } from '../finShorts';

export const BASE_EN = { lbf: 'LBF’s part', municipality: 'the municipality’s part' } as const;
const WHOSE = { municipality: 'The municipality’s', housing: 'The housing organisations’' } as const;

export const finShortsEn: FinShorts = {
  sum: (difference, words) =>
    `The payers give ${words.kr(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than the total frame.`,
  minimum: (share, minimum, words) =>
    `Local co-financing is ${words.pct(share, minimum)}; at least ${words.pct(minimum, share)} is required.`,
  agreed: (payer, share, agreed, words) =>
    `${WHOSE[payer]} share is ${words.pct(share, agreed)} instead of ${words.pct(agreed, share)}.`,
  base: (used, shares, words) =>
    `${shares === 'local' ? 'Local co-financing is' : words.list(shares.map((share) => words.pct(share)))} ` +
    `taken of ${BASE_EN[used]}, not of the total frame.`,
  negative: (count, words) =>
    count === 1 ? 'A budget amount is negative.' : `${words.count(count)} budget amounts are negative.`,
};
