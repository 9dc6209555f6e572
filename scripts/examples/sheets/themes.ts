import { NATIONAL_RULE_SETS } from '../../../src/core/rulesets';

/** The four themes of the period that the example plans start in. */
export const THEMES: readonly string[] =
  NATIONAL_RULE_SETS.find((set) => set.id === 'lbf-2015-18')?.themes.map((theme) => theme.name) ?? [];
