import { FunctionError } from './functionError';

/**
 * Every reason for which a function has no result. Danish for everyone, as what the functions say is, so that a shared
 * workbook reads the same wherever it is opened.
 */
export const PROBLEMS = {
  notAmount: (text: string) => wrong(`»${text}« er ikke et beløb.`),
  approximate: (text: string) => wrong(`»${text}« er et omtrentligt beløb. Skriv tallet.`),
  twoAmounts: (text: string) => wrong(`»${text}« rummer to beløb. Skriv ét.`),
  tooLarge: () => wrong('Tallet er for stort til at regne nøjagtigt med (højst 90 mia. kr.).'),
  notNumber: (text: string) => wrong(`»${text}« er ikke et tal på 0 eller mere.`),
  notDate: (text: string) => wrong(`»${text}« er hverken en dato eller et årstal.`),
  noDate: () => wrong('Der mangler en dato eller et årstal.'),
  endBeforeStart: () => wrong('Slutdatoen ligger før startdatoen.'),
  unit: () => wrong('Afrundingsenheden skal være mindst 0,01 kr. og et helt antal øre.'),
  sizes: () => wrong('Områderne skal være lige store, eller der skal kun være én celle.'),
  noWeight: () => wrong('Mindst én vægt skal være over 0.'),
  unknown: (text: string, known: string) => notAvailable(`»${text}« kendes ikke. Vælg mellem ${known}.`),
  noAgreement: (day: string) => notAvailable(`Ingen lokal aftale kendes for planer, der starter før ${day}.`),
  noRuleSet: (day: string) => notAvailable(`Intet regelsæt kendes for planer, der starter før ${day}.`),
  noValue: (parameter: string, set: string) => notAvailable(`${parameter} findes ikke i ${set}.`),
  noAppropriation: (year: string, known: string) =>
    notAvailable(`Der er ingen bevilling for ${year}. Kendte budgetår: ${known}.`),
  noActivities: () => notAvailable('Der er ingen aktiviteter i området.'),
  noBudget: () => notAvailable('Aktiviteterne har intet budget.'),
  noSections: () => notAvailable('Ingen afdeling i området har lejemål.'),
  /** A cell that is an error itself: `#N/A` stays `#N/A`, every other one becomes `#VALUE!`. */
  cellError: (code: string) =>
    new FunctionError(code === '#N/A' ? code : '#VALUE!', `Cellen indeholder fejlen ${code}`),
} as const;

function wrong(reason: string): FunctionError {
  return new FunctionError('#VALUE!', reason);
}

function notAvailable(reason: string): FunctionError {
  return new FunctionError('#N/A', reason);
}
