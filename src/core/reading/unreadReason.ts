import { CellKind } from '../sheet/grid';
import type { Sheet } from '../sheet/workbook';
import type { UnreadReason } from './notes';
import { usedColumns } from './usedColumns';

/** Why no table was recognised in a sheet. */
export function unreadReason(sheet: Sheet): UnreadReason {
  const { grid } = sheet;
  if (grid.rowCount === 0 || grid.columnCount === 0) return 'empty';
  for (const column of usedColumns(grid)) {
    for (let row = 0; row < grid.rowCount; row++) if (grid.kind(row, column) !== CellKind.Blank) return 'noHeadings';
  }
  return 'empty';
}
