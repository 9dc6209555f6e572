/** The command line's own sentences. Findings and problems of files bring theirs with them. */
export interface CliText {
  readonly usage: string;
  unknownOption(option: string): string;
  needsValue(option: string): string;
  takesNoValue(option: string): string;
  badLanguage(lang: string): string;
  readonly noFiles: string;
  badToday(today: string): string;
  unknownRuleSet(id: string, known: readonly string[]): string;
  unknownAgreement(id: string, known: readonly string[]): string;
  /** A sentence for a failure of the file system, by its code. */
  fileProblem(code: string, path: string): string;
  emptyFolder(path: string): string;
  subfolders(path: string, count: number): string;
  skipped(path: string, names: readonly string[]): string;
  counts(errors: number, warnings: number, notices: number, explained: number): string;
  rulesRan(ran: number, all: number): string;
  readonly notRunHeading: string;
  /** Findings about the workbook as a whole. */
  readonly workbookHeading: string;
  readonly plansHeading: string;
  readonly columns: {
    readonly file: string;
    readonly status: string;
    readonly plan: string;
    readonly frame: string;
    readonly municipality: string;
    readonly cfbu: string;
    readonly errors: string;
    readonly warnings: string;
  };
  readonly unknownAmount: string;
  needed(missing: number): string;
  written(path: string): string;
  notWritten(reason: string): string;
  readonly notWrittenAsked: string;
  progress(done: number, all: number, name: string): string;
  total(files: number, plans: number, errors: number, unread: number): string;
  internal(detail: string): string;
}
