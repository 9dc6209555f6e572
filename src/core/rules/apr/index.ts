import type { Rule } from '../rule';
import { apr01 } from './apr01';
import { apr02 } from './apr02';
import { apr03 } from './apr03';
import { apr04 } from './apr04';
import { apr05 } from './apr05';

/** Approvals and release. */
export const APR_RULES: readonly Rule[] = [apr01, apr02, apr03, apr04, apr05];
