import type { Words as AllWords } from './wording';

/** The small parts of sentences that they need. */
export type ShortWords = Pick<AllWords, 'kr' | 'pct' | 'count' | 'list'>;

/** The bases that are mistaken for the total frame. */
type MistakenBase = 'lbf' | 'municipality';

/**
 * One line for each way in which a plan's payers can be wrong. They stand alone, without help texts, so that a cell's
 * function can say the same as the summary.
 */
export interface FinShorts {
  /** FIN-01. @param difference what the payers give more than the frame, in øre */
  sum(difference: number, words: ShortWords): string;
  /** FIN-02 */
  minimum(share: number, minimum: number, words: ShortWords): string;
  /** FIN-03, FIN-04. */
  agreed(payer: 'municipality' | 'housing', share: number, agreed: number, words: ShortWords): string;
  /** FIN-07 for local co-financing as a whole, or for the given shares. */
  base(used: MistakenBase, shares: 'local' | readonly number[], words: ShortWords): string;
  /** FIN-10 */
  negative(count: number, words: ShortWords): string;
}
