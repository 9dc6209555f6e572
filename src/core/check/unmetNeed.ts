import type { NotRunReason } from '../findings';
import type { Portfolio } from '../reading/portfolio';
import { hasColumn } from '../reading/sourceTable';
import type { Need } from '../rules/rule';

/** The first need that no table of the workbook meets, as the reason why a rule does not run. */
export function unmetNeed(needs: readonly Need[], portfolio: Portfolio): NotRunReason | undefined {
  for (const { table, columns } of needs) {
    const tables = portfolio.tables.filter((candidate) => candidate.kind === table);
    if (tables.length === 0) return { kind: 'noTable', table };
    const missing = columns?.filter((key) => !tables.some((candidate) => hasColumn(candidate, key))) ?? [];
    if (missing.length > 0) return { kind: 'noColumn', table, columns: missing };
  }
  return undefined;
}
