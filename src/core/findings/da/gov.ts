import { danishPeriod } from '../agreementPeriod';
import type { GovFacts } from '../facts/gov';
import { firstCell } from '../firstCell';
import { inCells } from '../inCells';
import { visibleText } from '../visibleText';
import type { FamilyWording } from '../wording';

export const govDa: FamilyWording<GovFacts> = {
  'GOV-01': {
    title: 'Bydelsbestyrelse',
    help:
      'Planens bydel skal være en af den lokale aftales bydelsbestyrelser (Bilag 5, »Hvordan er samarbejdet organiseret«). ' +
      'Andre kendte stavemåder, f.eks. »Tingbjerg/Husum« eller »Sydhavnen«, er i orden; én bemærkning foreslår ' +
      'standardnavnet. Reglen kører ikke, når aftalen kun er antaget.',
    short: ({ facts }, words) => {
      if (facts.kind === 'missing') return 'Bydelen er ikke angivet.';
      if (facts.kind === 'unknown') return `${words.quote(facts.district)} er ingen bydelsbestyrelse.`;
      return facts.spellings.length === 1
        ? '1 bydel har en anden stavemåde end standardnavnet.'
        : `${words.count(facts.spellings.length)} bydele har en anden stavemåde end standardnavnet.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'variant') {
        return `${words.list(facts.spellings.map(({ text, board }) => `${words.quote(visibleText(text))} er læst som ${words.quote(board)}`))}.${danishPeriod(facts)}`;
      }
      const boards = `Aftalens bydelsbestyrelser er ${words.list(facts.boards)}.${danishPeriod(facts)}`;
      return facts.kind === 'missing'
        ? `Planens bydel er ikke angivet. ${boards}`
        : `${words.quote(visibleText(facts.district))} er ingen af aftalens bydelsbestyrelser. ${boards}`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = inCells(finding, words);
      if (facts.kind === 'variant') return `Skriv gerne standardnavnet i ${where}.`;
      if (facts.kind === 'unknown' && facts.closest !== undefined) {
        return `Ret ${where} til ${words.quote(facts.closest)}, eller begrund afvigelsen.`;
      }
      return `Skriv bydelsbestyrelsens navn i ${where}, eller begrund afvigelsen.`;
    },
  },
  'GOV-02': {
    title: 'Største afdeling leder projektet',
    help:
      'Den boligafdeling, der er størst i planen, er projektleder (Bilag 5, »Hvordan er samarbejdet organiseret«). Størrelsen ' +
      'er antallet af lejemål. Er flere lige store, kan hver af dem lede. Mangler et antal lejemål, kører reglen ikke.',
    short: ({ facts }, words) => {
      const size = `${words.quote(facts.largest[0] ?? '')} er størst (${words.count(facts.dwellings)} lejemål)`;
      return facts.kind === 'missing' ? `Leder mangler; ${size}.` : `${words.quote(facts.lead)} leder, men ${size}.`;
    },
    what: ({ facts }, words) => {
      const size =
        `${words.list(facts.largest.map(words.quote))} er størst med ${words.count(facts.dwellings)} lejemål` +
        (facts.largest.length > 1 ? ' hver' : '');
      if (facts.kind === 'missing')
        return `Den projektledende afdeling er ikke angivet. ${size}.${danishPeriod(facts)}`;
      if (facts.kind === 'notListed') {
        return `${words.quote(visibleText(facts.lead))} leder projektet, men er ikke blandt planens afdelinger. ${size}.${danishPeriod(facts)}`;
      }
      return (
        `${words.quote(facts.lead)} leder projektet med ${words.count(facts.leadDwellings)} lejemål, men ${size}.` +
        danishPeriod(facts)
      );
    },
    todo: (finding, words) =>
      `Skriv ${finding.facts.largest.map(words.quote).join(' eller ')} i ${firstCell(finding, words)}, eller begrund afvigelsen.`,
  },
  'GOV-03': {
    title: 'Planens bestyrelse',
    help:
      'Der skal oprettes en bestyrelse, som er ansvarlig for planens gennemførelse (LBF’s regulativ af 1. april 2015, § 6, ' +
      'stk. 6, nr. 2). Kravet er LBF’s og gælder alle planer fra 2015-18, også uden lokal aftale; andre planer er omfattet, ' +
      'når deres lokale aftale gentager det. Enhver tekst ud over »nej«, »ingen« og lignende tæller som en bestyrelse.',
    short: () => 'Planen har ingen bestyrelse.',
    what: ({ facts }, words) =>
      (facts.text === ''
        ? 'Planens bestyrelse er ikke angivet.'
        : `Der står ${words.quote(visibleText(facts.text))} om planens bestyrelse.`) + danishPeriod(facts),
    todo: (finding, words) => `Skriv bestyrelsens navn i ${firstCell(finding, words)}, eller begrund afvigelsen.`,
  },
  'GOV-04': {
    title: 'Budgetlinje til sekretariatet',
    help:
      'Boligsocialt Sekretariat (BSK) betales af planernes budget (Bilag 5, »Hvordan er samarbejdet organiseret«). En ' +
      'fællesudgift, en aktivitet eller et formål i finansieringen, der nævner sekretariatet eller BSK, er nok. BSK er ikke ' +
      'det samme som kommunens 1,9 % til koordinering.',
    short: ({ facts }, words) =>
      facts.plans === 1
        ? 'Budgettet har ingen linje til sekretariatet (BSK).'
        : `${words.count(facts.plans)} planers budget har ingen linje til sekretariatet (BSK).`,
    what: ({ facts }, words) =>
      `${facts.plans === 1 ? 'Planens budget' : `Budgettet for ${words.count(facts.plans)} planer`} har ingen linje, der nævner sekretariatet (BSK), som betales af planernes budget.${danishPeriod(facts)}`,
    todo: (finding, words) =>
      finding.facts.plans === 1
        ? `Tilføj en række under ${firstCell(finding, words)}, f.eks. »Sekretariat (BSK)«, hvis planen bidrager.`
        : `Tilføj en række under ${inCells(finding, words)}, f.eks. »Sekretariat (BSK)«, hvis planerne bidrager.`,
  },
};
