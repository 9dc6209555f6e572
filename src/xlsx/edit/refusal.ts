import type { Language } from '../describeProblem';

/** Why a workbook cannot be edited without risk to what it holds. */
export type PackageRefusal =
  'structureLocked' | 'signed' | 'strict' | 'zip64' | 'sharedWorkbook' | 'unusualZip' | 'tooManySheets';

/** Why one edit cannot be made; these name the place. */
type PlaceRefusal =
  | 'unknownSheet'
  | 'notWorksheet'
  | 'badSheetName'
  | 'sheetNameTaken'
  | 'noVisibleSheet'
  | 'sheetInUse'
  | 'arrayFormula'
  | 'mergesOverlap'
  | 'unknownTable'
  | 'badTable'
  | 'unknownChart'
  | 'unknownRule'
  | 'tablesOverlap'
  | 'badName'
  | 'nameTaken'
  | 'badList'
  | 'badXml';

export type EditRefusal = PackageRefusal | PlaceRefusal;

type Sentences = Readonly<Record<Language, string>>;

const sentences: Readonly<Record<PackageRefusal, Sentences>> = {
  structureLocked: {
    da: 'Projektmappens struktur er låst, så arkene ikke kan ændres. Fjern låsen i Excel (Gennemse > Beskyt projektmappe), og prøv igen.',
    en: 'The structure of the workbook is locked, so its sheets cannot be changed. Remove the lock in Excel (Review > Protect Workbook), and try again.',
  },
  signed: {
    da: 'Projektmappen er digitalt signeret, og en ændring ville gøre signaturen ugyldig. Gem en kopi uden signatur, og prøv igen.',
    en: 'The workbook is digitally signed, and a change would make the signature invalid. Save a copy without the signature, and try again.',
  },
  strict: {
    da: 'Projektmappen er gemt som Strict Open XML. Gem den i Excel som almindelig Excel-projektmappe (.xlsx), og prøv igen.',
    en: 'The workbook is saved as Strict Open XML. Save it in Excel as an ordinary Excel Workbook (.xlsx), and try again.',
  },
  zip64: {
    da: 'Projektmappen er pakket i formatet zip64. Åbn den i Excel, gem den på ny, og prøv igen.',
    en: 'The workbook is packed in the zip64 format. Open it in Excel, save it again, and retry.',
  },
  sharedWorkbook: {
    da: 'Projektmappen deles med ændringshistorik (den gamle delingsfunktion). Slå delingen fra i Excel, og prøv igen.',
    en: 'The workbook is shared with a change history (the old sharing feature). Turn sharing off in Excel, and try again.',
  },
  unusualZip: {
    da: 'Projektmappen er pakket på en usædvanlig måde. Åbn den i Excel, gem den på ny, og prøv igen.',
    en: 'The workbook is packed in an unusual way. Open it in Excel, save it again, and retry.',
  },
  tooManySheets: {
    da: 'Der er ikke plads til flere ark eller dele i projektmappen. Slet ark, der ikke bruges, og prøv igen.',
    en: 'There is no room for more sheets or parts in the workbook. Delete unused sheets, and try again.',
  },
};

/** `{}` is the place. */
const placeSentences: Readonly<Record<PlaceRefusal, Sentences>> = {
  unknownSheet: {
    da: 'Der er intet ark, der hedder {}. Åbn projektmappen på ny, og prøv igen.',
    en: 'There is no sheet called {}. Open the workbook again, and retry.',
  },
  notWorksheet: {
    da: 'Arket {} er ikke et regneark med celler. Vælg et andet ark.',
    en: 'The sheet {} is not a worksheet with cells. Choose another sheet.',
  },
  badSheetName: {
    da: 'Et ark kan ikke hedde {}. Brug højst 31 tegn, og ingen af tegnene : \\ / ? * [ ].',
    en: 'A sheet cannot be called {}. Use at most 31 characters, and none of : \\ / ? * [ ].',
  },
  sheetNameTaken: {
    da: 'Der er allerede et ark, der hedder {}. Vælg et andet navn.',
    en: 'There is already a sheet called {}. Choose another name.',
  },
  noVisibleSheet: {
    da: 'Mindst ét ark i projektmappen skal være synligt. Vis et andet ark, før {} skjules eller slettes.',
    en: 'At least one sheet of the workbook has to be visible. Show another sheet before {} is hidden or deleted.',
  },
  sheetInUse: {
    da: 'Arket kan ikke slettes, for {} bruger det. Ret dér først, og prøv igen.',
    en: 'The sheet cannot be deleted, for {} uses it. Change that first, and try again.',
  },
  arrayFormula: {
    da: '{} er en del af en matrixformel, og én celle i den kan ikke ændres alene. Ret formlen i dens første celle, eller slet hele området.',
    en: '{} is part of an array formula, one cell of which cannot be changed alone. Change the formula in its first cell, or clear the whole area.',
  },
  mergesOverlap: {
    da: '{} overlapper celler, der allerede er flettet. Ophæv fletningen, og prøv igen.',
    en: '{} overlaps cells that are already merged. Unmerge them, and try again.',
  },
  unknownTable: {
    da: 'Der er ingen tabel på arket, der hedder {}. Åbn projektmappen på ny, og prøv igen.',
    en: 'There is no table called {} on the sheet. Open the workbook again, and retry.',
  },
  badTable: {
    da: 'Tabellen {} passer ikke til sit område: Der skal være én overskrift pr. kolonne, ingen af dem ens. Ret området eller overskrifterne.',
    en: 'The table {} does not fit its area: there has to be one heading per column, no two alike. Change the area or the headings.',
  },
  unknownChart: {
    da: 'Et diagram, der skulle ændres på arket {}, er der ikke mere. Åbn projektmappen på ny, og prøv igen.',
    en: 'A chart that was to be changed on the sheet {} is no longer there. Open the workbook again, and retry.',
  },
  unknownRule: {
    da: 'En betinget formatering, der skulle ændres på {}, er der ikke mere. Åbn projektmappen på ny, og prøv igen.',
    en: 'A conditional format that was to be changed on {} is no longer there. Open the workbook again, and retry.',
  },
  tablesOverlap: {
    da: 'Tabellen {} overlapper en anden tabel. Vælg et andet område.',
    en: 'The table {} overlaps another table. Choose another area.',
  },
  badName: {
    da: '{} kan ikke bruges som navn. Begynd med et bogstav, og brug kun bogstaver, tal, punktum og understregning.',
    en: '{} cannot be used as a name. Begin with a letter, and use only letters, digits, periods and underscores.',
  },
  nameTaken: {
    da: 'Navnet {} er allerede i brug i projektmappen. Vælg et andet.',
    en: 'The name {} is already used in the workbook. Choose another.',
  },
  badList: {
    da: 'Valglisten i {} kan ikke skrives i arket: højst 255 tegn i alt og ingen kommaer. Skriv valgene i celler, og vis til dem.',
    en: 'The pick list in {} cannot be written into the sheet: at most 255 characters in all and no commas. Put the choices in cells, and refer to them.',
  },
  badXml: {
    da: 'Indholdet til {} er ikke gyldig XML. Ret det, og prøv igen.',
    en: 'The content for {} is not valid XML. Correct it, and try again.',
  },
};

/** Why, and what to do about it. @param place as the refused result names it. */
export function describeRefusal(reason: EditRefusal, lang: Language, place = ''): string {
  const all: Readonly<Record<EditRefusal, Sentences>> = { ...sentences, ...placeSentences };
  return all[reason][lang].replace('{}', () => place);
}
