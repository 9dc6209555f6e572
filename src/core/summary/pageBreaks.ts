import type { SheetRows } from './sheetRows';

/**
 * Points of rows that fit on a printed page, on the safe side: A4 landscape less its margins is 509 points high, drawn at
 * about 0.63 so that all columns fit across.
 */
const PAGE_HEIGHT = 770;

/**
 * The rows above which a page ends, so that no block is cut in two without its heading. A block that is longer than a page
 * begins on a new one.
 *
 * @param starts the first row of each block; the first begins a page
 * @param end the row after the last block
 */
export function pageBreaks(sheet: SheetRows, starts: readonly number[], end: number): number[] {
  const breaks: number[] = [];
  let [top] = starts;
  for (const [index, start] of starts.entries()) {
    if (index > 0 && sheet.heightOf(top ?? start, starts[index + 1] ?? end) <= PAGE_HEIGHT) continue;
    breaks.push(start);
    top = start;
  }
  return breaks;
}
