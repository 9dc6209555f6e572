import type { NotRun } from '../findings';
import type { Plan } from '../reading/portfolio';

/** A rule that ran for no plan, for one and the same reason, is one entry; one that ran for some stays plan by plan. */
export function collapseNotRun(entries: readonly NotRun[], plans: readonly Plan[]): NotRun[] {
  const groups = new Map<string, NotRun[]>();
  for (const entry of entries) {
    const key = entry.plan === undefined ? `${entry.code}` : `${entry.code} ${JSON.stringify(entry.reason)}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const named = new Set(group.map((entry) => entry.plan));
    if (first.plan === undefined || named.size === plans.length) return [{ code: first.code, reason: first.reason }];
    return group.filter((entry, index) => group.findIndex((other) => other.plan === entry.plan) === index);
  });
}
