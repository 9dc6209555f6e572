import { CellKind } from '../sheet/grid';
import type { Sheet } from '../sheet/workbook';
import { cleanText } from './text';

const MOST_ROWS = 6;

/**
 * The lines above a heading row, nearest first, as far as they are titles: at most two texts in the table's
 * columns and no number.
 */
export function titlesAbove(sheet: Sheet, top: number, left: number, right: number): string[] {
  const titles: string[] = [];
  for (let row = top - 1; row >= 0 && row >= top - MOST_ROWS; row--) {
    const texts = titleRow(sheet, row, left, right);
    if (!texts) break;
    titles.push(...texts);
  }
  return titles;
}

function titleRow(sheet: Sheet, row: number, left: number, right: number): string[] | undefined {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const kind = sheet.grid.kind(row, column);
    if (kind === CellKind.Blank) continue;
    if (kind !== CellKind.Text || texts.length === 2) return undefined;
    texts.push(cleanText(sheet.grid.text(row, column)));
  }
  return texts;
}
