import type { Finding } from '../finding';
import { inCells } from '../inCells';
import type { Words } from '../wording';

/** The end of a sentence with its full stop: `short by 15.000,00 kr.`, `15.000,00 kr. too much.` */
export function gap(difference: number, words: Words): string {
  return difference < 0 ? `short by ${words.kr(-difference)}` : `${words.kr(difference)} too much.`;
}

/** `F14 to 312.500,00 kr.`; several cells alone, because the amount is their sum. */
export function cellsTo(cells: Finding['cells'], ore: number, words: Words): string {
  const [only] = cells;
  const single = only && cells.length === 1 && 'row' in only;
  return single ? `${words.cell(only)} to ${words.kr(ore)}` : inCells({ cells }, words);
}
