import { columnLabel } from '../columnLabel';
import type { AmbiguousAmount, DatFacts, TextNumber } from '../facts/dat';
import { firstCell } from '../firstCell';
import { inCells } from '../inCells';
import { plainNumber } from '../plainNumber';
import { visibleText } from '../visibleText';
import type { FamilyWording, Words } from '../wording';
import { commaHint } from './commaHint';

type CellCode = 'DAT-01' | 'DAT-02' | 'DAT-03' | 'DAT-09' | 'DAT-10';

/** What single cells hold. */
export const datCellsDa: FamilyWording<Pick<DatFacts, CellCode>> = {
  'DAT-01': {
    title: 'Fejlværdier',
    help:
      'Ingen celle, kontrollen har brug for, må vise en fejl som #REF! eller #DIV/0!. Viser celler med Budgetkontrols egne ' +
      'funktioner #NAME? (på dansk #NAVN?), er projektmappen gemt uden tilføjelsen; det meldes én gang for dem alle. Er den gemt ' +
      'af et program, der ikke regner, mangler formlernes resultater i filen; også det meldes én gang.',
    short: ({ facts }, words) => {
      if (facts.kind === 'ownFunction')
        return `${cells(facts.count, words)} med egne funktioner er gemt uden tilføjelsen.`;
      if (facts.kind === 'notCalculated') return `${cells(facts.count, words)} med formler er gemt uden resultat.`;
      return `${facts.codes.join(', ')} i ${cells(facts.count, words)} i kolonnen ${heading(facts, words)}.`;
    },
    what: ({ facts }, words) => {
      const number = cells(facts.count, words);
      const unknown = `Summer, der bruger ${facts.count === 1 ? 'den' : 'dem'}, kendes ikke.`;
      if (facts.kind === 'ownFunction')
        return `${number} med Budgetkontrols egne funktioner har intet resultat, fordi projektmappen er gemt uden tilføjelsen.`;
      if (facts.kind === 'notCalculated')
        return `${number} med formler har intet resultat, fordi projektmappen er gemt af et program, der ikke regner. ${unknown}`;
      return `${number} i kolonnen ${heading(facts, words)} viser ${words.list(facts.codes)}. ${unknown}`;
    },
    todo: (finding, words) => {
      const { kind } = finding.facts;
      if (kind === 'ownFunction')
        return 'Åbn projektmappen i Excel med Budgetkontrol slået til, genberegn med Ctrl+Alt+F9, og gem.';
      if (kind === 'notCalculated') return 'Åbn projektmappen i Excel, og gem den, så formlerne regnes ud.';
      return `Ret formlen i ${inCells(finding, words)}, eller skriv beløbet.`;
    },
  },
  'DAT-02': {
    title: 'Tal skrevet som tekst',
    help:
      'Et tal, der står som tekst, læses på dansk: »1.234,50« er 1234 kr. og 50 øre, og »12,5 mio. kr.« er 12.500.000 kr. ' +
      'Kontrollen bruger tallet, men Excel selv regner cellen som tom i summer. Rettelsen skriver tallet i cellens egen enhed.',
    short: ({ facts }, words) => {
      const [first, ...rest] = facts.readings;
      if (!first) return '';
      return rest.length === 0
        ? `Tal skrevet som tekst: ${read(first, words)}.`
        : `${words.count(facts.readings.length)} tal i kolonnen ${heading(facts, words)} er skrevet som tekst.`;
    },
    what: ({ facts }, words) => {
      const { readings } = facts;
      const lead =
        readings.length === 1
          ? `Et tal i kolonnen ${heading(facts, words)} er skrevet som tekst`
          : `${words.count(readings.length)} tal i kolonnen ${heading(facts, words)} er skrevet som tekst`;
      return `${lead}: ${words.list(
        readings.map((reading) => read(reading, words)),
        3,
      )}. Excel regner ${readings.length === 1 ? 'det' : 'dem'} ikke med i sine summer.`;
    },
    todo: (finding, words) =>
      finding.facts.readings.length === 1
        ? `Skriv ${plainNumber(finding.facts.readings[0]?.value ?? 0, words)} som tal i ${firstCell(finding, words)}, eller begrund afvigelsen.`
        : `Skriv dem som tal i ${inCells(finding, words)}, eller begrund afvigelsen.`,
  },
  'DAT-03': {
    title: 'Tekst i en talkolonne',
    help:
      'Tekst, der ikke er et beløb, i en kolonne med beløb er en fejl: summer, der bruger cellen, kendes ikke og regnes aldrig ' +
      'som 0. I kolonner med andre tal (lejemål, timer) og med datoer er det en advarsel. Flere decimaler end øre afrundes, ' +
      'en halv øre væk fra nul, og nævnes i en bemærkning.',
    short: ({ facts }, words) => {
      if (facts.kind === 'decimals') return `${words.count(facts.values.length)} beløb er afrundet til hele øre.`;
      const [first, ...rest] = facts.texts;
      if (rest.length === 0) return `${words.quote(visibleText(first ?? ''))} er ${NO[facts.kind]}.`;
      return `${cells(facts.texts.length, words)} i kolonnen ${heading(facts, words)} er ${NO_PLURAL[facts.kind]}.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'decimals') {
        return (
          `${words.count(facts.values.length)} beløb i ${facts.columns.length === 1 ? 'kolonnen' : 'kolonnerne'} ${words.list(facts.columns.map((column) => heading({ column }, words)))} har flere decimaler end øre og er ` +
          `afrundet: ${words.list(
            facts.values.map(({ value, ore }) => `${plainNumber(value, words)} til ${words.kr(ore)}`),
            3,
          )}.`
        );
      }
      const texts = words.list(
        facts.texts.map((text) => words.quote(visibleText(text))),
        3,
      );
      const effect = facts.kind === 'notAmount' ? ' Summer, der bruger cellen, kendes ikke.' : '';
      return `${texts} i kolonnen ${heading(facts, words)} er ${facts.texts.length === 1 ? NO[facts.kind] : NO_PLURAL[facts.kind]}.${effect}`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = inCells(finding, words);
      if (facts.kind === 'decimals') return `Afrund evt. med AFRUND(…;2) i ${where}.`;
      if (facts.kind === 'notAmount')
        return `Skriv beløbet som tal i ${where}, eller 0, hvis der intet er.${commaHint(facts.texts, words)}`;
      return `Skriv ${facts.kind === 'notDate' ? 'en dato' : 'et tal'} i ${where}, eller begrund afvigelsen.`;
    },
  },
  'DAT-09': {
    title: 'Overskrevet formel',
    help:
      'Et fast tal i en kolonne, hvor mindst tre rækker og fire femtedele har den samme formel (set fra deres egen række). ' +
      'Tallet følger ikke længere med, når andre celler ændres. Rettelsen er formlen.',
    short: ({ facts }, words) =>
      `${count(facts.count, 'formel', 'formler', words)} i kolonnen ${heading(facts, words)} er overskrevet med et tal.`,
    what: (finding, words) =>
      `${cells(finding.facts.count, words)} i kolonnen ${heading(finding.facts, words)} ` +
      `holder et fast tal, hvor resten af kolonnen regner med en formel (${finding.facts.formula}).`,
    todo: (finding, words) =>
      finding.facts.count === 1
        ? `Skriv ${finding.facts.formula} i ${firstCell(finding, words)}, eller begrund afvigelsen.`
        : `Skriv formlen i ${inCells(finding, words)}, eller begrund afvigelsen.`,
  },
  'DAT-10': {
    title: 'Tvetydige beløb og cirkabeløb',
    help:
      '»21.000.000 kr. inkl. 7.000.000 i medfinansiering« kan læses på to måder; begge vises med deres andele, og du vælger. ' +
      'Beløb med »ca.«, »knap«, »mere end« og lignende bruges ikke, før du har godkendt tallet. En begrundelse gør ikke ' +
      'beløbet kendt: de regler, der bruger det, kører først, når tallet står der.',
    short: ({ facts }, words) => {
      const many = facts.readings.length;
      if (facts.kind === 'ambiguous') {
        return many === 1
          ? `Beløbet under ${heading(facts, words)} kan læses på to måder.`
          : `${words.count(many)} beløb under ${heading(facts, words)} kan læses på to måder.`;
      }
      const [first] = facts.readings;
      return many === 1
        ? `${words.quote(visibleText(first?.text ?? ''))} er et cirkabeløb og bruges ikke.`
        : `${words.count(many)} cirkabeløb under ${heading(facts, words)} bruges ikke.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'ambiguous'
        ? facts.readings
            .slice(0, 3)
            .map((reading) => bothReadings(reading, words))
            .join(' ') + furtherReadings(facts.readings.length - 3, words)
        : `${words.list(
            facts.readings.map(({ text, ore }) => `${words.quote(visibleText(text))} (${words.kr(ore)})`),
            3,
          )} i kolonnen ` +
          `${heading(facts, words)} ${facts.readings.length === 1 ? 'er et cirkabeløb' : 'er cirkabeløb'} og bruges ikke, før tallet er godkendt.`,
    todo: (finding, words) =>
      finding.facts.kind === 'ambiguous'
        ? `Vælg den rigtige læsning, eller skriv den samlede ramme som tal i ${inCells(finding, words)}.`
        : `Skriv det nøjagtige beløb i ${inCells(finding, words)}, eller godkend tallet under Tabeller i ruden.`,
  },
};

const NO = { notAmount: 'ikke et beløb', notNumber: 'ikke et tal', notDate: 'ikke en dato' } as const;
const NO_PLURAL = { notAmount: 'ikke beløb', notNumber: 'ikke tal', notDate: 'ikke datoer' } as const;

function heading({ column }: { readonly column: Parameters<typeof columnLabel>[0] }, words: Words): string {
  return words.quote(columnLabel(column, 'da'));
}

function count(value: number, one: string, many: string, words: Words): string {
  return `${words.count(value)} ${value === 1 ? one : many}`;
}

function cells(value: number, words: Words): string {
  return count(value, 'celle', 'celler', words);
}

function read({ text, ore, value }: TextNumber, words: Words): string {
  return `${words.quote(visibleText(text))} er læst som ${ore === undefined ? plainNumber(value, words) : words.kr(ore)}`;
}

/** LBF pays what is not local: with the local part inside the first amount, or on top of it. */
function bothReadings({ text, totalOre, includedOre }: AmbiguousAmount, words: Words): string {
  const sum = totalOre + includedOre;
  return (
    `${words.quote(visibleText(text))} kan læses på to måder: ` +
    `a) samlet ramme ${words.kr(totalOre)}, heraf LBF ${words.kr(totalOre - includedOre)} (${words.pct((totalOre - includedOre) / totalOre)}) og lokalt ${words.kr(includedOre)} (${words.pct(includedOre / totalOre)}); ` +
    `b) samlet ramme ${words.kr(sum)}, heraf LBF ${words.kr(totalOre)} (${words.pct(totalOre / sum)}) og lokalt ${words.kr(includedOre)} (${words.pct(includedOre / sum)}).`
  );
}

function furtherReadings(more: number, words: Words): string {
  return more > 0 ? ` ${words.count(more)} ${more === 1 ? 'mere' : 'flere'} på samme måde.` : '';
}
