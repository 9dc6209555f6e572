import type { Finding, Waiver } from '../findings';
import { codeIn } from '../findings/codes';
import type { WaiverRow } from '../reading/portfolio';
import { cellOf } from '../reading/sourceTable';
import { normaliseKey } from '../reading/text';

/**
 * Marks warnings that the workbook's own table explains. A waiver needs a reason, may name one plan, and
 * ends after its last day. Errors and notices are never explained.
 */
export function applyWaivers(findings: readonly Finding[], rows: readonly WaiverRow[], today: string): Finding[] {
  if (rows.length === 0) return [...findings];
  const valid = rows.filter((row) => row.reason !== '' && (row.until === undefined || (row.until.day ?? '') >= today));
  return findings.map((finding) => {
    if (finding.severity !== 'warning') return finding;
    const row = valid.find((candidate) => explains(candidate, finding));
    return row ? { ...finding, waiver: waiverOf(row) } : finding;
  });
}

/** True where the row names the finding's rule and every plan it touches. */
export function explains(row: WaiverRow, finding: Finding): boolean {
  if (codeIn(row.code) !== finding.code) return false;
  if (row.planName === '') return true;
  const plans = plansOf(finding);
  // A waiver for one plan does not explain a fault that touches others too.
  return plans.length > 0 && plans.every((plan) => normaliseKey(row.planName) === normaliseKey(plan));
}

export function plansOf(finding: Finding): readonly string[] {
  return finding.plans ?? (finding.plan === undefined ? [] : [finding.plan]);
}

function waiverOf(row: WaiverRow): Waiver {
  const day = row.until?.day;
  return { reason: row.reason, name: row.name, cell: cellOf(row, 'code'), ...(day !== undefined && { until: day }) };
}
