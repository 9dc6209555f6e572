import type { Rule } from '../rule';
import { payerShareRule } from './payerShare';

/**
 * The municipality's share of the total frame equals the local agreement (12.5 %). Source: Bilag 5, »Hvem betaler«,
 * which says "typisk": a deviation is legal, and is shown to be answered.
 */
export const fin03: Rule = payerShareRule('FIN-03', 'municipality');
