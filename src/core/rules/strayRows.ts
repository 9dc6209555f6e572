import type { Portfolio } from '../reading/portfolio';

type Kind = 'activities' | 'funding' | 'sections' | 'subAgreements' | 'approvals';

/** The rows of one kind that belong to no listed plan. */
export function strayRows<K extends Kind>(portfolio: Portfolio, kind: K): readonly Portfolio[K][number][] {
  const rows: readonly Portfolio[K][number][] = portfolio[kind];
  // Most often every row has found its plan; that is seen without looking at each.
  let placed = 0;
  for (const plan of portfolio.plans) placed += plan[kind].length;
  return placed === rows.length ? [] : rows.filter((row) => !row.plan);
}
