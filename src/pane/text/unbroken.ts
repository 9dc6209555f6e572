import { withUnits } from './withUnits';

/** Codes and years (`FIN-03`, `2015-18`) stay on their line, for a word joiner follows their hyphen; and so do numbers with units. */
export function unbroken(text: string): string {
  return withUnits(text.replace(/([A-Z\d]-)(?=\d)/g, '$1\u2060'));
}
