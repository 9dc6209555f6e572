import type { SeverityLabel } from '../../core/findings/labels';

export type Tab = 'overview' | 'findings' | 'tables' | 'functions' | 'settings';

/** Verdicts as the chips of the overview group them. */
export type VerdictGroup = 'notReady' | 'notAssessed' | 'answersNeeded' | 'ready';

/** Where the officer is, and what is searched, filtered and opened there. */
export interface View {
  readonly tab: Tab;
  /** The plan that is opened on the overview, by name. */
  readonly plan?: string;
  readonly plans: {
    readonly search: string;
    /** None chosen shows all. */
    readonly verdicts: readonly VerdictGroup[];
    readonly district?: string | undefined;
  };
  readonly findings: {
    readonly groupBy: 'plan' | 'rule';
    /** None chosen shows all. */
    readonly severities: readonly SeverityLabel[];
    /** Only the findings of this plan. */
    readonly plan?: string | undefined;
    /** Keys of the findings that are opened (`findingKey`). */
    readonly opened: readonly string[];
    /** The list of rules that did not run is opened; the link of the overview leads there. */
    readonly showNotRun: boolean;
  };
  /** The waiver that is being written. While it is shown, the form has the foot of the pane. */
  readonly waiver?: WaiverForm;
  /** Waivers that were begun and left, by `findingKey`: neither saved nor cancelled. */
  readonly drafts: Readonly<Record<string, WaiverForm>>;
}

export interface WaiverForm {
  /** `findingKey` of the warning. */
  readonly finding: string;
  readonly reason: string;
  readonly name: string;
  /** As typed. */
  readonly until: string;
}

export const FIRST_VIEW: View = {
  tab: 'overview',
  plans: { search: '', verdicts: [] },
  findings: { groupBy: 'plan', severities: [], opened: [], showNotRun: false },
  drafts: {},
};
