/** Where a value stands in writing. */
export interface Source {
  readonly title: string;
  readonly reference: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Budgetkontrol's own: `reference` names the rule, and there is no text that an officer could look up. */
  readonly own?: boolean;
}

export type ParameterId =
  | 'share.lbf'
  | 'share.local.minimum'
  | 'share.municipality'
  | 'share.municipality.activities'
  | 'share.municipality.coordination'
  | 'share.housing'
  | 'majority.catalogue'
  | 'majority.effect'
  | 'plan.years.typical'
  | 'tolerance.kr'
  | `appropriation.${number}`;

/** A dated value. Shares are fractions of the total frame (majorities: of the activities), amounts are kr. */
export interface RuleValue {
  readonly id: ParameterId;
  readonly unit: 'share' | 'kr' | 'years';
  /** First and last day, `YYYY-MM-DD`; `null` is open. */
  readonly from: string;
  readonly to: string | null;
  readonly value: number;
  readonly source: Source;
}

export interface Theme {
  /** The theme's Danish name: it is a term and is not translated in sheets. */
  readonly name: string;
  readonly en: string;
}

interface Name {
  readonly da: string;
  readonly en: string;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

export type NationalId = 'lbf-2011-14' | 'lbf-2015-18' | 'lbf-2019-26';
export type AgreementId = 'copenhagen-2015-18';

/** LBF's rules of one grant period. A plan belongs to it by the day it starts. */
export interface NationalRuleSet {
  readonly id: NationalId;
  readonly kind: 'national';
  readonly name: Name;
  readonly starts: Span;
  readonly confirmed: boolean;
  readonly regulation: Source;
  readonly values: readonly RuleValue[];
  readonly themes: readonly Theme[];
  readonly themesSource: Source;
  /** The source numbers the themes in this order, so that `Delaftale 2` names one. */
  readonly themesNumbered?: boolean;
  /** Editions of CFBU's catalogue that were current in the period. */
  readonly catalogueEditions: readonly string[];
  /** What the period asks of every plan beside its budget, wherever it is; left out where no source says so. */
  readonly obligations?: {
    readonly board?: Source;
    readonly strategicAgreement?: Source;
    readonly subAgreements?: Source;
    readonly targetGroup?: Source;
    readonly parallelEfforts?: Source;
  };
}

/** A step of the approval chain; the names are those of `reading/portfolio`. */
export interface ApprovalStepRule {
  readonly step: 'localLeaders' | 'districtBoard' | 'sectionMeetings' | 'tmu' | 'br' | 'release' | 'lbf';
  readonly restsOn: readonly ApprovalStepRule['step'][];
}

/** Something a plan may contribute to, with the words by which a text names it. */
export interface Contribution {
  readonly name: string;
  /** Beginnings of words, as `normaliseKey` spells them. */
  readonly words: readonly string[];
}

/** What one municipality and its housing organisations have agreed. */
export interface LocalAgreement {
  readonly id: AgreementId;
  readonly kind: 'agreement';
  readonly name: Name;
  readonly starts: Span;
  readonly source: Source;
  readonly values: readonly RuleValue[];
  readonly districtBoards: readonly { readonly name: string; readonly variants: readonly string[] }[];
  readonly districtBoardsSource: Source;
  readonly approvalSteps: readonly ApprovalStepRule[];
  readonly approvalSource: Source;
  readonly obligations: { readonly board: Source; readonly leadSection: Source; readonly secretariat: Source };
  readonly contributions: {
    readonly approaches: readonly Contribution[];
    readonly ambitions: readonly Contribution[];
    readonly source: Source;
  };
}
