import type { PlnFacts } from '../facts/pln';
import { inCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

type Codes = 'PLN-01' | 'PLN-02' | 'PLN-06' | 'PLN-07' | 'PLN-08' | 'PLN-13';

/** The rules on themes, target groups and efforts. */
export const plnContentDa: FamilyWording<Pick<PlnFacts, Codes>> = {
  'PLN-01': {
    title: 'Aktivitet under hvert tema',
    help:
      'Hvert af regelsættets temaer (delaftaler) bør have mindst én aktivitet (Bilag 5: en strategisk aftale og fire ' +
      'delaftaler). En plan behøver ikke vægte temaerne lige, så et tomt tema er en advarsel og ikke en fejl. En plan, der ' +
      'starter i 2019, må bruge temaerne fra begge perioder og holdes op mod den, den passer bedst til. Et tema, ' +
      'der måske kun er skrevet forkert, venter på PLN-02.',
    short: ({ facts }, words) =>
      facts.missing.length === 1
        ? `Ingen aktiviteter under ${facts.missing[0] ?? ''}.`
        : `${words.count(facts.missing.length)} temaer har ingen aktiviteter.`,
    what: ({ facts }, words) =>
      `Der er ingen aktiviteter under ${words.list(facts.missing.map(words.quote), 7)}, som ${facts.missing.length === 1 ? 'er et tema' : 'er temaer'} i ${facts.period.da}.` +
      (facts.open === 0
        ? ''
        : ` Mindst ${words.count(facts.missing.length - facts.open)} af dem mangler også, når temaerne fra PLN-02 er rettet.`),
    todo: () => 'Tilføj en aktivitet under hvert tema, eller begrund afvigelsen.',
  },
  'PLN-02': {
    title: 'Aktivitetens tema',
    help:
      'Hver aktivitet skal høre til et af temaerne i planens regelsæt. Store og små bogstaver, »&« og »og«, rækkefølge, ' +
      'endelser og »Delaftale 2:« foran er uden betydning. Fællesudgifter og udgåede aktiviteter behøver intet tema. ' +
      'Tallene 1-4 alene læses som delaftalerne i den rækkefølge, Bilag 5 nævner dem. Er regelsættet valgt i hånden, ' +
      'og er alle temaer fra et andet, er det snarere valget, der er forkert.',
    short: ({ facts }, words) => {
      if (facts.kind === 'blank') return `${activities(facts.activities.length, words)} mangler tema.`;
      if (facts.kind === 'ruleSet') return `Planen følger vist ${facts.likely.da}, ikke ${facts.period.da}.`;
      const [first] = facts.found;
      if (facts.kind === 'otherPeriod') {
        return facts.found.length === 1 && first
          ? `${words.quote(first.text)} er et tema fra en anden periode.`
          : `${words.count(facts.found.length)} temaer er fra en anden periode.`;
      }
      return facts.found.length === 1 && first
        ? `${words.quote(first.text)} er ikke et tema i ${facts.period.da}.`
        : `${words.count(facts.found.length)} navne er ikke temaer i ${facts.period.da}.`;
    },
    what: ({ facts }, words) => {
      switch (facts.kind) {
        case 'blank':
          return `${activities(facts.activities.length, words)} har intet tema: ${words.list(facts.activities.map(words.quote))}.`;
        case 'otherPeriod':
          return `${activities(facts.rows, words)} har et tema fra en anden periode: ${words.list(facts.found.map(({ text, period }) => `${words.quote(text)} (${period.da})`))}. Planen følger ${facts.period.da}.`;
        case 'ruleSet':
          return (
            (facts.plans === 1
              ? `Alle ${words.count(facts.rows)} aktiviteter med tema har et fra ${facts.likely.da}`
              : `I ${words.count(facts.plans)} planer har alle ${words.count(facts.rows)} aktiviteter med tema et fra ${facts.likely.da}`) +
            ` (${words.list(facts.found.map(words.quote))}), men ${facts.plans === 1 ? 'planen' : 'planerne'} er holdt op mod ${facts.period.da}.`
          );
        case 'unknown':
          return `${activities(facts.rows, words)} har et tema, der ikke findes i ${facts.period.da}: ${words.list(facts.found.map(({ text, closest }) => words.quote(text) + (closest === undefined ? '' : ` (ligner ${words.quote(closest)})`)))}.`;
      }
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = inCells(finding, words);
      if (facts.kind === 'ruleSet') {
        return `${facts.plans === 1 ? 'Planen' : 'Planerne'} følger vist ${facts.likely.da}: vælg det som regelsæt, eller ret temaerne i ${where}.`;
      }
      const themes = words.either(facts.themes.map(words.quote), 8);
      const [only, ...more] = facts.kind === 'unknown' ? facts.found : [];
      return only?.closest !== undefined && more.length === 0
        ? `Skriv ${words.quote(only.closest)} i ${where}, eller vælg et andet af temaerne: ${themes}.`
        : `Skriv et af temaerne i ${where}: ${themes}.`;
    },
  },
  'PLN-06': {
    title: 'Delaftaler',
    help:
      'Hver delaftale i brug, det vil sige hvert tema med en aktivitet, skal stå i tabellen Delaftaler med en dato (Bilag 5: ' +
      'fire delaftaler). Landsbyggefonden kan til enhver tid bede om dem.',
    short: ({ facts }, words) => {
      const fault = facts.kind === 'missing' ? 'mangler' : 'har ingen dato';
      return facts.themes.length === 1
        ? `Delaftalen ${facts.themes[0] ?? ''} ${fault}.`
        : `${words.count(facts.themes.length)} delaftaler ${fault}.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'missing'
        ? `${agreements(facts.themes, words)} er i brug, men står ikke i tabellen Delaftaler.`
        : `${agreements(facts.themes, words)} har ingen dato.`,
    todo: (finding, words) =>
      finding.facts.kind === 'missing'
        ? `Skriv ${finding.facts.themes.length === 1 ? 'delaftalen' : 'delaftalerne'} med dato i tabellen Delaftaler, eller begrund afvigelsen.`
        : `Skriv datoen i ${inCells(finding, words)}, eller begrund afvigelsen.`,
  },
  'PLN-07': {
    title: 'Målgruppe',
    help:
      'Hver aktivitet skal nævne sin målgruppe, og mindst én aktivitet skal være for den primære målgruppe: socialt udsatte ' +
      'børn og unge samt deres familier (Bilag 5). Den primære målgruppe genkendes på ord som børn, unge, familier og forældre.',
    short: ({ facts }, words) => {
      if (facts.kind === 'primary') return 'Ingen aktivitet er for børn, unge eller deres familier.';
      return facts.activities.length === 1
        ? `${words.quote(facts.activities[0] ?? '')} mangler målgruppe.`
        : `${activities(facts.activities.length, words)} mangler målgruppe.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'blank'
        ? `${words.count(facts.activities.length)} af ${activities(facts.all, words)} har ingen målgruppe: ${words.list(facts.activities.map(words.quote))}.`
        : `Ingen af planens målgrupper er den primære, socialt udsatte børn og unge samt deres familier. Der står ${words.list(facts.groups.map(words.quote))}.`,
    todo: (finding, words) =>
      finding.facts.kind === 'blank'
        ? `Skriv målgruppen i ${inCells(finding, words)}, eller begrund afvigelsen.`
        : `Ret målgruppen i ${inCells(finding, words)}, tilføj en aktivitet for den primære målgruppe, eller begrund afvigelsen.`,
  },
  'PLN-08': {
    title: 'Parallelindsatser',
    help:
      'Samme aktivitet bør ikke stå i to delaftaler i en plan eller i to planer i samme bydel (Bilag 5: »At der ikke opstår ' +
      'parallelindsatser«). Navne sammenlignes uden hensyn til store bogstaver, ' +
      'endelser og bindestreger. Fællesudgifter og navne, der ' +
      'intet siger om indsatsen (»Diverse«, »Aktivitet 3«), er ikke med.',
    short: ({ facts: { efforts, plans } }, words) => {
      const [first] = efforts;
      const what = efforts.length === 1 ? words.quote(first?.name ?? '') : activities(efforts.length, words);
      return plans.length > 1 ? `${what} findes i ${words.list(plans, 2)}.` : `${what} findes i flere delaftaler.`;
    },
    what: ({ facts: { efforts, plans, district = '' } }, words) => {
      const listed = words.list(efforts.map((effort) => places(effort, plans.length > 1, words)));
      return plans.length > 1
        ? `${activities(efforts.length, words)} findes i flere planer i bydelen ${district}: ${listed}.`
        : `${activities(efforts.length, words)} står under flere delaftaler: ${listed}.`;
    },
    todo: () => 'Saml indsatsen ét sted, giv indsatserne navne, der viser forskellen, eller begrund afvigelsen.',
  },
  'PLN-13': {
    title: 'Frikøb og kommunale medarbejdere',
    help:
      'Når der er kommunale penge til frikøb og understøttende indsatser, bør mindst én aktivitet udføres af eller med ' +
      'kommunale medarbejdere (Bilag 5). De genkendes på ord som kommune, forvaltning, frikøb, jobcenter og SSP i kolonnen ' +
      'Udføres af.',
    short: () => 'Der er penge til frikøb, men ingen kommunal udfører.',
    what: ({ facts }, words) =>
      `Der er budgetteret ${words.kr(facts.buyOut)} til frikøb og understøttende indsatser, men ingen aktivitet udføres af eller med kommunale medarbejdere.`,
    todo: (finding, words) => `Skriv, hvem der udfører aktiviteterne, i ${inCells(finding, words)}.`,
  },
};

function activities(count: number, words: Words): string {
  return count === 1 ? '1 aktivitet' : `${words.count(count)} aktiviteter`;
}

function agreements(themes: readonly string[], words: Words): string {
  return `${themes.length === 1 ? 'Delaftalen' : 'Delaftalerne'} ${words.list(themes.map(words.quote), 7)}`;
}

function places({ name, rows }: PlnFacts['PLN-08']['efforts'][number], byPlan: boolean, words: Words): string {
  const named = rows.map((row) => `${(byPlan ? row.plan : row.theme) || 'uden tema'} (${words.cell(row.cell)})`);
  return `${words.quote(name)} i ${words.list(named)}`;
}
