import type { Cell } from '../sheet/address';
import type { Words } from './wording';

/** All the cells as a list, with their sheets where there are several: `B3 og B9`, `Aktiviteter!B3 og Gammel!B3`. */
export function cellList(cells: readonly Cell[], words: Words): string {
  const alone = cells.every(({ sheet }) => sheet === cells[0]?.sheet);
  const named = cells.map((cell) => (alone ? words.cell(cell) : words.cells([cell])));
  return words.list(named, cells.length);
}
