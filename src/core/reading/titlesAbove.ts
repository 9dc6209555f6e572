import { CellKind } from '../sheet/grid';
import type { Sheet } from '../sheet/workbook';
import { cleanText } from './text';

const MOST_ROWS = 6;
const MOST_TEXTS = 2;

/**
 * The lines above a heading row, nearest first, as far as they are titles: at most two texts in the table's columns and no number.
 * An upper line of headings ("Finansiering", "Periode") right above is stepped over.
 */
export function titlesAbove(sheet: Sheet, top: number, left: number, right: number): string[] {
  const titles: string[] = [];
  for (let row = top - 1; row >= 0 && row >= top - MOST_ROWS; row--) {
    const texts = textsOf(sheet, row, left, right);
    if (texts && texts.length <= MOST_TEXTS) titles.push(...texts);
    else if (!texts || row < top - 1) break;
  }
  return titles;
}

/** The texts of a row; undefined where it holds anything else. */
function textsOf(sheet: Sheet, row: number, left: number, right: number): string[] | undefined {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const kind = sheet.grid.kind(row, column);
    if (kind === CellKind.Blank) continue;
    if (kind !== CellKind.Text) return undefined;
    texts.push(cleanText(sheet.grid.text(row, column)));
  }
  return texts;
}
