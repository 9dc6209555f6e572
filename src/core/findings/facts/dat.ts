import type { HeadingPlace } from '../../reading/headingPlaces';
import type { UnreadColumn, UnreadReason } from '../../reading/notes';
import type { ColumnKey, TableKind } from '../../reading/sourceTable';
import type { Area, Cell } from '../../sheet/address';

/** Why a sheet gave the check nothing. `otherTable`: what it holds is no budget. */
export type UnreadSheet = UnreadReason | 'otherTable';

/** What the words of each DAT finding need beyond the fields every finding has. */
export interface DatFacts {
  'DAT-01':
    | { readonly kind: 'ownFunction'; readonly count: number }
    /** Formulas that were saved without their results. */
    | { readonly kind: 'notCalculated'; readonly count: number }
    | (InColumn & { readonly kind: 'error'; readonly codes: readonly string[]; readonly count: number });
  'DAT-02': InColumn & { readonly readings: readonly TextNumber[] };
  /**
   * `notAmount`: text in a column of amounts. `notNumber`: in one of other numbers. `notDate`: in one of dates.
   * `decimals`: more decimals than øre.
   */
  'DAT-03':
    | (InColumn & { readonly kind: 'notAmount' | 'notNumber' | 'notDate'; readonly texts: readonly string[] })
    | {
        readonly kind: 'decimals';
        readonly table: TableKind;
        readonly sheet: string;
        readonly columns: readonly (ColumnKey | number)[];
        readonly values: readonly Rounded[];
      };
  'DAT-04': TablesDiffer | UnitInDoubt;
  /** `activities`: those that stand in several tables of the plan and are counted in each. */
  'DAT-05':
    | {
        readonly kind: 'activities';
        readonly activities: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
      }
    /** The tables are titled with different years: parts of the plan, maybe, and not the same twice. */
    | {
        readonly kind: 'years';
        readonly plan: string;
        readonly tables: readonly { readonly cell: Cell; readonly years: readonly number[] }[];
      }
    | { readonly kind: 'twice'; readonly plan: string; readonly sheet: string; readonly count: number }
    | {
        readonly kind: 'differs';
        readonly plan: string;
        readonly column: ColumnKey;
        readonly amounts: readonly { readonly sheet: string; readonly ore: number }[];
      };
  'DAT-06': {
    readonly sheet: string;
    readonly what: 'sheet' | 'rows' | 'columns';
    readonly areas: readonly Area[];
  };
  /** `onlySums`: none is a part of the row above, or a figure to check the sums by. */
  'DAT-07': {
    readonly table: TableKind;
    readonly sheet: string;
    readonly labels: readonly string[];
    readonly onlySums: boolean;
  };
  'DAT-08':
    | {
        readonly kind: 'missing';
        readonly table: TableKind;
        readonly column: ColumnKey;
        readonly lookedIn: Area;
        readonly headings: readonly string[];
      }
    | {
        readonly kind: 'unread';
        readonly table: TableKind;
        readonly sheet: string;
        /** `lacks`: the table has no years, payers or amounts without them. */
        readonly lacks: boolean;
        readonly columns: readonly UnreadColumn[];
      };
  'DAT-09': InColumn & { readonly formula: string; readonly count: number };
  'DAT-10':
    | (InColumn & { readonly kind: 'ambiguous'; readonly readings: readonly AmbiguousAmount[] })
    | (InColumn & {
        readonly kind: 'approximate';
        readonly readings: readonly { readonly text: string; readonly ore: number }[];
      });
  'DAT-11': { readonly sheets: readonly { readonly sheet: string; readonly why: UnreadSheet }[] };
  'DAT-12':
    | { readonly kind: 'overrides'; readonly rows: readonly RefusedOverride[] }
    | { readonly kind: 'waivers'; readonly sheet: string; readonly rows: readonly IdleWaiver[] };
  'DAT-13': { readonly parameters: readonly string[]; readonly functions: readonly string[] };
}

/** Two tables of one plan differ by about the factor. */
interface TablesDiffer {
  readonly kind: 'tables';
  readonly factor: number;
  /** The table whose amounts are of an unlikely size for a plan, and the one it was held against. */
  readonly suspect: TableTotal;
  readonly other: TableTotal;
  readonly plan: string;
  readonly planCount: number;
}

/** Some headings of a table state a unit, and the amounts under the others agree with none. */
interface UnitInDoubt {
  readonly kind: 'headings';
  readonly table: TableKind;
  readonly sheet: string;
  readonly stated: readonly HeadingPlace[];
  readonly silent: readonly HeadingPlace[];
}

interface InColumn {
  readonly table: TableKind;
  readonly sheet: string;
  /** A year where it is a year column. */
  readonly column: ColumnKey | number;
}

/** How a text was read: an amount in øre, or another number. */
export interface TextNumber {
  readonly text: string;
  readonly ore?: number;
  readonly value: number;
}

/** What the cell holds, in its own unit, and what it was rounded to. */
interface Rounded {
  readonly value: number;
  readonly ore: number;
}

export interface TableTotal {
  readonly table: TableKind;
  readonly sheet: string;
  readonly ore: number;
}

/** The first amount is the total, or the second comes on top of it. */
export interface AmbiguousAmount {
  readonly text: string;
  readonly totalOre: number;
  readonly includedOre: number;
}

/** `unknown`: the parameter is none that the check knows. */
export interface RefusedOverride {
  readonly kind: 'noSource' | 'unknown';
  readonly parameter: string;
  /** As written, and as the number it was read as. */
  readonly text: string;
  readonly value?: number;
  readonly isShare: boolean;
}

/**
 * A row of the waivers that explains nothing. `error`, `notice`: what it names is no warning. `morePlans`: it names one plan,
 * the warning touches others too. `nothing`: there is no such finding.
 */
export interface IdleWaiver {
  readonly why:
    'unknownCode' | 'noReason' | 'unlistedPlan' | 'unreadDate' | 'ended' | 'error' | 'notice' | 'morePlans' | 'nothing';
  readonly code: string;
  readonly plan: string;
  /** A day, or the text that is none. */
  readonly until?: string;
  readonly cell: Cell;
}
