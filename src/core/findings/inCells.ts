import type { Finding } from './finding';
import type { Words } from './wording';

/** The finding's cells inside a sentence: `F4, F6 og F9:F12`, with their sheets where they stand in several. */
export function inCells({ cells }: Pick<Finding, 'cells'>, words: Words): string {
  const sheets = new Set(cells.map((place) => place.sheet));
  return words.list(cells.map((place) => (sheets.size === 1 ? words.cell(place) : words.cells([place]))));
}
