import type { Finding, Waiver } from '../findings';
import { codeIn } from '../findings/codes';
import type { WaiverRow } from '../reading/portfolio';
import { cellOf } from '../reading/sourceTable';
import { normaliseKey } from '../reading/text';
import { plansOf } from './plansOf';

/**
 * Marks warnings that the workbook's own table explains. A waiver needs a reason, may name one plan, and
 * ends after its last day. Errors and notices are never explained.
 */
export function applyWaivers(findings: readonly Finding[], rows: readonly WaiverRow[], today: string): Finding[] {
  if (rows.length === 0) return [...findings];
  const valid = rows.filter((row) => row.reason !== '' && untilFault(row, today) === undefined);
  return findings.map((finding) => {
    if (finding.severity !== 'warning') return finding;
    const row = valid.find((candidate) => explains(candidate, finding));
    return row ? { ...finding, waiver: waiverOf(row) } : finding;
  });
}

/** Why the day that a row holds until leaves it without effect. */
export function untilFault({ until }: WaiverRow, today: string): 'unreadDate' | 'ended' | undefined {
  if (until === undefined) return undefined;
  if (until.day === undefined) return 'unreadDate';
  return until.day < today ? 'ended' : undefined;
}

/** True where the row names the finding's rule and every plan it touches. */
export function explains(row: WaiverRow, finding: Finding): boolean {
  if (codeIn(row.code) !== finding.code) return false;
  if (row.planName === '') return true;
  const plans = plansOf(finding);
  // A waiver for one plan does not explain a fault that touches others too.
  return plans.length > 0 && plans.every((plan) => normaliseKey(row.planName) === normaliseKey(plan));
}

function waiverOf(row: WaiverRow): Waiver {
  const day = row.until?.day;
  return { reason: row.reason, name: row.name, cell: cellOf(row, 'code'), ...(day !== undefined && { until: day }) };
}
