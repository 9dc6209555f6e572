import type { Plan } from '../reading/portfolio';

export type PlanFields = { readonly plan?: string } | { readonly plans: readonly string[] };

/** `plan` for one, `plans` in the order of the sheet for several. */
export function planFields(plans: readonly (Plan | undefined)[]): PlanFields {
  const names = [...new Set(plans)].flatMap((plan) => plan?.name ?? []);
  const [first] = names;
  if (first === undefined) return {};
  return names.length === 1 ? { plan: first } : { plans: names };
}
