import type { ColumnEdit, RowEdit, StyleChange, StyleDetails } from '../../../src/xlsx';
import type { CellFormat } from '../../host/state/cell';
import type { SheetState } from '../../host/state/sheetState';
import { charactersOfPoints } from '../units';
import { same } from './same';
import { styleChange } from './styleChange';

/** Rows whose height, visibility or format differs. */
export function rowEdits(before: SheetState, after: SheetState, normal: StyleDetails): RowEdit[] {
  const sides = [before, after].flatMap((one) => [one.rowHeights, one.hiddenRows, one.rowFormats]);
  return keys(sides).flatMap((row) => {
    const height = after.rowHeights.get(row);
    const hidden = after.hiddenRows.has(row);
    const style = lineStyle(before.rowFormats.get(row), after.rowFormats.get(row), normal);
    const edit = {
      ...(height !== before.rowHeights.get(row) && { height: height ?? null }),
      ...(hidden !== before.hiddenRows.has(row) && { hidden }),
      ...(style !== undefined && { style }),
    };
    return Object.keys(edit).length > 0 ? [{ row, ...edit }] : [];
  });
}

/** Columns whose width, visibility or format differs; neighbours that get one format, as all columns of a sheet may, are one edit. */
export function columnEdits(before: SheetState, after: SheetState, normal: StyleDetails): ColumnEdit[] {
  const sides = [before, after].flatMap((one) => [one.columnWidths, one.hiddenColumns, one.columnFormats]);
  const edits: ColumnEdit[] = [];
  let said = '';
  for (const column of keys(sides)) {
    const width = after.columnWidths.get(column);
    const hidden = after.hiddenColumns.has(column);
    const style = lineStyle(before.columnFormats.get(column), after.columnFormats.get(column), normal);
    const edit = {
      ...(width !== before.columnWidths.get(column) && {
        width: width === undefined ? null : charactersOfPoints(width),
      }),
      ...(hidden !== before.hiddenColumns.has(column) && { hidden }),
      ...(style !== undefined && { style }),
    };
    if (Object.keys(edit).length === 0) continue;
    const last = edits.at(-1);
    const says = JSON.stringify(edit);
    if (style !== undefined && last?.last === column - 1 && says === said)
      edits[edits.length - 1] = { ...last, last: column };
    else edits.push({ first: column, last: column, ...edit });
    said = says;
  }
  return edits;
}

/** `null` where the line no longer has a format; `{}` where it has the Normal one and did not have any. */
function lineStyle(
  before: CellFormat | undefined,
  after: CellFormat | undefined,
  normal: StyleDetails,
): StyleChange | null | undefined {
  if (same(before, after)) return undefined;
  return after ? (styleChange(before, after, normal) ?? {}) : null;
}

function keys(sources: readonly (ReadonlyMap<number, unknown> | ReadonlySet<number>)[]): number[] {
  return [...new Set(sources.flatMap((source) => [...source.keys()]))].sort((a, b) => a - b);
}
