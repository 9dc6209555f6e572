import type { WorkbookVerdict } from '../workbookVerdict';

/** The words of the summary sheets in one language. Numbers arrive as they are to stand. */
export interface SummaryText {
  readonly title: string;
  readonly verdict: Readonly<Record<'ready' | 'explained' | 'answersNeeded' | 'notReady' | 'notAssessed', string>>;
  sentence(verdict: WorkbookVerdict): string;
  rulesRan(ran: number, all: number): string;
  checkedAt(when: string): string;
  /** `kl.` between a day and a time. */
  readonly at: string;
  readonly figures: {
    readonly frame: string;
    readonly municipal: string;
    readonly housing: string;
    readonly lbf: string;
    readonly left: string;
    readonly cfbuPlans: string;
    granted(years: string): string;
    cfbuPlansValue(plans: number, of: number): string;
  };
  readonly unknown: string;
  readonly plans: string;
  readonly total: string;
  /** Sixteen headings, columns A to P. */
  readonly columns: readonly string[];
  readonly groups: readonly [string, string, string];
  readonly note: {
    readonly base: string;
    agreed(shares: { lbf: string; municipality: string; housing: string }): string;
    readonly legal: string;
    readonly majority: string;
    /** Where the plans' counts do not add up to the number of findings. */
    readonly counts: string;
    readonly noPlans: string;
  };
  readonly chart: { readonly title: string; readonly note: string; alt(plans: number): string };
  readonly byBudget: { readonly title: string; readonly label: string; readonly note: string };
  readonly findings: {
    readonly title: string;
    readonly columns: readonly string[];
    all(count: number, sheet: string): string;
    none(ran: number, all: number): string;
    more(count: number, sheet: string): string;
    readonly workbook: string;
    readonly listColumns: readonly string[];
  };
  readonly notRun: { readonly title: string; readonly none: string; forPlans(plans: string, sentence: string): string };
  readonly sources: SourceText;
  readonly check: {
    readonly title: string;
    readonly checked: string;
    checkedBy(when: string, version: string): string;
    readonly fingerprint: string;
    fingerprintOf(hash: string, cells: string): string;
    readonly notChecked: string;
    readonly notCheckedItems: readonly string[];
    readonly caveat: string;
    readonly caveatText: string;
  };
  footerPage(page: string, pages: string): string;
}

/** The words of the block on rule sets, rates and sources. */
export interface SourceText {
  readonly title: string;
  readonly ruleSet: string;
  readonly agreement: string;
  readonly demands: string;
  readonly appropriations: string;
  readonly catalogue: string;
  readonly tolerance: string;
  readonly overrides: string;
  forPlans(plans: string): string;
  readonly noRuleSet: string;
  readonly newestRuleSet: string;
  readonly noAgreement: string;
  readonly assumed: string;
  readonly expired: string;
  readonly chosen: string;
  shares(of: { lbf: string; municipality: string; parts: string; housing: string }): string;
  parts(activities: string, coordination: string): string;
  minimum(share: string, source: string): string;
  majority(share: string, source: string): string;
  budget(year: string, amount: string): string;
  fromTable(sheet: string): string;
  readonly noAppropriations: string;
  catalogueTable(sheet: string, entries: string): string;
  catalogueBuiltIn(editions: string): string;
  toleranceOf(amount: string): string;
  readonly noOverridesSheet: string;
  readonly noOverrides: string;
  override(parameter: string, value: string, from: string, source: string): string;
  readonly notApplied: string;
  from(day: string): string;
}
