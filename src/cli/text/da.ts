import type { CliText } from './cliText';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const da: CliText = {
  usage: `Kontrollerer budgetprojektmapper for boligsociale helhedsplaner.

  npm run check -- FIL|MAPPE… [valg]

  --out MAPPE        læg kopierne med resuméet her (ellers ved siden af filen)
  --no-write         vis kun resultatet; skriv ingen kopi
  --json             ét JSON-dokument på standard-ud (brug: npm run -s check -- …)
  --lang da|en       sprog; dansk, når intet er sagt
  --rule-set ID      nationalt regelsæt: lbf-2011-14, lbf-2015-18 eller lbf-2019-26
  --agreement ID     lokal aftale: copenhagen-2015-18 eller none
  --today DATO       kontroldagen som åååå-mm-dd, så en kontrol kan gentages
  --help             denne tekst

Slutkode: 0 ingen fejl fundet, 1 fejl fundet, 2 en fil kunne ikke læses.
`,
  unknownOption: (option) => `Valget ${option} kendes ikke. Se valgene med --help.`,
  needsValue: (option) => `Valget ${option} mangler sin værdi. Se valgene med --help.`,
  takesNoValue: (option) => `Valget ${option} tager ingen værdi. Se valgene med --help.`,
  badLanguage: (lang) => `Sproget »${lang}« kendes ikke. Brug --lang da eller --lang en.`,
  noFiles: 'Der mangler en fil eller en mappe. Skriv for eksempel: npm run check -- budget.xlsx',
  badToday: (today) => `»${today}« er ingen dato. Skriv dagen som åååå-mm-dd, for eksempel --today 2018-03-14.`,
  unknownRuleSet: (id, known) => `Regelsættet »${id}« kendes ikke. Vælg et af: ${known.join(', ')}.`,
  unknownAgreement: (id, known) => `Aftalen »${id}« kendes ikke. Vælg en af: ${known.join(', ')}.`,
  fileProblem: (code, path) => {
    switch (code) {
      case 'ENOENT':
        return `${path} findes ikke. Kontrollér stien og filnavnet.`;
      case 'EACCES':
      case 'EPERM':
        return `${path}: Der er ikke adgang. Få rettigheder til filen eller mappen, eller kopiér den til en mappe, du ejer.`;
      case 'EBUSY':
        return `${path} er i brug af et andet program. Luk filen i Excel, og prøv igen.`;
      case 'ENOSPC':
        return `${path} kan ikke skrives: disken er fuld. Frigør plads, eller vælg en anden mappe med --out.`;
      case 'EROFS':
        return `${path} kan ikke skrives: mappen er skrivebeskyttet. Vælg en anden mappe med --out.`;
      case 'EEXIST':
      case 'ENOTDIR':
        return `${path} er en fil, ikke en mappe. Vælg en anden mappe.`;
      case 'TOOBIG':
        return `${path} er over 1 GB. Så stor er ingen budgetprojektmappe; kontrollér, at det er den rigtige fil.`;
      case 'NOTFILE':
        return `${path} er hverken en fil eller en mappe. Angiv en Excel-projektmappe.`;
      default:
        return `${path} kan ikke læses eller skrives (${code}). Prøv igen, eller kopiér filen til en anden mappe.`;
    }
  },
  emptyFolder: (path) => `${path} indeholder ingen Excel-projektmapper. Angiv en mappe med .xlsx- eller .xlsm-filer.`,
  subfolders: (path, count) =>
    `${path} har ${plural(count, 'undermappe', 'undermapper')}, som ikke er set igennem. Angiv dem selv, hvis de skal med.`,
  skipped: (path, names) =>
    `${path}: ${names.join(', ')} er sprunget over, da kun Excel-projektmapper læses. Gem som .xlsx for at få med.`,
  counts: (errors, warnings, notices, explained) =>
    [
      `${errors} fejl`,
      plural(warnings, 'advarsel', 'advarsler'),
      plural(notices, 'bemærkning', 'bemærkninger'),
      ...(explained > 0 ? [`${explained} begrundet`] : []),
    ].join(' · '),
  rulesRan: (ran, all) => `${ran} af ${all} regler kørte`,
  notRunHeading: 'Regler, der ikke kørte',
  workbookHeading: 'Projektmappen',
  plansHeading: 'Planer',
  columns: {
    file: 'Fil',
    status: 'Status',
    plan: 'Plan',
    frame: 'Samlet ramme, kr.',
    municipality: 'Kommune',
    cfbu: 'CFBU',
    errors: 'Fejl',
    warnings: 'Advarsler',
  },
  unknownAmount: 'ikke kendt',
  needed: (missing) => `mangler ${missing}`,
  written: (path) => `Resuméet er skrevet i kopien ${path}.`,
  notWritten: (reason) => `Ingen kopi er skrevet: ${reason}`,
  notWrittenAsked: 'Ingen kopi er skrevet (--no-write).',
  progress: (done, all, name) => `${done} af ${all}  ${name}`,
  total: (files, plans, errors, unread) =>
    [
      plural(files, 'projektmappe', 'projektmapper'),
      plural(plans, 'plan', 'planer'),
      `${errors} fejl`,
      ...(unread > 0 ? [`${plural(unread, 'fil', 'filer')} kunne ikke læses`] : []),
    ].join(' · '),
  internal: (detail) =>
    `Kontrollen gik i stå på grund af en fejl i Budgetkontrol (${detail}). Filen er uændret. Meld fejlen med denne tekst.`,
};
