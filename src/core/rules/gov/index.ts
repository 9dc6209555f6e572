import type { Rule } from '../rule';
import { gov01 } from './gov01';
import { gov02 } from './gov02';
import { gov03 } from './gov03';
import { gov04 } from './gov04';

/** Who is responsible. */
export const GOV_RULES: readonly Rule[] = [gov01, gov02, gov03, gov04];
