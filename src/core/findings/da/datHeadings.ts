import { columnLabel } from '../columnLabel';
import type { DatFacts } from '../facts/dat';
import { tableName } from '../labels/names';
import { headingList } from '../headingList';
import { visibleText } from '../visibleText';
import type { FamilyWording } from '../wording';

/** What headings say, and what nobody could read in them. */
export const datHeadingsDa: FamilyWording<Pick<DatFacts, 'DAT-04' | 'DAT-08'>> = {
  'DAT-04': {
    title: 'Enheder',
    help:
      'Står der »1.000 kr.« eller »mio. kr.« i en overskrift, regnes tabellen om. Står enheden kun i nogle af overskrifterne, gælder den ' +
      'også for de andre beløb, hvis de er af samme størrelse; passer de hverken til den eller til kr., bruges de ikke. Reglen holder ' +
      'planens samlede ramme op mod summen af finansieringen og af aktiviteternes budget: afviger to af dem omkring 1.000 eller ' +
      '1.000.000 gange (inden for en femtedel), mangler en tabel sin enhed. Den tabel nævnes først, hvis beløb er usandsynligt for ' +
      'en helhedsplan.',
    short: ({ facts }, words) =>
      facts.kind === 'headings'
        ? `Enheden i tabellen ${tableName(facts.table, 'da')} er i tvivl.`
        : `${tableName(facts.suspect.table, 'da')} og ${tableName(facts.other.table, 'da')} afviger ca. ${words.count(facts.factor)} gange.`,
    what: ({ facts }, words) =>
      facts.kind === 'headings'
        ? `I tabellen ${tableName(facts.table, 'da')} (${words.quote(facts.sheet)}) står enheden kun i ${headingList(facts.stated, words)}. Beløbene under ` +
          `${headingList(facts.silent, words)} passer hverken til den enhed eller til kr. og bruges ikke.`
        : `${facts.planCount === 1 ? '' : `${words.count(facts.planCount)} planer, f.eks. ${facts.plan}: `}` +
          `Planen koster ${words.kr(facts.suspect.ore)} i tabellen ${tableName(facts.suspect.table, 'da')} (${words.quote(facts.suspect.sheet)}), ` +
          `men ${words.kr(facts.other.ore)} i ${tableName(facts.other.table, 'da')} (${words.quote(facts.other.sheet)}): omkring ${words.count(facts.factor)} gange forskel.`,
    todo: ({ facts }, words) =>
      facts.kind === 'headings'
        ? `Skriv enheden i hver overskrift, f.eks. »LBF (1.000 kr.)« eller »LBF (kr.)«, i ${words.quote(facts.sheet)}.`
        : `Skriv enheden i overskriften, f.eks. »I alt (1.000 kr.)«, i ${words.quote(facts.suspect.sheet)}, ret beløbene, eller begrund afvigelsen.`,
  },
  'DAT-08': {
    title: 'Manglende kolonne',
    help:
      'En kolonne, som reglerne ikke kan undvære, blev ikke fundet i en genkendt tabel. Overskrifter genkendes på dansk og ' +
      'engelsk, uanset store bogstaver, mellemrum og enheder. En kolonne med en anden overskrift kan peges ud én gang; valget ' +
      'gemmes i projektmappen. Kolonner med tal i beløbsstørrelse, som ikke blev læst, nævnes også: en advarsel, hvis tabellen ' +
      'kan mangle dem (år, betalere), ellers en bemærkning. Regnskab og forbrug er ikke budget og læses ikke.',
    short: ({ facts }, words) =>
      facts.kind === 'unread'
        ? `${facts.columns.length === 1 ? '1 kolonne' : `${words.count(facts.columns.length)} kolonner`} med beløb i ${words.quote(facts.sheet)} er ikke læst.`
        : `Kolonnen ${words.quote(columnLabel(facts.column, 'da'))} blev ikke fundet i ${words.quote(facts.lookedIn.sheet)}.`,
    what: ({ facts }, words) => {
      if (facts.kind === 'missing') {
        return (
          `Kolonnen ${words.quote(columnLabel(facts.column, 'da'))} blev ikke fundet i tabellen ${tableName(facts.table, 'da')}. Der er ledt i ` +
          `${words.cells([facts.lookedIn])}, hvor overskrifterne er ${words.list(
            facts.headings.map((text) => words.quote(visibleText(text))),
            12,
          )}.`
        );
      }
      const unknown = facts.columns.filter(({ spending }) => !spending);
      const spending = facts.columns.filter((column) => column.spending);
      const table = `tabellen ${tableName(facts.table, 'da')} (${words.quote(facts.sheet)})`;
      return [
        unknown.length > 0
          ? `I ${table} er ${unknown.length === 1 ? 'en kolonne' : `${words.count(unknown.length)} kolonner`} med beløb ikke læst, fordi kontrollen ikke ved, hvad ` +
            `${unknown.length === 1 ? 'den' : 'de'} er: ${headingList(unknown, words)}.`
          : '',
        spending.length > 0
          ? `${headingList(spending, words)} i ${table} er regnskab, forbrug eller rest og læses ikke som budget.`
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    },
    todo: ({ facts }, words) => {
      if (facts.kind === 'missing')
        return `Skriv ${words.quote(columnLabel(facts.column, 'da'))} over den rigtige kolonne, eller vælg kolonnen under Tabeller i ruden.`;
      const unknown = facts.columns.filter(({ spending }) => !spending);
      if (unknown.length === 0)
        return `Er det budget, så skriv det i overskriften, f.eks. »Budget 2017«.${facts.lacks ? ' Ellers begrund afvigelsen.' : ''}`;
      const rename =
        facts.table === 'plans'
          ? 'Er det rammen eller en betaler, så skriv f.eks. »Samlet ramme« eller »Kommune« over kolonnen, eller vælg den under Tabeller i ruden.'
          : 'Er det budgettets år, så skriv kalenderåret over kolonnen, f.eks. »2017«; er det totalen, så skriv »I alt«, eller vælg kolonnen under Tabeller i ruden.';
      return `${rename} ${facts.lacks ? 'Ellers begrund afvigelsen.' : 'Ellers kan den blive stående.'}`;
    },
  },
};
