import { looseKey, type LocalAgreement } from '../../rulesets';

const MOST_SLIPS = 2;
const SHORTEST_NAME = 5;

/** The standard name of the board whose name or variant is at most two letters from the text. */
export function closestBoard(agreement: LocalAgreement, text: string): string | undefined {
  const key = looseKey(text);
  let best: { name: string; slips: number } | undefined;
  for (const board of agreement.districtBoards) {
    for (const spelling of [board.name, ...board.variants].map(looseKey)) {
      if (spelling.length < SHORTEST_NAME) continue;
      const slips = distance(key, spelling);
      if (slips <= MOST_SLIPS && slips < (best?.slips ?? Infinity)) best = { name: board.name, slips };
    }
  }
  return best?.name;
}

/** Letters to insert, leave out or change (Levenshtein). */
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
  return above[b.length] ?? Infinity;
}
