import { cellList } from '../cellList';
import { columnLabel } from '../columnLabel';
import type { DatFacts, IdleWaiver } from '../facts/dat';
import { inCells, inOneOfCells } from '../inCells';
import { tableName } from '../labels/names';
import { unreadDa } from '../labels/unreadDa';
import { overrideValue } from '../overrideValue';
import { visibleText } from '../visibleText';
import type { FamilyWording, Words } from '../wording';

type TableCode = 'DAT-05' | 'DAT-06' | 'DAT-07' | 'DAT-11' | 'DAT-12' | 'DAT-13';

/** What tables, sheets and the workbook hold. */
export const datTablesDa: FamilyWording<Pick<DatFacts, TableCode>> = {
  'DAT-05': {
    title: 'Planen står én gang',
    help:
      'Ingen plan må stå to gange i samme tabel. Står en plan i to tabeller, f.eks. i en oversigt og på sit eget ark, er det én ' +
      'plan, og beløbene skal være ens. Er en tabel skrevet i hele 1.000 kr. eller mio. kr., er en halv enhed afrunding. Står ' +
      'en aktivitet med samme navn og delaftale i flere af planens tabeller, f.eks. i en tabel for hvert år eller i et gammelt ' +
      'ark, tæller den med i hver af dem; det er en advarsel. Det er det også, når planens tabeller har hvert sit år i ' +
      'overskriften: beløbene lægges ikke sammen.',
    short: ({ facts }, words) => {
      if (facts.kind === 'activities') return `${activities(facts.activities.length, words)} tælles med flere gange.`;
      if (facts.kind === 'years') return `${words.quote(facts.plan)} står i tabeller for hvert sit år.`;
      return facts.kind === 'twice'
        ? `Planen står ${words.count(facts.count)} gange i ${words.quote(facts.sheet)}.`
        : `${columnLabel(facts.column, 'da')} er ikke det samme i to tabeller.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'years')
        return `${words.quote(facts.plan)} står i tabeller, hvis overskrifter nævner forskellige år: ${words.list(
          facts.tables.map(({ cell, years }) => `${years.join('-')} i ${words.cell(cell)}`),
          facts.tables.length,
        )}. Kontrollen bruger den første tabels beløb og lægger dem ikke sammen.`;
      if (facts.kind === 'activities') {
        const named = facts.activities.map(
          ({ name, cells }) => `${words.quote(visibleText(name))} (${cellList(cells, words)})`,
        );
        return `${activities(facts.activities.length, words)} står i flere af planens tabeller og tælles med i hver af dem, også i flertallet: ${words.list(named)}.`;
      }
      return facts.kind === 'twice'
        ? `${words.quote(facts.plan)} står ${words.count(facts.count)} gange i samme tabel (${words.quote(facts.sheet)}). Kontrollen bruger den første række.`
        : `${columnLabel(facts.column, 'da')} for ${words.quote(facts.plan)} er ${words.list(facts.amounts.map(({ sheet, ore }) => `${words.kr(ore)} i ${words.quote(sheet)}`))}.`;
    },
    todo: (finding, words) => {
      if (finding.facts.kind === 'years')
        return 'Skriv planen på én række med samlet ramme for hele perioden, eller begrund afvigelsen.';
      if (finding.facts.kind === 'activities')
        return 'Saml hver aktivitet i én række med en kolonne for hvert år, slet den tabel, der ikke skal tælle, eller begrund afvigelsen.';
      return finding.facts.kind === 'twice'
        ? `Slet den overflødige række, eller giv planerne hver sit navn i ${inCells(finding, words)}.`
        : `Ret ${inOneOfCells(finding, words)}, så beløbene er ens.`;
    },
  },
  'DAT-06': {
    title: 'Skjulte beløb',
    help: 'Skjulte rækker, kolonner og ark, der indeholder beløb, regnes med i summerne og nævnes her.',
    short: ({ facts }, words) => `${HIDDEN[facts.what]} ${words.quote(facts.sheet)} regnes med.`,
    what: ({ facts }, words) =>
      facts.what === 'sheet'
        ? `Arket ${words.quote(facts.sheet)} er skjult, men indeholder beløb, som regnes med.`
        : `${HIDDEN[facts.what]} ${words.quote(facts.sheet)} (${words.list(facts.areas.map((area) => words.cell(area)))}) indeholder beløb, som regnes med.`,
    todo: ({ facts }) =>
      facts.what === 'sheet' ? 'Slet arket, hvis det ikke skal tælle.' : 'Slet dem, hvis de ikke skal tælle.',
  },
  'DAT-07': {
    title: 'Sumrækker',
    help:
      'Rækker, der er genkendt som summer på deres tekst og deres formel, tælles ikke som data. Det gør heller ikke rækker, der er ' +
      'en del af rækken over (»heraf løn«), og kontroltal som »Difference« ved tabellens ende.',
    short: ({ facts }, words) => `${sumRows(facts, words)} i ${words.quote(facts.sheet)} er ikke talt med.`,
    what: ({ facts }, words) =>
      `${sumRows(facts, words)} i tabellen ${tableName(facts.table, 'da')} (${words.quote(facts.sheet)}) er ikke talt med som data` +
      `${facts.onlySums ? '' : ' (summer, kontroltal eller en del af rækken over)'}: ` +
      `${words.list(facts.labels.map((label) => (label === '' ? 'uden tekst' : words.quote(visibleText(label)))))}.`,
    todo: () => '',
  },
  'DAT-11': {
    title: 'Budgetark, der kan læses',
    help:
      'Projektmappen skal have mindst én tabel med planer, aktiviteter eller finansiering. Tabeller findes på deres ' +
      'overskrifter, uanset hvor de står.',
    short: () => 'Projektmappen har intet budgetark, der kan læses.',
    what: ({ facts }, words) =>
      `Projektmappen har intet budgetark, der kan læses. ${facts.sheets.length === 1 ? '1 ark' : `${words.count(facts.sheets.length)} ark`} blev set igennem` +
      `${
        facts.sheets.length === 0
          ? ''
          : `: ${words.list(
              facts.sheets.map(({ sheet, why }) => `${words.quote(sheet)} (${unreadDa[why]})`),
              8,
            )}`
      }.`,
    todo: () => 'Åbn den rigtige projektmappe, eller indsæt tomme budgetark fra ruden, og skriv budgettet dér.',
  },
  'DAT-12': {
    title: 'Overstyring eller begrundelse uden virkning',
    help:
      'En sats i arket Regler skal have en kilde. Uden kilde bruges den ikke, og den indbyggede sats gælder. Det samme gælder en ' +
      'parameter, som kontrollen ikke kender. Tolerancen er en indstilling og behøver ingen kilde. En række med en ' +
      'begrundelse, som ikke begrunder noget, nævnes som bemærkning: koden eller planen findes ikke, begrundelsen mangler, ' +
      'den sidste dag er gået, eller der er ingen advarsel (fejl kan ikke begrundes).',
    short: ({ facts }, words) => {
      if (facts.kind === 'waivers') return `${idle(facts.rows.length, words)} har ingen virkning.`;
      return facts.rows.length === 1
        ? '1 overstyring i arket Regler bruges ikke.'
        : `${words.count(facts.rows.length)} overstyringer i arket Regler bruges ikke.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'waivers'
        ? `${idle(facts.rows.length, words)} i ${words.quote(facts.sheet)} har ingen virkning: ${words.list(
            facts.rows.map((row) => idleWaiver(row, words)),
            facts.rows.length,
          )}.`
        : `${words.list(facts.rows.map((row) => `${words.quote(visibleText(row.parameter))} = ${overrideValue(row, words)} ${REFUSED[row.kind]}`))}, så den indbyggede værdi gælder.`,
    todo: (finding, words) => {
      if (finding.facts.kind === 'waivers')
        return `Ret ${inCells(finding, words)}, eller slet de rækker, der ikke længere skal bruges.`;
      const kinds = new Set(finding.facts.rows.map(({ kind }) => kind));
      const what = [
        kinds.has('noSource') ? 'kilden' : '',
        kinds.has('unknown') ? 'parameterens navn, f.eks. »Kommunens andel«,' : '',
      ].filter((text) => text !== '');
      return `Skriv ${what.join(' og ')} i ${inCells(finding, words)}, eller begrund afvigelsen.`;
    },
  },
  'DAT-13': {
    title: 'Egne satser og funktioner i celler',
    help:
      'Funktioner i celler regner med de indbyggede satser og ser ikke arket Regler. Bruger projektmappen både egne satser og ' +
      'andelsfunktionerne, viser de forskellige tal. ALLOCATE fordeler efter arkets egne satser.',
    short: () => 'Funktioner i celler ser ikke de satser, arket Regler overstyrer.',
    what: ({ facts }, words) =>
      `Arket Regler overstyrer ${words.list(facts.parameters.map(words.quote))}, men ${words.list(facts.functions)} i cellerne regner med de indbyggede satser.`,
    todo: (finding, words) => `Brug ALLOCATE over arkets egne satser i ${inCells(finding, words)}.`,
  },
};

const HIDDEN = { sheet: 'Det skjulte ark', rows: 'Skjulte rækker i', columns: 'Skjulte kolonner i' } as const;
const REFUSED = { noSource: 'har ingen kilde', unknown: 'kendes ikke af kontrollen' } as const;

function activities(count: number, words: Words): string {
  return count === 1 ? '1 aktivitet' : `${words.count(count)} aktiviteter`;
}

function idle(count: number, words: Words): string {
  return count === 1 ? '1 begrundelse' : `${words.count(count)} begrundelser`;
}

function idleWaiver({ why, code, plan, until = '', cell }: IdleWaiver, words: Words): string {
  const named = words.quote(visibleText(plan));
  const reason = {
    unknownCode: 'ingen regel har den kode',
    noReason: 'begrundelsen mangler',
    unlistedPlan: `ingen plan hedder ${named}`,
    unreadDate: `${words.quote(visibleText(until))} er ingen dato`,
    ended: `den sidste dag var ${words.day(until)}`,
    error: 'det er en fejl, og fejl kan ikke begrundes',
    notice: 'det er en bemærkning, som ikke skal begrundes',
    morePlans: `advarslen gælder også andre planer end ${named}`,
    nothing: 'der er ingen sådan advarsel',
  }[why];
  return `${words.quote(visibleText(code))} i ${words.cell(cell)} (${reason})`;
}

function sumRows({ labels, onlySums }: DatFacts['DAT-07'], words: Words): string {
  const number = words.count(labels.length);
  if (onlySums) return labels.length === 1 ? '1 sumrække' : `${number} sumrækker`;
  return labels.length === 1 ? '1 række' : `${number} rækker`;
}
