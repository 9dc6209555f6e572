import { normaliseKey } from '../../reading/text';
import type { LocalAgreement } from '../../rulesets';

const MOST_SLIPS = 2;
const LEAST_SAME = 0.8;

/**
 * The standard name of the board whose name or variant is almost the text: at most two letters apart, and four fifths
 * the same. `Østerbro` is not Vesterbro.
 */
export function closestBoard(agreement: LocalAgreement, text: string): string | undefined {
  const letters = lettersOf(text);
  let best: { name: string; slips: number } | undefined;
  for (const board of agreement.districtBoards) {
    for (const spelling of [board.name, ...board.variants].map(lettersOf)) {
      const slips = distance(letters, spelling);
      const same = 1 - slips / Math.max(letters.length, spelling.length);
      if (same >= LEAST_SAME && slips < (best?.slips ?? Infinity)) best = { name: board.name, slips };
    }
  }
  return best?.name;
}

/** The key that is compared, with one letter for each Danish letter, so that a slip is a slip. */
function lettersOf(text: string): string {
  return normaliseKey(text).replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}

/** Letters to insert, leave out or change (Levenshtein); infinite where they are more than two. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  const slips = above[b.length] ?? Infinity;
  return slips <= MOST_SLIPS ? slips : Infinity;
}
