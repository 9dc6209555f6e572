import type { Area, Cell } from '../sheet/address';
import type { Source } from '../rulesets/types';
import type { RuleCode } from './codes';
import type { FactsByCode } from './facts';

/** `error`: not ready to submit. `warning`: needs a correction or a waiver. `notice`: information. */
export type Severity = 'error' | 'warning' | 'notice';

/** What `actual`, `expected` and `difference` count: øre, a number of things, or a fraction (0.5 = 50 %). */
export type Unit = 'ore' | 'count' | 'share';

/** A rule's result as typed facts. Words are made last, by `render`. */
export interface Finding<C extends RuleCode = RuleCode> {
  readonly code: C;
  readonly severity: Severity;
  /** The plan's name as in the sheet; left out where the finding is about the workbook. */
  readonly plan?: string;
  /** The plans' names where one fault touches several; `plan` is then left out. */
  readonly plans?: readonly string[];
  /** Where it is, the cell to correct first. */
  readonly cells: readonly (Cell | Area)[];
  readonly actual?: number;
  readonly expected?: number;
  /** actual - expected */
  readonly difference?: number;
  readonly unit?: Unit;
  /** Majorities: how many more are needed. */
  readonly missing?: number;
  /** What percentages are of, in øre. */
  readonly base?: { readonly of: 'frame' | 'lbf' | 'municipality'; readonly ore: number };
  readonly fix?: Fix;
  /** The national rule set's or local agreement's id. */
  readonly ruleSet?: string;
  readonly source: Source;
  readonly facts: C extends keyof FactsByCode ? FactsByCode[C] : never;
  /** The reason an officer gave, where the warning is explained. */
  readonly waiver?: Waiver;
}

/** A new value for each named cell, applied only when the officer accepts it, all or none. */
export interface Fix {
  readonly cells: readonly FixedCell[];
}

export interface FixedCell {
  readonly cell: Cell;
  readonly before: string | number | null;
  /** In the cell's own unit (kr., 1.000 kr. …), as it is to be written. A text starting with `=` is a formula. */
  readonly after: string | number;
}

export interface Waiver {
  readonly reason: string;
  readonly name: string;
  /** Last day, `YYYY-MM-DD`; left out where the waiver has no end. */
  readonly until?: string;
  readonly cell: Cell;
}
