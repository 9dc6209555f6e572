import { CellKind } from '../sheet/grid';
import type { HeadingCell, HeadingSource } from './headingCells';
import { payerOf } from './vocabulary';

const ROWS_LOOKED_AT = 8;

/**
 * Adds the payer column to a heading row of years and totals that leaves it without a heading: "LBF", "Kommune" … stand in the
 * column before the first year.
 */
export function withNamelessPayers(
  source: HeadingSource,
  last: number,
  group: readonly HeadingCell[],
): readonly HeadingCell[] {
  const column = (group[0]?.column ?? 0) - 1;
  const { grid } = source.sheet;
  if (column < 0 || !group.every(isAmount) || group.length < 2 || grid.kind(last, column) !== CellKind.Blank)
    return group;
  let payers = 0;
  for (let row = last + 1; row <= last + ROWS_LOOKED_AT; row++) {
    if (grid.kind(row, column) === CellKind.Text && payerOf(grid.text(row, column)) !== 'other') payers++;
  }
  if (payers < 2) return group;
  const match = { keys: new Map([['funding' as const, 'payer' as const]]), weakKeys: new Map(), percent: false };
  return [{ column, text: '', match }, ...group];
}

function isAmount({ match }: HeadingCell): boolean {
  return match.year !== undefined || match.keys.get('funding') === 'total';
}
