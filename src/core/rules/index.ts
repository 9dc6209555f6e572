import { APP_RULES } from './app';
import { APR_RULES } from './apr';
import { CFBU_RULES } from './cfbu';
import { DAT_RULES } from './dat';
import { FIN_RULES } from './fin';
import { GOV_RULES } from './gov';
import { PLN_RULES } from './pln';
import type { Rule } from './rule';

/** Every rule, in the order of SPEC.md. */
export const RULES: readonly Rule[] = [
  ...FIN_RULES,
  ...CFBU_RULES,
  ...PLN_RULES,
  ...GOV_RULES,
  ...APR_RULES,
  ...APP_RULES,
  ...DAT_RULES,
];
