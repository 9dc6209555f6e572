import { normaliseKey } from '../reading/text';
import type { Finding, Waiver } from '../findings';
import { cellOf } from '../reading/sourceTable';
import type { WaiverRow } from '../reading/portfolio';

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

function explains(row: WaiverRow, finding: Finding): boolean {
  if (row.code.toUpperCase().replace(/\s+/g, '') !== finding.code) return false;
  if (row.planName === '') return true;
  const plans = finding.plans ?? (finding.plan === undefined ? [] : [finding.plan]);
  // A waiver for one plan does not explain a fault that touches others too.
  return plans.length > 0 && plans.every((plan) => normaliseKey(row.planName) === normaliseKey(plan));
}

function waiverOf(row: WaiverRow): Waiver {
  const day = row.until?.day;
  return { reason: row.reason, name: row.name, cell: cellOf(row, 'code'), ...(day !== undefined && { until: day }) };
}
