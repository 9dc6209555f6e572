import { danishPeriod } from '../agreementPeriod';
import type { FinFacts } from '../facts/fin';
import { inCells } from '../inCells';
import type { FamilyWording, RuleWording, Words } from '../wording';
import { wrongBaseAmounts } from '../wrongBaseAmounts';
import { cellsTo, gap } from './amounts';
import { BASE_DA, finShortsDa as shorts } from './finShorts';

const PAYER = { lbf: 'LBF', municipality: 'kommune', housing: 'boligorganisationer', other: 'andre' } as const;
const PART = { activities: 'Frikøb og indsatser', coordination: 'Koordinering' } as const;
const AMOUNT = {
  local: 'Lokal medfinansiering',
  municipality: 'Kommunal medfinansiering',
  housing: 'Boligorganisationernes medfinansiering',
  ...PART,
} as const;
const ROUNDED = ' Forskellen er ikke større, end afrundingen i tabellen kan forklare.';

/** FIN-01 to FIN-07: who pays how much of the frame. */
export const finPayersDa: FamilyWording<Pick<FinFacts, `FIN-0${1 | 2 | 3 | 4 | 5 | 6 | 7}`>> = {
  'FIN-01': {
    title: 'Betalerne giver samlet ramme',
    help:
      'Beløbene fra LBF, kommune, boligorganisationer og andre skal tilsammen give planens samlede ramme. I tabeller i ' +
      'kroner skal de stemme på øren; i tabeller i 1.000 kr. eller mio. kr. regnes en halv enhed pr. betaler som afrunding ' +
      'og giver en bemærkning. Har planen finansieringsrækker, tæller de.',
    short: ({ difference = 0 }, words) => shorts.sum(difference, words),
    what: ({ facts, actual = 0, expected = 0, difference = 0 }, words) =>
      `Betalerne giver ${words.kr(actual)} (${payerList(facts.payers, words)}). Samlet ramme i ` +
      `${words.cells([facts.frameCell])} er ${words.kr(expected)}; ${gap(difference, words)}` +
      (facts.rounding ? ROUNDED : ''),
    todo: ({ facts, cells }, words) => {
      if (facts.exact) return `Del rammen nøjagtigt: ${payerList(facts.exact, words)}`;
      if (facts.rounding) return 'Skriv beløbene i kroner, hvis de skal stemme på øren.';
      return `Ret betalerne i ${inCells({ cells }, words)} eller rammen i ${words.cells([facts.frameCell])}, så de stemmer.`;
    },
  },
  'FIN-02': {
    title: 'Mindst 25 % lokal medfinansiering',
    help:
      'Lokal medfinansiering er alt, hvad LBF ikke betaler: samlet ramme minus LBF’s beløb. Den skal være mindst 25 % af ' +
      'samlet ramme, ikke 25 % af LBF’s del. Mere er tilladt. Et afrundingstrin (1 øre, eller tabellens enhed) er i orden.',
    short: ({ facts }, words) => shorts.minimum(facts.share, facts.minimum, words),
    what: ({ facts, expected = 0, base }, words) =>
      `Lokal medfinansiering er ${words.kr(facts.ore)} (${words.pct(facts.share, facts.minimum)} af samlet ramme ` +
      `${words.kr(base?.ore ?? 0)}), for LBF’s del er ${words.kr(facts.lbf)}. Kravet er mindst ` +
      `${words.pct(facts.minimum, facts.share)} = ${words.kr(expected)}; der mangler ${words.kr(expected - facts.ore)}`,
    todo: ({ cells, expected = 0, base }, words) =>
      `Sænk LBF’s del i ${inCells({ cells }, words)} til højst ${words.kr((base?.ore ?? 0) - expected)}, og hæv de lokale betalere tilsvarende.`,
  },
  'FIN-03': {
    title: 'Kommunens andel',
    help:
      'Kommunens andel af samlet ramme holdes op mod den lokale aftale, typisk 12,5 % (Bilag 5, »Hvem betaler«). En anden ' +
      'andel er lovlig, når den er aftalt; derfor er det en advarsel, der kan begrundes. Tolerancen er 1 kr. eller en halv enhed.',
    ...agreedShare('municipality', 'Kommunal medfinansiering'),
  },
  'FIN-04': {
    title: 'Boligorganisationernes andel',
    help:
      'Boligorganisationernes andel af samlet ramme, lagt sammen for dem alle, holdes op mod den lokale aftale. Bilag 5 siger ' +
      'ikke deres andel med ord: 12,5 % er afledt som 25 % lokal medfinansiering minus kommunens 12,5 %.',
    ...agreedShare('housing', 'Boligorganisationernes medfinansiering'),
  },
  'FIN-05': {
    title: 'Kommunens to dele',
    help:
      'Kommunens del til frikøb og indsatser holdes op mod 10,6 % og delen til koordinering og facilitering mod 1,9 % af ' +
      'samlet ramme. Bilag 5 nævner ikke, hvad de to satser er procent af; da de tilsammen er 12,5 %, læses de som ' +
      'procent af samlet ramme. Er kun den ene del angivet, ses der kun på den.',
    short: ({ facts }, words) => {
      const [first] = facts.parts;
      if (!first) return '';
      return `${PART[first.part]} er ${words.pct(first.share, first.agreed)} i stedet for ${words.pct(first.agreed, first.share)}.`;
    },
    what: ({ facts, base }, words) =>
      facts.parts
        .map(
          ({ part, ore, share, expected, agreed }) =>
            `${PART[part]} er ${words.kr(ore)} (${words.pct(share, agreed)} af samlet ramme ${words.kr(base?.ore ?? 0)}). ` +
            `Aftalt andel er ${words.pct(agreed, share)} = ${words.kr(expected)}; ${gap(ore - expected, words)}`,
        )
        .join(' ') + danishPeriod(facts),
    todo: ({ facts }, words) =>
      `Ret ${words.list(facts.parts.map(({ cells, expected }) => cellsTo(cells, expected, words)))}, eller begrund afvigelsen.`,
  },
  'FIN-06': {
    title: 'Kommunens dele giver kommunens beløb',
    help:
      'Kommunens to dele, frikøb og indsatser samt koordinering, skal tilsammen give kommunens beløb. Reglen ser på ' +
      'planlisten og på finansieringsrækkerne og kører, når begge dele er angivet.',
    short: ({ difference = 0 }, words) =>
      `Kommunens dele giver ${words.kr(Math.abs(difference))} ${difference < 0 ? 'mindre' : 'mere'} end kommunens beløb.`,
    what: ({ facts, actual = 0, expected = 0, difference = 0 }, words) =>
      `Kommunens to dele, frikøb og indsatser ${words.kr(facts.activities)} og koordinering ${words.kr(facts.coordination)}, giver ` +
      `${words.kr(actual)} Kommunens beløb er ${words.kr(expected)}; ${gap(difference, words)}` +
      (facts.rounding ? ROUNDED : ''),
    todo: ({ facts, cells }, words) =>
      facts.rounding ? '' : `Ret delene eller kommunens beløb i ${inCells({ cells }, words)}, så de stemmer.`,
  },
  'FIN-07': {
    title: 'Procent af det forkerte grundlag',
    help:
      'Procenterne er af helhedsplanens samlede ramme (Bilag 5, »Hvem betaler«). Reglen genkender et beløb, der er den rette ' +
      'procent af noget andet: 12,5 % af LBF’s del, 10,6 % eller 1,9 % af kommunens eller LBF’s del, eller 25 % af LBF’s del, ' +
      'hvor det skulle være en tredjedel. FIN-03, FIN-04 og FIN-05 tier så om det beløb. Kan to grundlag ikke skelnes i en ' +
      'lille plan, påstår reglen ikke noget.',
    short: ({ facts: { used, amounts } }, words) => {
      if (amounts.some(({ amount }) => amount === 'local')) return shorts.base(used, 'local', words);
      return shorts.base(used, [...new Set(wrongBaseAmounts(amounts).told.map(({ share }) => share))], words);
    },
    what: ({ facts, base }, words) =>
      wrongBaseAmounts(facts.amounts)
        .told.map(
          ({ amount, share, actual, expected }) =>
            `${AMOUNT[amount]} er ${words.kr(actual)} = ${words.pct(share)} af ${BASE_DA[facts.used]} ${words.kr(base?.ore ?? 0)} ` +
            `Af samlet ramme ${words.kr(facts.frame)} er ${words.pct(share)} = ${words.kr(expected)}; ${gap(actual - expected, words)}` +
            (amount === 'local' && facts.besideLbf !== undefined
              ? ` Ligger LBF’s del fast, er kravet en tredjedel af den = ${words.kr(facts.besideLbf)}`
              : ''),
        )
        .join(' ') + danishPeriod(facts),
    todo: ({ facts }, words) => {
      const corrections = wrongBaseAmounts(facts.amounts).corrected.map(({ amount, expected, cells }) =>
        amount === 'local'
          ? `LBF’s del i ${cellsTo(cells, facts.frame - expected, words)}`
          : cellsTo(cells, expected, words),
      );
      return `Regn procenten af samlet ramme: ret ${words.list(corrections)}, eller begrund afvigelsen.`;
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
      `${subject} er ${words.kr(actual)} (${words.pct(facts.share, facts.agreed)} af samlet ramme ${words.kr(base?.ore ?? 0)}). ` +
      `Aftalt andel er ${words.pct(facts.agreed, facts.share)} = ${words.kr(expected)}; ${gap(difference, words)}${danishPeriod(facts)}`,
    todo: ({ cells }, words) => `Ret ${inCells({ cells }, words)}, eller begrund afvigelsen.`,
  };
}

function payerList(payers: readonly { payer: keyof typeof PAYER; ore: number }[], words: Words): string {
  return words.list(payers.map(({ payer, ore }) => `${PAYER[payer]} ${words.kr(ore)}`));
}
