import type { RuleCode } from './codes';
import type { NotRun, NotRunReason } from './notRun';

/** Rules that did not run for one reason. */
export interface NotRunGroup {
  readonly codes: readonly RuleCode[];
  /** The plans they did not run for; empty where it is the whole workbook. */
  readonly plans: readonly string[];
  readonly reason: NotRunReason;
}

/** Rules with the same reason and the same plans together, in the order in which they first appear. */
export function groupNotRun(entries: readonly NotRun[]): NotRunGroup[] {
  const byRule = new Map<string, { code: RuleCode; reason: NotRunReason; plans: string[] }>();
  for (const { code, plan, reason } of entries) {
    const key = JSON.stringify([code, plan === undefined, reason]);
    const rule = byRule.get(key) ?? { code, reason, plans: [] };
    if (plan !== undefined) rule.plans.push(plan);
    byRule.set(key, rule);
  }
  const groups = new Map<string, { codes: RuleCode[]; plans: string[]; reason: NotRunReason }>();
  for (const { code, reason, plans } of byRule.values()) {
    const key = JSON.stringify([plans, reason]);
    const group = groups.get(key);
    if (group) group.codes.push(code);
    else groups.set(key, { codes: [code], plans, reason });
  }
  return [...groups.values()];
}
