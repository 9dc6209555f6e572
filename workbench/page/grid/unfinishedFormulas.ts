import { parseLocalAddress } from '../../../src/core/sheet/address';
import { CellError } from '../../host/state/cell';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import type { CallingCell } from './pendingCalls';

/**
 * Formulas that are computed when a file is opened, as in Excel: those without a value or with an error. Those
 * that spill too, because the grid keeps what they spill to itself.
 */
export function unfinishedFormulas(document: WorkbookDocument): readonly CallingCell[] {
  const found = new Map<string, CallingCell>();
  const add = (sheet: string, row: number, column: number): void => {
    found.set(`${sheet}!${String(row)},${String(column)}`, { sheet, row, column });
  };
  for (const sheet of document.state.sheets) {
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        if (cell?.formula !== undefined && (cell.value === null || cell.value instanceof CellError)) {
          add(sheet.id, row, column);
        }
        const anchor = cell?.spilledFrom === undefined ? undefined : parseLocalAddress(cell.spilledFrom);
        if (anchor) add(sheet.id, anchor.row, anchor.column);
      });
    }
  }
  return [...found.values()];
}
