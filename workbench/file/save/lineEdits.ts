import type { ColumnEdit, RowEdit } from '../../../src/xlsx';
import type { SheetState } from '../../host/state/sheetState';
import { charactersOfPoints } from '../units';

/** Rows whose height or visibility differs. */
export function rowEdits(before: SheetState, after: SheetState): RowEdit[] {
  const touched = keys(before.rowHeights, after.rowHeights, before.hiddenRows, after.hiddenRows);
  return touched.flatMap((row) => {
    const height = after.rowHeights.get(row);
    const hidden = after.hiddenRows.has(row);
    const edit = {
      ...(height !== before.rowHeights.get(row) && { height: height ?? null }),
      ...(hidden !== before.hiddenRows.has(row) && { hidden }),
    };
    return Object.keys(edit).length > 0 ? [{ row, ...edit }] : [];
  });
}

/** Columns whose width or visibility differs. */
export function columnEdits(before: SheetState, after: SheetState): ColumnEdit[] {
  const touched = keys(before.columnWidths, after.columnWidths, before.hiddenColumns, after.hiddenColumns);
  return touched.flatMap((column) => {
    const width = after.columnWidths.get(column);
    const hidden = after.hiddenColumns.has(column);
    const edit = {
      ...(width !== before.columnWidths.get(column) && {
        width: width === undefined ? null : charactersOfPoints(width),
      }),
      ...(hidden !== before.hiddenColumns.has(column) && { hidden }),
    };
    return Object.keys(edit).length > 0 ? [{ first: column, last: column, ...edit }] : [];
  });
}

function keys(...sources: (ReadonlyMap<number, unknown> | ReadonlySet<number>)[]): number[] {
  return [...new Set(sources.flatMap((source) => [...source.keys()]))].sort((a, b) => a - b);
}
