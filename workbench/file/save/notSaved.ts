/** Things a workbook may hold in the workbench and that cannot be written into the file. */
export type NotSavedKind =
  | 'validation'
  | 'conditionalFormat'
  | 'chart'
  | 'chartLooks'
  | 'protection'
  | 'structure'
  | 'looks'
  | 'standardSizes'
  | 'settings'
  | 'tableLooks';

/** Collects what a save leaves out, so that nobody has to find out later. */
export class NotSaved {
  private readonly found = new Map<string, { readonly kind: NotSavedKind; readonly place: string }>();

  /** `place` is the sheet's name; empty for the workbook. */
  add(kind: NotSavedKind, place: string): void {
    this.found.set(`${kind}\n${place}`, { kind, place });
  }

  get list(): readonly { readonly kind: NotSavedKind; readonly place: string }[] {
    return [...this.found.values()];
  }
}

const TEXTS: Readonly<Record<'da' | 'en', Readonly<Record<NotSavedKind, string>>>> = {
  da: {
    validation: 'Datavalidering, der ikke er en liste',
    conditionalFormat: 'Ny eller ændret betinget formatering af en type, der ikke kan skrives,',
    chart: 'Et nyt eller ændret diagram af en type, der ikke kan skrives,',
    chartLooks: 'Særlig formatering af et ændret diagram, som arbejdsbordet ikke kender,',
    protection: 'Beskyttelse med en adgangskode på over 15 tegn eller med æ, ø, å og lignende',
    structure: 'Ændret beskyttelse af projektmappens struktur',
    looks: 'Andre understregninger end enkelte, skrå streger og streger, som filer ikke har,',
    standardSizes: 'Standardbredde og standardhøjde',
    settings: 'Tilføjelsesprogrammets indstillinger (settings)',
    tableLooks: 'Tabellens typografi og knapper',
  },
  en: {
    validation: 'Data validation that is no list',
    conditionalFormat: 'New or changed conditional formatting of a type that cannot be written',
    chart: 'A new or changed chart of a type that cannot be written',
    chartLooks: 'Special looks of a changed chart that the workbench does not know',
    protection: 'Protection by a password of more than 15 characters, or of others than ASCII’s',
    structure: "Changed protection of the workbook's structure",
    looks: 'Underlines other than single ones, diagonal lines and lines that files do not have',
    standardSizes: 'The standard width and height',
    settings: "The add-in's settings",
    tableLooks: "The table's style and buttons",
  },
};

/** `Tabellens typografi og knapper på arket Kontrol gemmes ikke i filen.` */
export function describeNotSaved(item: NotSaved['list'][number], language: 'da' | 'en'): string {
  const what = TEXTS[language][item.kind];
  if (language === 'da') return `${what}${item.place && ` på arket ${item.place}`} gemmes ikke i filen.`;
  return `${what}${item.place && ` on the sheet ${item.place}`}: not saved in the file.`;
}
