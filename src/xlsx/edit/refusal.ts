import type { Language } from '../describeProblem';

/** Why a workbook cannot be edited without risk to what it holds. */
export type EditRefusal =
  'structureLocked' | 'signed' | 'strict' | 'zip64' | 'sharedWorkbook' | 'unusualZip' | 'tooManySheets';

const sentences: Readonly<Record<EditRefusal, Readonly<Record<Language, string>>>> = {
  structureLocked: {
    da: 'Projektmappens struktur er låst, så der ikke kan tilføjes ark. Fjern låsen i Excel (Gennemse > Beskyt projektmappe), og prøv igen.',
    en: 'The structure of the workbook is locked, so no sheet can be added. Remove the lock in Excel (Review > Protect Workbook), and try again.',
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

/** Why, and what to do about it. */
export function describeRefusal(reason: EditRefusal, lang: Language): string {
  return sentences[reason][lang];
}
