import type { Rule } from '../rule';
import { app01 } from './app01';
import { app02 } from './app02';

/** Appropriations, in the order of SPEC.md. */
export const APP_RULES: readonly Rule[] = [app01, app02];
