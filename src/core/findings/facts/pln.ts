import type { Cell } from '../../sheet/address';
import type { TableKind } from '../../reading/sourceTable';

interface Name {
  readonly da: string;
  readonly en: string;
}

/** What the words of each PLN finding need beyond the fields every finding has. */
export interface PlnFacts {
  'PLN-01': {
    readonly missing: readonly string[];
    /** Names that PLN-02 asks to be corrected: so many of the missing themes may turn up. */
    readonly open: number;
    readonly period: Name;
  };
  'PLN-02':
    | { readonly kind: 'blank'; readonly activities: readonly string[]; readonly themes: readonly string[] }
    | {
        readonly kind: 'otherPeriod';
        readonly rows: number;
        readonly found: readonly { readonly text: string; readonly period: Name }[];
        readonly themes: readonly string[];
        readonly period: Name;
      }
    | {
        readonly kind: 'unknown';
        readonly rows: number;
        readonly found: readonly { readonly text: string; readonly closest?: string }[];
        readonly themes: readonly string[];
        readonly period: Name;
      }
    /** All themes of the plans are those of another rule set. */
    | {
        readonly kind: 'ruleSet';
        readonly plans: number;
        readonly rows: number;
        readonly found: readonly string[];
        readonly likely: Name;
        readonly period: Name;
      };
  'PLN-03':
    | { readonly kind: 'reversed'; readonly start: string; readonly end: string }
    | {
        readonly kind: 'length';
        readonly start: string;
        readonly end: string;
        readonly months: number;
        readonly typicalYears: number;
      };
  'PLN-04': {
    readonly start: string;
    readonly end: string;
    readonly years: readonly number[];
    /** Sums in øre; left out where the table has no such amount. */
    readonly activities?: number;
    readonly funding?: number;
  };
  'PLN-05': { readonly kind: 'missing' } | { readonly kind: 'undated'; readonly text: string };
  'PLN-06': { readonly kind: 'missing' | 'undated'; readonly themes: readonly string[] };
  'PLN-07':
    | { readonly kind: 'blank'; readonly activities: readonly string[]; readonly all: number }
    | { readonly kind: 'primary'; readonly groups: readonly string[] };
  'PLN-08': {
    readonly plans: readonly string[];
    /** The activities that stand more than once, each with its rows. */
    readonly efforts: readonly {
      readonly name: string;
      readonly rows: readonly { readonly plan: string; readonly theme: string; readonly cell: Cell }[];
    }[];
    /** The district that several plans share. */
    readonly district?: string;
  };
  'PLN-09': {
    readonly missing: readonly ('approaches' | 'ambitions')[];
    readonly approaches: readonly string[];
    readonly ambitions: readonly string[];
  };
  'PLN-10':
    | { readonly kind: 'newer'; readonly start: string; readonly usedInstead: Name }
    | { readonly kind: 'older'; readonly start: string; readonly oldest: Name };
  'PLN-11':
    | { readonly kind: 'unlisted'; readonly name: string; readonly rows: number; readonly closest?: string }
    | { readonly kind: 'unnamed'; readonly table: TableKind; readonly rows: number }
    | { readonly kind: 'noActivities' };
  'PLN-12': {
    readonly kind: 'assumed' | 'expired';
    readonly agreement: Name;
    /** Last day of the agreement's period. */
    readonly until: string;
    /** The plans' table has the column `Aftale`. */
    readonly hasColumn: boolean;
  };
  'PLN-13': { readonly buyOut: number };
}
