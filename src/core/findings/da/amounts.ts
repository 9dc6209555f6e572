import type { Finding } from '../finding';
import { inCells } from '../inCells';
import type { Words } from '../wording';

/** The end of a sentence with its full stop: `der mangler 15.000,00 kr.`, `det er 15.000,00 kr. for meget.` */
export function gap(difference: number, words: Words): string {
  return difference < 0 ? `der mangler ${words.kr(-difference)}` : `det er ${words.kr(difference)} for meget.`;
}

/** `F14 til 312.500,00 kr.`; several cells alone, because the amount is their sum. */
export function cellsTo(cells: Finding['cells'], ore: number, words: Words): string {
  const [only] = cells;
  const single = only && cells.length === 1 && 'row' in only;
  return single ? `${words.cell(only)} til ${words.kr(ore)}` : inCells({ cells }, words);
}
