import type { Area, Cell } from '../sheet/address';
import type { RuleCode } from './codes';
import type { Finding } from './finding';

/** The words of one rule in one language. */
export interface RuleWording<C extends RuleCode> {
  /** The rule in a few words: "Kommunens andel". */
  readonly title: string;
  /** Its plain meaning, and how it interprets its source where it does. */
  readonly help: string;
  /** One line of at most 75 characters for the summary. Ends with a full stop. */
  short(finding: Finding<C>, words: Words): string;
  /** What is wrong: found and expected, with amounts, percentages and their base. Full sentences. */
  what(finding: Finding<C>, words: Words): string;
  /** What to do. Full sentences; `''` for pure information. */
  todo(finding: Finding<C>, words: Words): string;
}

export type FamilyWording<F> = { readonly [C in Extract<keyof F, RuleCode>]: RuleWording<C> };

/** What every wording may use. Amounts in øre, shares as fractions, days as `YYYY-MM-DD`. */
export interface Words {
  /** `297.500,00 kr.` */
  kr(ore: number): string;
  /** `11,9 %`; with more decimals where one would hide the difference from `other`. */
  pct(share: number, other?: number): string;
  count(value: number): string;
  /** `20.11.2017` */
  day(iso: string): string;
  /** `»Nabocafé«` */
  quote(text: string): string;
  /** `a, b og c`; more than `limit` (5) end in "og 7 flere". */
  list(items: readonly string[], limit?: number): string;
  /** `a, b eller c`: one of them. */
  either(items: readonly string[], limit?: number): string;
  /** `Planer!B4, Planer!B7:B9` */
  cells(places: readonly (Cell | Area)[]): string;
  /** A single place without its sheet: `B4`. */
  cell(place: Cell | Area): string;
}
