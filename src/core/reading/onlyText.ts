import { CellKind } from '../sheet/grid';
import type { FoundTable } from './foundTable';

/** The text of a row of the table that has nothing else. */
export function onlyText(found: FoundTable, row: number): string | undefined {
  const { grid } = found.sheet;
  let only: string | undefined;
  for (let column = found.left; column <= found.right; column++) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.Blank) continue;
    if (kind !== CellKind.Text || only !== undefined) return undefined;
    only = grid.text(row, column);
  }
  return only;
}
