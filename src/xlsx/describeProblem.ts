import type { PackageProblem, PartProblem, SimpleProblem } from './problem';

export type Language = 'da' | 'en';

type Sentences = Readonly<Record<Language, string>>;

const saveAgainDa = 'Åbn filen i Excel, gem den på ny som .xlsx, og prøv igen.';
const saveAgainEn = 'Open the file in Excel, save it again as .xlsx, and try again.';

const simple: Readonly<Record<SimpleProblem, Sentences>> = {
  empty: {
    da: 'Filen er tom. Vælg en anden fil, eller hent den igen.',
    en: 'The file is empty. Choose another file, or download it again.',
  },
  notZip: {
    da: `Filen er ikke en Excel-projektmappe. ${saveAgainDa}`,
    en: `The file is not an Excel workbook. ${saveAgainEn}`,
  },
  truncated: {
    da: 'Filen er ufuldstændig; noget af den mangler. Hent eller kopiér den igen.',
    en: 'The file is incomplete; part of it is missing. Download or copy it again.',
  },
  damagedZip: {
    da: `Filen er beskadiget. ${saveAgainDa}`,
    en: `The file is damaged. ${saveAgainEn}`,
  },
  encrypted: {
    da: 'Filen er beskyttet med adgangskode. Fjern adgangskoden i Excel (Filer > Oplysninger > Beskyt projektmappe), og gem igen.',
    en: 'The file is protected by a password. Remove the password in Excel (File > Info > Protect Workbook), and save again.',
  },
  legacyXls: {
    da: 'Filen er i det gamle Excel-format .xls. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
    en: 'The file is in the old Excel format .xls. Open it in Excel, and save it as Excel Workbook (.xlsx).',
  },
  csv: {
    da: 'Filen er en tekstfil (for eksempel .csv). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
    en: 'The file is a text file (.csv, for example). Open it in Excel, and save it as Excel Workbook (.xlsx).',
  },
  html: {
    da: 'Filen er en webside og ikke en projektmappe. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
    en: 'The file is a web page, not a workbook. Open it in Excel, and save it as Excel Workbook (.xlsx).',
  },
  xlsb: {
    da: 'Filen er en binær projektmappe (.xlsb). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
    en: 'The file is a binary workbook (.xlsb). Open it in Excel, and save it as Excel Workbook (.xlsx).',
  },
  ods: {
    da: 'Filen er et OpenDocument-regneark (.ods). Gem den som Excel-projektmappe (.xlsx).',
    en: 'The file is an OpenDocument spreadsheet (.ods). Save it as Excel Workbook (.xlsx).',
  },
  word: {
    da: 'Filen er et Word-dokument. Vælg projektmappen med budgettet.',
    en: 'The file is a Word document. Choose the workbook with the budget.',
  },
  powerPoint: {
    da: 'Filen er en PowerPoint-præsentation. Vælg projektmappen med budgettet.',
    en: 'The file is a PowerPoint presentation. Choose the workbook with the budget.',
  },
  otherPackage: {
    da: 'Filen er en zip-pakke uden en projektmappe i. Vælg projektmappen med budgettet.',
    en: 'The file is a zip package with no workbook in it. Choose the workbook with the budget.',
  },
  bomb: {
    da: 'Filen fylder unormalt meget, når den pakkes ud, og er derfor ikke læst. Kontrollér, hvor den kommer fra.',
    en: 'The file is abnormally large when unpacked and was therefore not read. Check where it comes from.',
  },
  tooLarge: {
    da: 'Projektmappen er for stor til at blive læst. Slet tomme, men formaterede rækker og kolonner, og gem igen.',
    en: 'The workbook is too large to be read. Delete empty but formatted rows and columns, and save again.',
  },
  noSheets: {
    da: `Projektmappen har ingen ark. ${saveAgainDa}`,
    en: `The workbook has no sheets. ${saveAgainEn}`,
  },
};

const ofPart: Readonly<Record<PartProblem, (part: string) => Sentences>> = {
  missingPart: (part) => ({
    da: `Filen mangler delen »${part}«. ${saveAgainDa}`,
    en: `The file lacks the part “${part}”. ${saveAgainEn}`,
  }),
  duplicatePart: (part) => ({
    da: `Filen indeholder »${part}« to gange, så det er uklart, hvad der gælder. ${saveAgainDa}`,
    en: `The file contains “${part}” twice, so it is unclear which one counts. ${saveAgainEn}`,
  }),
  damagedPart: (part) => ({
    da: `Delen »${part}« i filen er beskadiget. Hent filen igen, eller åbn den i Excel, og gem den på ny.`,
    en: `The part “${part}” of the file is damaged. Download it again, or open it in Excel and save it again.`,
  }),
  damagedXml: (part) => ({
    da: `Indholdet af »${part}« i filen kan ikke læses. ${saveAgainDa}`,
    en: `The content of “${part}” in the file cannot be read. ${saveAgainEn}`,
  }),
  doctype: (part) => ({
    da: `Delen »${part}« har en DOCTYPE, som ikke hører hjemme i en projektmappe. ${saveAgainDa}`,
    en: `The part “${part}” has a DOCTYPE, which does not belong in a workbook. ${saveAgainEn}`,
  }),
  encoding: (part) => ({
    da: `Delen »${part}« er ikke skrevet i tegnsættet UTF-8. ${saveAgainDa}`,
    en: `The part “${part}” is not written in UTF-8. ${saveAgainEn}`,
  }),
  unsupportedCompression: (part) => ({
    da: `Delen »${part}« er pakket på en måde, som Excel ikke bruger. ${saveAgainDa}`,
    en: `The part “${part}” is compressed in a way that Excel does not use. ${saveAgainEn}`,
  }),
};

/** What is wrong and what to do about it. */
export function describeProblem(problem: PackageProblem, lang: Language): string {
  if (problem.kind === 'badCell') {
    const place = `${problem.sheet}!${problem.ref}`;
    return lang === 'da'
      ? `Cellen ${place} er beskadiget i filen. ${saveAgainDa}`
      : `The cell ${place} is damaged in the file. ${saveAgainEn}`;
  }
  if ('part' in problem) return ofPart[problem.kind](problem.part)[lang];
  return simple[problem.kind][lang];
}
