import { ownSheets } from '../../core/reading/ownSheets';
import { CellKind, type Grid } from '../../core/sheet/grid';
import type { Workbook } from '../../core/sheet/workbook';
import type { Checked } from './paneState';

const FINGERPRINT = /^[0-9A-F]{4}(?: [0-9A-F]{4}){3}(?= )/;

/** Whether the summary in the workbook is of the cells as they are: it carries their fingerprint. */
export function summaryState(workbook: Workbook, hash: string): Checked['summary'] {
  const own = ownSheets(workbook);
  const printed = workbook.sheets.filter(({ name }) => own.has(name)).flatMap(({ grid }) => fingerprintsIn(grid));
  if (printed.length === 0) return 'none';
  return printed.includes(hash) ? 'current' : 'outdated';
}

function fingerprintsIn(grid: Grid): string[] {
  const found: string[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    if (!grid.mayHold(CellKind.Text, column, 0, grid.rowCount - 1)) continue;
    for (let row = 0; row < grid.rowCount; row++) {
      const print = FINGERPRINT.exec(grid.text(row, column));
      if (print) found.push(print[0]);
    }
  }
  return found;
}
