import type { Finding } from './finding';
import type { Words } from './wording';

/** The cell to correct first, without its sheet. */
export function firstCell({ cells }: Pick<Finding, 'cells'>, words: Words): string {
  const [first] = cells;
  return first ? words.cell(first) : '';
}
