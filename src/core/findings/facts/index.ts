import type { AppFacts } from './app';
import type { AprFacts } from './apr';
import type { CfbuFacts } from './cfbu';
import type { DatFacts } from './dat';
import type { FinFacts } from './fin';
import type { GovFacts } from './gov';
import type { PlnFacts } from './pln';

/** The typed facts of every rule, by its code. */
export interface FactsByCode extends FinFacts, CfbuFacts, PlnFacts, GovFacts, AprFacts, AppFacts, DatFacts {}
