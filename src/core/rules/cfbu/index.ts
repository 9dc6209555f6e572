import type { Rule } from '../rule';
import { cfbu01 } from './cfbu01';
import { cfbu02 } from './cfbu02';
import { cfbu03 } from './cfbu03';
import { cfbu04 } from './cfbu04';
import { cfbu05 } from './cfbu05';
import { cfbu06 } from './cfbu06';

/** Knowledge and effect. */
export const CFBU_RULES: readonly Rule[] = [cfbu01, cfbu02, cfbu03, cfbu04, cfbu05, cfbu06];
