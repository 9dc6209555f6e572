import type { NotRunReason } from '../findings';
import type { Portfolio } from '../reading/portfolio';
import { hasColumn } from '../reading/sourceTable';
import type { Need, Rule } from '../rules/rule';

/** Only these speak about rows of plans that are not listed; every other rule judges plans. */
const WITHOUT_PLANS = /^(?:DAT-|PLN-11)/;

/** Why a rule has nothing to judge in this workbook; undefined where it can run. */
export function whyNotRun(rule: Rule, portfolio: Portfolio): NotRunReason | undefined {
  const unmet = unmetNeed(rule.needs, portfolio);
  if (unmet || portfolio.plans.length > 0 || WITHOUT_PLANS.test(rule.code)) return unmet;
  return unmetNeed([{ table: 'plans' }], portfolio) ?? { kind: 'noRows', table: 'plans' };
}

/** The first need that no table of the workbook meets, as the reason why a rule does not run. */
function unmetNeed(needs: readonly Need[], portfolio: Portfolio): NotRunReason | undefined {
  for (const { table, columns } of needs) {
    const tables = portfolio.tables.filter((candidate) => candidate.kind === table);
    if (tables.length === 0) return { kind: 'noTable', table };
    const missing = columns?.filter((key) => !tables.some((candidate) => hasColumn(candidate, key))) ?? [];
    if (missing.length > 0) return { kind: 'noColumn', table, columns: missing };
  }
  return undefined;
}
