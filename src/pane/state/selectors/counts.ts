import type { CheckResult } from '../../../core/check';
import type { Finding } from '../../../core/findings';
import { severityOf } from '../../../core/findings/severityOf';
import type { SeverityLabel } from '../../../core/findings/labels';

/** In the order in which they are told. */
export const SEVERITIES: readonly SeverityLabel[] = ['error', 'warning', 'explained', 'notice'];

export type Counts = Readonly<Record<SeverityLabel, number>>;

/** How many findings of each severity; explained warnings are their own. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts: Record<SeverityLabel, number> = { error: 0, warning: 0, notice: 0, explained: 0 };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}

/** The findings of one plan, those it shares with others among them. */
export function findingsOf({ findings }: Pick<CheckResult, 'findings'>, plan: string): readonly Finding[] {
  return findings.filter((finding) => finding.plan === plan || finding.plans?.includes(plan));
}
