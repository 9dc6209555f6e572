import type { ApprovalStep, Outcome } from '../../reading/portfolio';

/** What the words of each APR finding need beyond the fields every finding has. */
export interface AprFacts {
  /**
   * `early`: the step is approved before the others, which it rests on. `late`: the others, which rest on the step, are
   * approved before it. `unclear`: the others rest on the step, whose outcome (`text`) is none that can be read.
   */
  'APR-01': AgreementFacts & {
    readonly kind: 'early' | 'late' | 'unclear';
    readonly text: string;
    readonly step: StepFact;
    readonly others: readonly StepFact[];
  };
  'APR-02': AgreementFacts & {
    readonly settled: number;
    readonly total: number;
    readonly open: readonly OpenMeeting[];
  };
  'APR-03': AgreementFacts & {
    readonly day: string;
    readonly later: readonly { readonly step: ApprovalStep; readonly day: string; readonly section?: string }[];
  };
  /**
   * `late`: released after the start. `started`: the plan has started without. `approved`: the content is approved, the
   * money not released. `noDate`: released, nobody knows when, and the plan has started.
   */
  'APR-04': AgreementFacts & {
    readonly kind: 'late' | 'started' | 'approved' | 'noDate';
    readonly start: string;
    readonly day?: string;
    readonly outcome: StepFact['outcome'];
  };
  'APR-05': AgreementFacts & {
    /** What LBF's commitment rests on and is not there, in order. */
    readonly missing: readonly MissingStep[];
    /** The money is not released either, which is due before the start. */
    readonly release?: { readonly start?: string };
    /** LBF has already committed itself. */
    readonly committed: boolean;
  };
}

/** Which agreement the order comes from, and whether the plan is younger than it. */
export interface AgreementFacts {
  readonly agreementExpired: boolean;
  readonly agreementStarts: { readonly from: string; readonly to: string };
}

/** A step as the sheet has it. */
export interface StepFact {
  readonly step: ApprovalStep;
  readonly outcome: Outcome | 'absent';
  readonly day?: string;
}

/** `noReason`: overruled without one. `unclear`: something else is written. */
export interface OpenMeeting {
  readonly section: string;
  readonly kind: 'missing' | 'pending' | 'rejected' | 'noReason' | 'unclear';
  readonly text: string;
}

export interface MissingStep {
  readonly step: ApprovalStep;
  readonly outcome: StepFact['outcome'];
  /** Approved, but without a date. */
  readonly noDate?: boolean;
  /** Section meetings: how many of how many have approved. */
  readonly meetings?: { readonly settled: number; readonly total: number };
}
