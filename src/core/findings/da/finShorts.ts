import type { FinShorts } from '../finShorts';

export const BASE_DA = { lbf: 'LBF’s del', municipality: 'kommunens del' } as const;
const WHOSE = { municipality: 'Kommunens', housing: 'Boligorganisationernes' } as const;

export const finShortsDa: FinShorts = {
  sum: (difference, words) =>
    `Betalerne giver ${words.kr(Math.abs(difference))} ${difference < 0 ? 'mindre' : 'mere'} end samlet ramme.`,
  minimum: (share, minimum, words) =>
    `Lokal medfinansiering er ${words.pct(share, minimum)}; kravet er mindst ${words.pct(minimum, share)}.`,
  agreed: (payer, share, agreed, words) =>
    `${WHOSE[payer]} andel er ${words.pct(share, agreed)} i stedet for ${words.pct(agreed, share)}.`,
  base: (used, shares, words) =>
    `${shares === 'local' ? 'Lokal medfinansiering' : words.list(shares.map((share) => words.pct(share)))} ` +
    `er regnet af ${BASE_DA[used]}, ikke af samlet ramme.`,
  negative: (count, words) =>
    count === 1 ? 'Et budgetbeløb er negativt.' : `${words.count(count)} budgetbeløb er negative.`,
};
