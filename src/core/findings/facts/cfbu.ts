import type { Cell } from '../../sheet/address';

/** An activity without a reference that could supply one. */
export interface Candidate {
  readonly name: string;
  /** Where the reference is to be written. */
  readonly cell: Cell;
  readonly nameCell: Cell;
  /** The entry of the catalogue that its name resembles, or is (`listed`). */
  readonly like?: { readonly name: string; readonly page?: number; readonly listed: boolean };
}

/** What the words of each CFBU finding need beyond the fields every finding has. */
export interface CfbuFacts {
  'CFBU-01': {
    readonly activities: number;
    readonly cited: number;
    readonly required: number;
    /** What must be exceeded: 0.5 */
    readonly majority: number;
    /** Share of the activities' budget; left out where an amount is not known or all are 0. */
    readonly budgetShare?: number;
    /** Those that are in the catalogue first, then those that resemble an entry. */
    readonly candidates: readonly Candidate[];
  };
  'CFBU-02':
    | {
        readonly kind: 'absent';
        readonly rows: number;
        readonly references: readonly { readonly text: string; readonly closest?: string }[];
        readonly sheet: string;
      }
    | {
        readonly kind: 'unchecked';
        readonly rows: number;
        readonly confirmed: number;
        readonly editions: readonly string[];
      };
  'CFBU-03': {
    readonly rows: number;
    readonly stated: readonly string[];
    readonly current: readonly string[];
    readonly period: { readonly da: string; readonly en: string };
  };
  'CFBU-04': {
    readonly initiated: number;
    readonly withEffect: number;
    readonly required: number;
    readonly majority: number;
    readonly without: readonly string[];
  };
  'CFBU-05': { readonly activities: readonly string[] };
  /** `unclear`: a refusal with more behind it, which does not count. */
  'CFBU-06': {
    readonly kind: 'marks' | 'unclear';
    readonly plans: number;
    readonly rows: number;
    readonly marks: readonly string[];
  };
}
