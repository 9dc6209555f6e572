import type { FinFacts } from '../facts/fin';
import { fullStop } from '../fullStop';
import { inCells } from '../inCells';
import { columnInSentence } from '../labels/names';
import { plainNumber } from '../plainNumber';
import type { FamilyWording, Words } from '../wording';
import { cellsTo, gap } from './amounts';
import { finShortsDa as shorts } from './finShorts';

const LACKING = { hours: 'antal timer', rate: 'timesats' } as const;

/** FIN-08 to FIN-12: whether the sheet's own amounts agree. */
export const finSumsDa: FamilyWording<Pick<FinFacts, 'FIN-08' | 'FIN-09' | 'FIN-10' | 'FIN-11' | 'FIN-12'>> = {
  'FIN-08': {
    title: 'Årene giver rækkens total',
    help:
      'I hver række skal årskolonnerne tilsammen give »I alt«. I tabeller i kroner skal de stemme på øren; i 1.000 kr. eller ' +
      'mio. kr. regnes en halv enhed pr. år som afrunding og giver en bemærkning. Rækker uden »I alt« ses der ikke på. ' +
      'Flere rækker af samme plan i samme tabel er ét fund.',
    short: ({ facts: { rows } }, words) =>
      rows.length === 1
        ? `Årene giver ikke I alt i ${words.quote(rows[0]?.name ?? '')}.`
        : `Årene giver ikke I alt i ${words.count(rows.length)} rækker.`,
    what: ({ facts: { rows, rounding } }, words) =>
      `${rows.length === 1 ? 'Årene giver ikke rækkens total' : `Årene giver ikke rækkens total i ${words.count(rows.length)} rækker`}: ` +
      `${words.list(rows.map(({ name, sum, total }) => `${words.quote(name)} har ${words.kr(sum)} i årene og ${words.kr(total)} i alt`))}.` +
      (rounding ? ' Forskellen er ikke større, end afrundingen i tabellen kan forklare.' : ''),
    todo: ({ facts: { rows, rounding } }, words) =>
      rounding
        ? ''
        : `Ret årene eller totalen i ${words.list(rows.map(({ cell }) => words.cell(cell)))}, så de stemmer.`,
  },
  'FIN-09': {
    title: 'Budgettet giver samlet ramme',
    help:
      'Aktiviteternes og fællesudgifternes budgetter skal tilsammen give samlet ramme. Er de højere, er det en fejl; er de ' +
      'lavere, en advarsel. Fællesudgifter er rækker med budget, der ikke er aktiviteter: kolonnen Type siger det, eller ' +
      'navnet gør (sekretariat, BSK, administration, ledelse, evaluering, koordinering, revision som hele navnet eller som ' +
      'første ord før kolon eller streg). De tæller ikke med i noget flertal. Udgåede aktiviteter tæller ikke med.',
    short: ({ facts, difference = 0 }, words) => {
      if (facts.kind === 'commonCosts') {
        return facts.rows.length === 1
          ? '1 fællesudgift tæller med i budgettet, men ikke som aktivitet.'
          : `${words.count(facts.rows.length)} fællesudgifter tæller med i budgettet, men ikke som aktiviteter.`;
      }
      return `Budgettet er ${words.kr(Math.abs(difference))} ${difference > 0 ? 'over' : 'under'} samlet ramme.`;
    },
    what: ({ facts, plan, actual = 0, expected = 0, difference = 0 }, words) => {
      if (facts.kind === 'commonCosts') {
        const rows = words.list(
          facts.rows.map((row) => `${named(row, words)}${plan === undefined ? ` (${row.plan})` : ''}`),
        );
        return fullStop(`Fællesudgifter tæller med i budgettet, men ikke som aktiviteter: ${rows}`);
      }
      const common = facts.commonCosts === 0 ? '' : `, heraf ${words.kr(facts.commonCosts)} til fællesudgifter`;
      const nameless = facts.nameless === 0 ? '' : `, heraf ${words.kr(facts.nameless)} i rækker uden navn`;
      const budget = `Planens aktiviteter og fællesudgifter er budgetteret til ${words.kr(actual)}${common}${nameless}`;
      return (
        `${fullStop(budget)} Samlet ramme i ${words.cells([facts.frameCell])} er ${words.kr(expected)}; ` +
        gap(difference, words)
      );
    },
    todo: ({ facts, cells, severity }, words) => {
      if (facts.kind === 'commonCosts') return 'Er en af dem en aktivitet, så skriv »Aktivitet« i kolonnen Type.';
      const where = inCells({ cells }, words);
      return severity === 'error'
        ? `Sænk budgettet i ${where}, eller ret samlet ramme.`
        : `Fordel resten i ${where}, ret samlet ramme, eller begrund afvigelsen.`;
    },
  },
  'FIN-10': {
    title: 'Ingen negative beløb',
    help: 'Et budgetbeløb i planer, aktiviteter eller finansiering kan ikke være negativt. Bevillinger ses der ikke på.',
    short: ({ facts: { cells } }, words) => shorts.negative(cells.length, words),
    what: ({ facts: { cells } }, words) =>
      `${cells.length === 1 ? 'Et budgetbeløb er negativt' : `${words.count(cells.length)} budgetbeløb er negative`}: ` +
      fullStop(words.list(cells.map(({ cell, ore }) => `${words.cell(cell)} er ${words.kr(ore)}`))),
    todo: ({ cells }, words) => `Ret fortegnet i ${inCells({ cells }, words)}, eller skriv 0.`,
  },
  'FIN-11': {
    title: 'Timer og timesats',
    help:
      'Medfinansiering i timer skal vise antal timer og timesats, og timer gange sats skal give beløbet. Hvordan LBF ' +
      'prissætter en time, er ikke kendt; derfor ser reglen kun på, om regnestykket går op, med 1 kr. i tolerance.',
    short: ({ facts }, words) => {
      if (facts.kind === 'missing') {
        return `Medfinansiering i timer mangler ${words.list(facts.columns.map((column) => LACKING[column]))}.`;
      }
      return facts.rows.length === 1
        ? 'Timer gange sats giver ikke beløbet.'
        : `Timer gange sats giver ikke beløbet i ${words.count(facts.rows.length)} rækker.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'missing') {
        const lacking = words.list(facts.columns.map((column) => LACKING[column]));
        return `Medfinansiering i timer mangler ${lacking}: ${words.list(facts.rows.map(words.quote))}.`;
      }
      const rows = facts.rows.map(
        ({ name, hours, rate, product, amount }) =>
          `${words.quote(name)} har ${plainNumber(hours, words)} timer à ${words.kr(rate)} = ${words.kr(product)}, men beløbet er ${words.kr(amount)}`,
      );
      return fullStop(`Timer gange sats giver ikke beløbet: ${words.list(rows)}`);
    },
    todo: ({ facts, cells }, words) => {
      if (facts.kind === 'missing') return `Udfyld ${inCells({ cells }, words)}, eller begrund afvigelsen.`;
      const amounts = facts.rows.map(({ cell, product }) => cellsTo([cell], product, words));
      return `Ret ${words.list(amounts)}, ret timer eller sats, eller begrund afvigelsen.`;
    },
  },
  'FIN-12': {
    title: 'Planliste og finansiering er enige',
    help:
      'Står en betalers beløb både i planlisten og i finansieringsrækkerne, skal de to være ens. Finansieringsrækkerne gælder, ' +
      'hvor der er nogen; derfor er det planlisten, der foreslås rettet.',
    short: ({ facts: { amounts } }, words) =>
      amounts.length === 1
        ? 'Et beløb i planlisten er ikke det samme som i finansieringen.'
        : `${words.count(amounts.length)} beløb i planlisten er ikke de samme som i finansieringen.`,
    what: ({ facts: { amounts } }, words) =>
      `Planlisten og finansieringsrækkerne er ikke enige: ${words.list(
        amounts.map(
          ({ column, cell, plans, funding }) =>
            `${words.quote(columnInSentence(column, 'da'))} er ${words.kr(plans)} i ${words.cells([cell])}, men ${words.kr(funding)} i finansieringen`,
        ),
      )}.`,
    todo: ({ facts: { amounts } }, words) =>
      `Finansieringsrækkerne gælder: ret ${words.list(amounts.map(({ cell, funding }) => cellsTo([cell], funding, words)))}, eller ret rækkerne.`,
  },
};

function named({ name, ore }: { readonly name: string; readonly ore: number }, words: Words): string {
  return Number.isNaN(ore) ? words.quote(name) : `${words.quote(name)} ${words.kr(ore)}`;
}
