import type { Finding } from '../findings';
import { codeIn } from '../findings/codes';
import type { IdleWaiver } from '../findings/facts/dat';
import type { Portfolio, WaiverRow } from '../reading/portfolio';
import { cellOf, type ColumnKey, type SourceTable } from '../reading/sourceTable';
import { normaliseKey } from '../reading/text';
import { ownSource } from '../rules/ownSource';
import { plansOf } from './plansOf';
import { explains, untilFault } from './waivers';

type Why = IdleWaiver['why'];

/** Where the officer puts it right. */
const COLUMN: Readonly<Record<Why, ColumnKey>> = {
  unknownCode: 'code',
  noReason: 'reason',
  unlistedPlan: 'plan',
  unreadDate: 'until',
  ended: 'until',
  error: 'code',
  notice: 'code',
  morePlans: 'plan',
  nothing: 'code',
};

/** DAT-12 for waivers: one notice per table that names each row without effect, and why it has none. */
export function idleWaivers(findings: readonly Finding[], portfolio: Portfolio, today: string): Finding<'DAT-12'>[] {
  const plans = new Set(portfolio.plans.map((plan) => normaliseKey(plan.name)));
  const idle = new Map<SourceTable, { row: WaiverRow; why: Why }[]>();
  for (const row of portfolio.waivers) {
    const why = whyIdle(row, findings, plans, today);
    if (why) idle.set(row.table, [...(idle.get(row.table) ?? []), { row, why }]);
  }
  return [...idle].map(([table, rows]): Finding<'DAT-12'> => ({
    code: 'DAT-12',
    severity: 'notice',
    cells: rows.map(({ row, why }) => cellOf(row, COLUMN[why])),
    source: ownSource('DAT-12'),
    facts: {
      kind: 'waivers',
      sheet: table.sheet,
      rows: rows.map(({ row, why }) => ({
        why,
        code: row.code,
        plan: row.planName,
        cell: cellOf(row, COLUMN[why]),
        ...(row.until && { until: row.until.day ?? row.until.text }),
      })),
    },
  }));
}

function whyIdle(
  row: WaiverRow,
  findings: readonly Finding[],
  plans: ReadonlySet<string>,
  today: string,
): Why | undefined {
  const code = codeIn(row.code);
  if (!code) return 'unknownCode';
  if (row.reason === '') return 'noReason';
  if (row.planName !== '' && !plans.has(normaliseKey(row.planName))) return 'unlistedPlan';
  const fault = untilFault(row, today);
  if (fault) return fault;
  const explained = findings.filter((finding) => explains(row, finding));
  if (explained.some(({ severity }) => severity === 'warning')) return undefined;
  const shared = findings.some(
    (finding) =>
      finding.code === code &&
      finding.severity === 'warning' &&
      plansOf(finding).some((plan) => normaliseKey(plan) === normaliseKey(row.planName)),
  );
  if (shared) return 'morePlans';
  return explained[0]?.severity === 'error' ? 'error' : explained[0] ? 'notice' : 'nothing';
}
