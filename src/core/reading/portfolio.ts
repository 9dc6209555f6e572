import type { Cell } from '../sheet/address';
import type { ReadingNote } from './notes';
import type { SourceTable } from './sourceTable';
import type { Amount, BudgetRow, DateValue, TableRow, TextValue } from './values';

export type * from './values';

/** Everything the rules know about a workbook. Each value leads back to its cell. */
export interface Portfolio {
  readonly plans: readonly Plan[];
  readonly activities: readonly Activity[];
  readonly funding: readonly FundingRow[];
  readonly sections: readonly Section[];
  readonly subAgreements: readonly SubAgreement[];
  readonly approvals: readonly Approval[];
  readonly appropriations: readonly Appropriation[];
  readonly catalogue: readonly CatalogueRow[];
  readonly waivers: readonly WaiverRow[];
  readonly overrides: readonly Override[];
  /** Every table that was recognised, in the order of the workbook. */
  readonly tables: readonly SourceTable[];
  /** What the reader saw that the officer must know; the DAT rules turn it into findings. */
  readonly notes: readonly ReadingNote[];
  /** The workbook says that it is Copenhagen's (a name, title or district). */
  readonly namesCopenhagen: boolean;
}

/** What one row (or one block of labels) says about a plan. Fields left out are not in the table or blank. */
export interface PlanRecord extends TableRow {
  readonly name: string;
  readonly frame?: Amount;
  readonly district?: TextValue;
  readonly start?: DateValue;
  readonly end?: DateValue;
  /** Present where the table has the column, also when its cell is blank. */
  readonly lbf?: Amount;
  readonly municipality?: Amount;
  readonly municipalActivities?: Amount;
  readonly municipalCoordination?: Amount;
  readonly housing?: Amount;
  readonly other?: Amount;
  readonly agreement?: TextValue;
  readonly strategicAgreement?: TextValue & { readonly day: string | undefined };
  readonly board?: TextValue;
  readonly leadSection?: TextValue;
  readonly approaches?: TextValue;
  readonly ambitions?: TextValue;
  readonly ruleSet?: TextValue;
}

/**
 * One plan, whatever the number of tables that mention it. The fields are those of the first record that
 * has them.
 */
export interface Plan extends Omit<PlanRecord, 'table' | 'row'> {
  /** Position in `Portfolio.plans`. */
  readonly index: number;
  /** The name as it is compared: lower case, single spaces, no punctuation. */
  readonly key: string;
  readonly records: readonly PlanRecord[];
  readonly activities: readonly Activity[];
  readonly funding: readonly FundingRow[];
  readonly sections: readonly Section[];
  readonly subAgreements: readonly SubAgreement[];
  readonly approvals: readonly Approval[];
  /** First and last calendar year that any row of the plan has a column with an amount for. */
  readonly years?: { readonly first: number; readonly last: number };
  /** The cell that names the plan. */
  readonly nameCell: Cell;
}

export const STATUSES = ['planned', 'initiated', 'cancelled'] as const;
export type ActivityStatus = (typeof STATUSES)[number];

/**
 * What stands in the reference column. `mark`: "ja", "x", "✓"; `none`: "nej", "-", "0", "ingen", "afventer", blank;
 * `unclear`: a refusal with more behind it ("nej, men lignende, s. 12"), which counts as none and is asked about.
 */
export const CITATIONS = ['none', 'named', 'mark', 'unclear'] as const;
export type Citation = (typeof CITATIONS)[number];

export interface Activity extends BudgetRow {
  /** As written; `''` where the cell is blank. */
  readonly planName: string;
  /** The listed plan, if the name is one. */
  readonly plan: Plan | undefined;
  readonly name: string;
  readonly isNamed: boolean;
  /** The name as it is compared (see `Plan.key`). */
  readonly nameKey: string;
  /** The sub-agreement (*delaftale*) or theme as written. */
  readonly theme: string;
  /** A row with budget that is no activity: counted in no majority. */
  readonly commonCost: boolean;
  readonly targetGroup: string;
  readonly reference: string;
  readonly citation: Citation;
  readonly edition: string;
  readonly status: ActivityStatus;
  /** Blank, or what was written; `hasEffect` says whether it states a positive effect. */
  readonly effect: string;
  readonly hasEffect: boolean;
  readonly indicator: string;
  readonly carriedOutBy: string;
}

export type Payer = 'lbf' | 'municipality' | 'housing' | 'other';
export type Purpose = 'activities' | 'coordination';

export interface FundingRow extends BudgetRow {
  readonly planName: string;
  readonly plan: Plan | undefined;
  readonly payerText: string;
  /** A payer that is not recognised counts as `other`. */
  readonly payer: Payer;
  readonly organisation: string;
  readonly purposeText: string;
  readonly purpose: Purpose | undefined;
  readonly form: 'money' | 'hours';
  /** Number of hours; undefined where blank or no number. */
  readonly hours: number | undefined;
  readonly rate: Amount | undefined;
}

export type Outcome = 'approved' | 'rejected' | 'overruled' | 'pending' | 'unknown';

export interface Section extends TableRow {
  readonly planName: string;
  readonly plan: Plan | undefined;
  readonly organisation: string;
  readonly name: string;
  /** Dwellings (*lejemål*); undefined where blank or no number. */
  readonly dwellings: number | undefined;
  readonly meeting?: DateValue;
  /** Left out where the cell is blank. */
  readonly outcome?: Outcome;
  readonly outcomeText: string;
  /** Why a rejection was overruled, where the table has such a column. */
  readonly reason: string;
}

export interface SubAgreement extends TableRow {
  readonly planName: string;
  readonly plan: Plan | undefined;
  readonly theme: string;
  readonly date?: DateValue;
}

export type ApprovalStep = 'localLeaders' | 'districtBoard' | 'sectionMeetings' | 'tmu' | 'br' | 'release' | 'lbf';

export interface Approval extends TableRow {
  readonly planName: string;
  readonly plan: Plan | undefined;
  readonly stepText: string;
  readonly step: ApprovalStep | undefined;
  readonly date?: DateValue;
  /** `pending` where nothing is written but there is no date either; `approved` where only a date is. */
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly reason: string;
}

export interface Appropriation extends TableRow {
  readonly year: number | undefined;
  readonly amount: Amount;
  readonly agreement: string;
}

export interface CatalogueRow extends TableRow {
  readonly activity: string;
  readonly number: string;
  readonly theme: string;
  readonly page: string;
  readonly edition: string;
}

export interface WaiverRow extends TableRow {
  readonly code: string;
  /** Blank: every plan. */
  readonly planName: string;
  readonly reason: string;
  readonly name: string;
  readonly until?: DateValue;
}

/** A row of the sheet `Regler`. */
export interface Override extends TableRow {
  readonly parameterText: string;
  /** The parameter's name (`share.municipality`); undefined where the text names none. */
  readonly parameter: string | undefined;
  /** A share as a fraction (0.125), an amount in kr., a count; undefined where the cell holds no number. */
  readonly value: number | undefined;
  readonly valueText: string;
  readonly from?: DateValue;
  readonly source: string;
}
