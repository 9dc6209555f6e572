import type { Finding } from './finding';
import type { Words } from './wording';

/** The finding's cells inside a sentence: `F4, F6 og F9:F12`, with their sheets where they stand in several. */
export function inCells(finding: Pick<Finding, 'cells'>, words: Words): string {
  return words.list(cellNames(finding, words));
}

/** The same where one of them is wrong: `C7 eller C5`. */
export function inOneOfCells(finding: Pick<Finding, 'cells'>, words: Words): string {
  return words.either(cellNames(finding, words));
}

function cellNames({ cells }: Pick<Finding, 'cells'>, words: Words): string[] {
  const sheets = new Set(cells.map((place) => place.sheet));
  return cells.map((place) => (sheets.size === 1 ? words.cell(place) : words.cells([place])));
}
