import type { Rule } from '../rule';
import { payerShareRule } from './payerShare';

/**
 * The housing organisations' share of the total frame, summed over all of them, equals the local agreement (12.5 %).
 * Source: Bilag 5, »Hvem betaler«, derived as 25 % less the municipality's 12.5 %.
 */
export const fin04: Rule = payerShareRule('FIN-04', 'housing');
