import type { Finding } from '../findings';

/** The plans that a finding names; none where it is about the workbook. */
export function plansOf({ plan, plans }: Pick<Finding, 'plan' | 'plans'>): readonly string[] {
  return plans ?? (plan === undefined ? [] : [plan]);
}
