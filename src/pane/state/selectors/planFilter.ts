import { normaliseKey } from '../../../core/reading/text';
import type { Verdict } from '../../../core/check';
import type { VerdictGroup, View } from '../view';
import type { PlanRow } from './planRows';

/** The chips, worst first. Plans that are explained are ready. */
export const VERDICT_GROUPS: readonly VerdictGroup[] = ['notReady', 'notAssessed', 'answersNeeded', 'ready'];

export function groupOf(verdict: Verdict): VerdictGroup {
  return verdict === 'explained' ? 'ready' : verdict;
}

/** The rows that the search, the chips and the district let through. */
export function filterPlans(
  rows: readonly PlanRow[],
  { search, verdicts, district }: View['plans'],
): readonly PlanRow[] {
  const wanted = normaliseKey(search);
  return rows.filter(
    (row) =>
      (verdicts.length === 0 || verdicts.includes(groupOf(row.verdict))) &&
      (district === undefined || row.district === district) &&
      (wanted === '' || normaliseKey(`${row.plan} ${row.district}`).includes(wanted)),
  );
}

export function isFiltered({ search, verdicts, district }: View['plans']): boolean {
  return search !== '' || verdicts.length > 0 || district !== undefined;
}

/** The districts of the plans, in the order of the alphabet. */
export function districtsOf(rows: readonly PlanRow[]): readonly string[] {
  const names = new Set(rows.map(({ district }) => district).filter((district) => district !== ''));
  return [...names].sort((a, b) => a.localeCompare(b, 'da'));
}
