import { CellKind } from '../sheet/grid';
import type { Sheet } from '../sheet/workbook';
import { cleanText } from './text';
import { isUnit } from './unit';

/**
 * The heading rows with the line of units right below them, where there is one: a row that holds nothing but "t.kr." and the
 * like in the table's columns is no data.
 */
export function withUnitRow(sheet: Sheet, rows: readonly number[], left: number, right: number): readonly number[] {
  const { grid } = sheet;
  const below = (rows.at(-1) ?? 0) + 1;
  let units = 0;
  for (let column = left; column <= right; column++) {
    const kind = grid.kind(below, column);
    if (kind === CellKind.Blank) continue;
    if (kind !== CellKind.Text || !isUnit(cleanText(grid.text(below, column)))) return rows;
    units++;
  }
  return units > 0 ? [...rows, below] : rows;
}
