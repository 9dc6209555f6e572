import type { CheckResult } from '../../../../core/check';
import type { Finding } from '../../../../core/findings';
import type { Language } from '../../../../core/findings/labels';
import { parseDate } from '../../../../core/reading/parseDate';
import { tableName } from '../../../../core/findings/labels/names';
import { findingKey } from '../../findingKey';
import type { WaiverAnswers } from '../../paneController';
import type { WaiverForm } from '../../view';

export type WaiverField = 'reason' | 'name' | 'until';
export type WaiverFault = 'reasonMissing' | 'nameMissing' | 'dateUnread' | 'datePast';
type WaiverFaults = Readonly<Partial<Record<WaiverField, WaiverFault>>>;

/** The answers of a form as they are to be kept, or what is wrong with them. */
type WaiverCheck =
  | { readonly answers: WaiverAnswers; readonly faults?: undefined }
  | { readonly answers?: undefined; readonly faults: WaiverFaults };

/** @param today the officer's day, `YYYY-MM-DD`: an explanation that has ended explains nothing */
export function checkWaiver(form: Omit<WaiverForm, 'finding'>, today: string): WaiverCheck {
  const [reason, name] = [form.reason.trim(), form.name.trim()];
  const until = dayOf(form.until);
  const faults: WaiverFaults = {
    ...(reason === '' && { reason: 'reasonMissing' }),
    ...(name === '' && { name: 'nameMissing' }),
    ...(until === undefined ? { until: 'dateUnread' } : until < today ? { until: 'datePast' } : {}),
  };
  if (until === undefined || Object.keys(faults).length > 0) return { faults };
  return { answers: { reason, name, until } };
}

/**
 * `31.12.2029` as `2029-12-31`, in every way that a date in a cell is read (`31-12-2029`, `31. december 2029`); a month or a
 * year alone is its last day. Undefined for anything else, and for days that there are not.
 */
export function dayOf(typed: string): string | undefined {
  return parseDate(typed, 'last');
}

/** The warning that the form explains, in the result as it is now; undefined where it is there no longer. */
export function explainedFinding({ findings }: Pick<CheckResult, 'findings'>, form: WaiverForm): Finding | undefined {
  return findings.find((finding) => canExplain(finding) && findingKey(finding) === form.finding);
}

/** Open warnings, and nothing else, can be explained. */
export function canExplain({ severity, waiver }: Finding): boolean {
  return severity === 'warning' && !waiver;
}

/** How many more open warnings the same row of the table explains: those of the same rule and plan, or of all plans. */
export function alsoExplained({ findings }: Pick<CheckResult, 'findings'>, finding: Finding): number {
  const others = findings.filter((other) => other !== finding && canExplain(other) && other.code === finding.code);
  return finding.plan === undefined ? others.length : others.filter(({ plan }) => plan === finding.plan).length;
}

/** The sheet that the explanation is written to: the one that has such a table, else the one that will be made. */
export function waiverSheet({ portfolio }: Pick<CheckResult, 'portfolio'>, language: Language): string {
  return portfolio.tables.find(({ kind }) => kind === 'waivers')?.sheet ?? tableName('waivers', language);
}
