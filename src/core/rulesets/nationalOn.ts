import type { NationalRuleSet } from './types';

/**
 * The rule set in whose period a plan starts. A plan that starts after every confirmed period has the newest, and
 * `newest` says so; before the first period there is none.
 *
 * @param sets in the order of their periods
 * @param start `YYYY-MM-DD`
 */
export function nationalOn<S extends Pick<NationalRuleSet, 'starts'>>(
  sets: readonly S[],
  start: string,
): { readonly national: S | undefined; readonly newest: boolean } {
  const national = sets.find(({ starts }) => start >= starts.from && start <= starts.to);
  if (national) return { national, newest: false };
  const last = sets.at(-1);
  const newest = last !== undefined && start > last.starts.to;
  return { national: newest ? last : undefined, newest };
}
