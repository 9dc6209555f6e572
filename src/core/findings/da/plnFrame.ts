import { capital } from '../capital';
import type { PlnFacts } from '../facts/pln';
import { inCells, inOneOfCells } from '../inCells';
import { tableName } from '../labels/names';
import type { FamilyWording, Words } from '../wording';

type Codes = 'PLN-03' | 'PLN-04' | 'PLN-05' | 'PLN-09' | 'PLN-10' | 'PLN-11' | 'PLN-12';

/** The rules on period, agreements and the rows that belong to the plan. */
export const plnFrameDa: FamilyWording<Pick<PlnFacts, Codes>> = {
  'PLN-03': {
    title: 'Planens periode',
    help:
      'Planen skal slutte efter, at den starter. En helhedsplan er som regel 4-årig (Bilag 5); en anden længde er kun en ' +
      'bemærkning. Fire år regnes fra startdagen på en dag nær, så en plan, der starter midt i et år, berører fem budgetår.',
    short: ({ facts }, words) =>
      facts.kind === 'reversed'
        ? `Planen slutter ${words.day(facts.end)}, før den starter.`
        : `Planen varer ${length(facts.months, words)}, ikke ${words.count(facts.typicalYears)} år.`,
    what: ({ facts }, words) =>
      facts.kind === 'reversed'
        ? `Planen slutter ${words.day(facts.end)}, men starter ${words.day(facts.start)}.`
        : `Planen varer ${length(facts.months, words)} (${words.day(facts.start)}–${words.day(facts.end)}). En helhedsplan er som regel ${words.count(facts.typicalYears)}-årig.`,
    todo: (finding, words) =>
      finding.facts.kind === 'reversed'
        ? `Ret start eller slut i ${inOneOfCells(finding, words)}.`
        : `Ret datoen i ${inOneOfCells(finding, words)}, hvis længden ikke er tilsigtet.`,
  },
  'PLN-04': {
    title: 'Beløb uden for perioden',
    help:
      'Alle beløb skal ligge i kalenderår, som planens periode berører. En fireårig plan, der starter midt i et år, berører ' +
      'fem kalenderår. Udgåede aktiviteter, tomme celler og 0 tæller ikke.',
    short: ({ facts }, words) => `Der er beløb i ${words.list(facts.years.map(String), 4)}, uden for planens periode.`,
    what: ({ facts }, words) => {
      const parts = [
        ...(facts.activities === undefined ? [] : [`${words.kr(facts.activities)} i aktiviteterne`]),
        ...(facts.funding === undefined ? [] : [`${words.kr(facts.funding)} i finansieringen`]),
      ];
      return `I ${words.list(facts.years.map(String), 8)} ligger ${words.list(parts)}, men planen løber fra ${words.day(facts.start)} til ${words.day(facts.end)}.`;
    },
    todo: (finding, words) =>
      `Flyt beløbene i ${inCells(finding, words)} til år i perioden, ret perioden, eller begrund afvigelsen.`,
  },
  'PLN-05': {
    title: 'Strategisk aftale',
    help: 'Planen skal have en strategisk aftale, og den skal være dateret (Bilag 5). Datoen må stå i en tekst.',
    short: ({ facts }) =>
      facts.kind === 'missing' ? 'Den strategiske aftale mangler.' : 'Den strategiske aftale har ingen dato.',
    what: ({ facts }, words) =>
      facts.kind === 'missing'
        ? 'Den strategiske aftale mangler.'
        : `Den strategiske aftale (${words.quote(facts.text)}) har ingen dato.`,
    todo: (finding, words) => `Skriv aftalens dato i ${inCells(finding, words)}, eller begrund afvigelsen.`,
  },
  'PLN-09': {
    title: 'Tilgange og ambitioner',
    help:
      'Planen bør nævne sit bidrag til mindst én af kommunens tre tilgange og én af Hovedaftalens tre ambitioner (Bilag 5). ' +
      'De genkendes på et af deres egne ord eller på nummeret 1-3.',
    short: ({ facts }, words) => `Planen nævner ingen af de tre ${words.list(facts.missing.map(contribution))}.`,
    what: ({ facts }, words) =>
      `Planen nævner ikke, hvilke ${words.list(facts.missing.map(contribution))} den bidrager til.`,
    todo: (finding, words) =>
      `Skriv det i ${inCells(finding, words)}. ${finding.facts.missing
        .map((kind) =>
          kind === 'approaches'
            ? `Tilgangene er ${words.list(finding.facts.approaches)}.`
            : `Ambitionerne er ${words.list(finding.facts.ambitions)}.`,
        )
        .join(' ')}`,
  },
  'PLN-10': {
    title: 'Bekræftet regelsæt',
    help:
      'Der skal være et bekræftet regelsæt fra Landsbyggefonden for den dag, planen starter. Der kendes ingen regler for ' +
      'planer, der starter i 2027 eller senere; de kontrolleres efter det nyeste regelsæt. Planer fra før 2011 har intet. Et ' +
      'regelsæt, der er valgt for planen, står ved magt.',
    short: ({ facts }, words) => `Der er intet bekræftet regelsæt for start ${words.day(facts.start)}.`,
    what: ({ facts }, words) =>
      facts.kind === 'newer'
        ? `Planen starter ${words.day(facts.start)}, og der er intet bekræftet regelsæt for den periode. Den er kontrolleret efter ${facts.usedInstead.da}.`
        : `Planen starter ${words.day(facts.start)}, før det ældste regelsæt, ${facts.oldest.da}. De regler, der kræver et regelsæt, er ikke kørt.`,
    todo: (finding, words) =>
      `Ret startdatoen i ${inCells(finding, words)}, vælg et regelsæt i kolonnen Regelsæt, eller begrund afvigelsen.`,
  },
  'PLN-11': {
    title: 'Rækker og planer hører sammen',
    help:
      'Hver række med en aktivitet, betaler, afdeling, delaftale eller godkendelse skal høre til en plan i plantabellen, og ' +
      'hver plan skal have aktiviteter. Store og små bogstaver og tegnsætning i navnet er uden betydning.',
    short: ({ facts }, words) => {
      if (facts.kind === 'noActivities') return 'Planen har ingen aktiviteter.';
      return facts.kind === 'unnamed'
        ? `${rows(facts.rows, words)} i ${tableName(facts.table, 'da')} nævner ingen plan.`
        : `Planen ${words.quote(facts.name)} står ikke i plantabellen.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'noActivities') return 'Planen har ingen aktiviteter.';
      if (facts.kind === 'unnamed')
        return `${rows(facts.rows, words)} i ${tableName(facts.table, 'da')} nævner ingen plan.`;
      const like = facts.closest === undefined ? '' : ` Navnet ligner ${words.quote(facts.closest)}.`;
      return `${rows(facts.rows, words)} hører til ${words.quote(facts.name)}, som ikke står i plantabellen.${like}`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      if (facts.kind === 'noActivities') {
        return `Skriv planens aktiviteter i aktivitetstabellen, eller slet planen i ${inCells(finding, words)}.`;
      }
      if (facts.kind === 'unnamed') return `Skriv planens navn i ${inCells(finding, words)}.`;
      return facts.closest === undefined
        ? `Ret planens navn i ${inCells(finding, words)}, eller skriv planen i plantabellen.`
        : `Skriv ${words.quote(facts.closest)} i ${inCells(finding, words)}, eller skriv planen i plantabellen.`;
    },
  },
  'PLN-12': {
    title: 'Lokal aftale',
    help:
      'Står der ikke, hvilken lokal aftale en plan følger, bruges andelene i Københavns aftale for planer, der starter i ' +
      '2015-18; regler om bydele og godkendelser kører da ikke. En københavnsk plan, der starter senere, kontrolleres efter ' +
      'den sidst kendte aftale, fordi ingen nyere er bekræftet.',
    short: ({ facts }, words) =>
      facts.kind === 'assumed'
        ? `Den lokale aftale er antaget: ${facts.agreement.da}.`
        : `${facts.agreement.da} gjaldt til ${words.day(facts.until)}.`,
    what: ({ facts, plans }, words) => {
      const who = plans ? `${words.count(plans.length)} planer` : 'planen';
      return facts.kind === 'assumed'
        ? `Der står ikke, hvilken lokal aftale ${who} følger. Andelene i aftalen ${facts.agreement.da} er brugt som antagelse.`
        : `Aftalen ${facts.agreement.da} gjaldt til ${words.day(facts.until)}, og ingen nyere er bekræftet. ${capital(who)} er kontrolleret efter den.`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = facts.hasColumn ? `i ${inCells(finding, words)}` : 'i en kolonne med overskriften Aftale';
      return facts.kind === 'assumed'
        ? `Skriv ${words.quote(facts.agreement.da)} eller ${words.quote('ingen')} ${where}.`
        : `Skriv ${words.quote('ingen')} ${where}, hvis aftalen ikke gælder, eller nye satser i arket Regler med kilde.`;
    },
  },
};

function rows(count: number, words: Words): string {
  return count === 1 ? '1 række' : `${words.count(count)} rækker`;
}

function contribution(kind: 'approaches' | 'ambitions'): string {
  return kind === 'approaches' ? 'tilgange' : 'ambitioner';
}

/** `3 år og 6 måneder` */
function length(months: number, words: Words): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [`${words.count(years)} år`] : []),
    ...(rest > 0 || years === 0 ? [rest === 1 ? '1 måned' : `${words.count(rest)} måneder`] : []),
  ];
  return words.list(parts);
}
