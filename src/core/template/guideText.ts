import { tableName, type Language } from '../findings/labels';
import type { TableKind } from '../reading/sourceTable';

interface GuideText {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly howTitle: string;
  readonly steps: readonly string[];
  readonly sheetsTitle: string;
  readonly sheets: readonly (readonly [string, string])[];
  readonly outcomesTitle: string;
  /** Approved, rejected, overruled, pending. */
  readonly outcomes: readonly string[];
}

const SHEETS: Readonly<Record<TableKind, Readonly<Record<Language, string>>>> = {
  plans: {
    da: 'Én række for hver helhedsplan med dens samlede ramme. Betalernes beløb kan stå her eller i Finansiering.',
    en: 'One row for each plan with its total frame. The payers’ amounts may stand here or in Funding.',
  },
  activities: {
    da: 'Én række for hver aktivitet og hver fællesudgift med budget for hvert år og henvisning til CFBU’s katalog.',
    en: 'One row for each activity and each common cost with its budget by year and its reference to CFBU’s catalogue.',
  },
  funding: {
    da: 'Én række for hver betaler. Kommunens del deles i frikøb og indsatser og koordinering. Timer har også en timesats.',
    en: 'One row for each payer. The municipality’s part is split into activities and coordination. Hours have a rate too.',
  },
  sections: {
    da: 'Planens boligafdelinger med antal lejemål og afdelingsmødets dato og udfald.',
    en: 'The plan’s housing sections with their dwellings and the section meeting’s date and outcome.',
  },
  subAgreements: { da: 'Dato for hver delaftale, planen bruger.', en: 'The date of each sub-agreement the plan uses.' },
  approvals: {
    da: 'Hvem der har godkendt planen og hvornår, og hvornår pengene er frigivet.',
    en: 'Who has approved the plan and when, and when the money was released.',
  },
  appropriations: { da: 'Hvad der er bevilget i hvert budgetår.', en: 'What was appropriated in each budget year.' },
  catalogue: {
    da: 'CFBU’s katalog, hvis I vil have henvisningerne slået op. Må være tomt.',
    en: 'CFBU’s catalogue, if references are to be looked up. May be empty.',
  },
  rules: {
    da: 'Egne satser for denne projektmappe, hver med sin kilde. Må være tomt.',
    en: 'This workbook’s own rates, each with its source. May be empty.',
  },
  waivers: {
    da: 'Advarsler, der har en god grund: kode, plan, begrundelse, navn og sidste dag.',
    en: 'Warnings that have a good reason: code, plan, reason, name and last day.',
  },
};

function sheets(lang: Language): [string, string][] {
  return (Object.keys(SHEETS) as TableKind[]).map((kind) => [tableName(kind, lang), SHEETS[kind][lang]]);
}

export const GUIDE: Readonly<Record<Language, GuideText>> = {
  da: {
    name: 'Vejledning',
    title: 'Budget for boligsociale helhedsplaner',
    lead: 'Udfyld arkene, og kontrollér dem med Budgetkontrol. Tomme rækker og ark gør ikke noget.',
    howTitle: 'Sådan gør du',
    steps: [
      'Skriv først planerne. De andre ark henter planernes navne derfra, så skriv et navn ens hver gang.',
      'Kolonner med mørk overskrift skal udfyldes. De lyse gør kontrollen bedre: en regel, der mangler sine tal, kører ikke og siger det.',
      'Skriv beløb i kroner som tal. Ret årstallene i overskrifterne til planens kalenderår, eller indsæt flere kolonner.',
      'I alt må stå tomt; så lægges årene sammen. Står der et beløb eller en SUM-formel, holdes det op mod årene.',
      'Listerne er forslag. Du må skrive noget andet.',
    ],
    sheetsTitle: 'Arkene',
    sheets: sheets('da'),
    outcomesTitle: 'Hvad en beslutning kan ende med',
    outcomes: [
      'Der er sagt ja.',
      'Der er sagt nej.',
      'Der er sagt nej, men planen er godkendt alligevel. Skriv hvorfor.',
      'Der er ikke svaret endnu.',
    ],
  },
  en: {
    name: 'Guide',
    title: 'Budget for social-housing plans',
    lead: 'Fill in the sheets and check them with Budgetkontrol. Empty rows and sheets do no harm.',
    howTitle: 'How to fill it in',
    steps: [
      'Write the plans first. The other sheets take the plans’ names from there, so write a name the same way each time.',
      'Columns with a dark heading must be filled in. The pale ones make the check better: a rule without its figures does not run and says so.',
      'Write amounts in kroner as numbers. Change the years in the headings to the plan’s calendar years, or insert more columns.',
      'Total may be left blank; the years are then added up. An amount or a SUM formula in it is held against the years.',
      'The lists are suggestions. You may write something else.',
    ],
    sheetsTitle: 'The sheets',
    sheets: sheets('en'),
    outcomesTitle: 'How a decision may end',
    outcomes: [
      'The answer was yes.',
      'The answer was no.',
      'The answer was no, but the plan was approved all the same. Say why.',
      'There is no answer yet.',
    ],
  },
};
