import type { ColumnKey, TableKind } from '../reading/sourceTable';
import type { RuleCode } from './codes';

/** Why a rule did not run. A rule that did not run is never reported as passed. */
export type NotRunReason =
  /** The workbook has no such table. */
  | { readonly kind: 'noTable'; readonly table: TableKind }
  /** The table is there without the columns. */
  | { readonly kind: 'noColumn'; readonly table: TableKind; readonly columns: readonly ColumnKey[] }
  /** The table has the columns, but nothing is written for it. */
  | { readonly kind: 'noRows'; readonly table: TableKind }
  /** Nothing says when the plan starts, so no national rule set is known. */
  | { readonly kind: 'noRuleSet' }
  /** The rule set of the plan's period has no such requirement or value. */
  | { readonly kind: 'notInRuleSet' }
  | { readonly kind: 'noAgreement' }
  /** The local agreement is assumed, and only its shares are used. */
  | { readonly kind: 'agreementAssumed' }
  /** All payers of the plan are blank. */
  | { readonly kind: 'noPayers' }
  /** A payer's column is missing or its amount blank where the rule needs it. */
  | { readonly kind: 'noPayer'; readonly payer: 'lbf' | 'municipality' | 'housing' | 'municipalParts' }
  /** An amount that the rule needs is text, an error, ambiguous or approximate. `what`: the column. */
  | { readonly kind: 'unknownAmount'; readonly columns: readonly ColumnKey[] }
  /** The plan's total frame is blank or 0. */
  | { readonly kind: 'noFrame' }
  /** The plan has no activities. */
  | { readonly kind: 'noActivities' }
  /** No reference to the catalogue names its edition. */
  | { readonly kind: 'noEdition' }
  /** Every theme of the plan is of another period than the rule set chosen for it (PLN-02): the choice may be wrong. */
  | { readonly kind: 'ruleSetInDoubt' }
  /** A date that decides the order is missing or cannot be read. */
  | { readonly kind: 'noDate' }
  /** The plan has no valid start or end. */
  | { readonly kind: 'noPeriod' }
  /** Columns of the table that may be its years were not read (DAT-08). */
  | { readonly kind: 'unreadYears'; readonly table: TableKind }
  /** Nothing in the workbook can have the fault (no formulas, no overrides ...). */
  | { readonly kind: 'notApplicable' };

export interface NotRun {
  readonly code: RuleCode;
  /** Left out where the rule ran for no plan. */
  readonly plan?: string;
  readonly reason: NotRunReason;
}
