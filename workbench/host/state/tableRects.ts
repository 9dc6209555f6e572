import type { Rect } from './rect';
import { cellAt, type SheetState } from './sheetState';
import type { TableState } from './workbookState';
import { wireValue } from '../values/wireValue';

export function headingRow(table: TableState): Rect | undefined {
  return table.showHeaders ? { ...table.rect, bottom: table.rect.top } : undefined;
}

export function totalRow(table: TableState): Rect | undefined {
  return table.showTotals ? { ...table.rect, top: table.rect.bottom } : undefined;
}

/** The rows between headings and totals. A table has at least one. */
export function bodyOf({ rect, showHeaders, showTotals }: TableState): Rect {
  return { ...rect, top: rect.top + (showHeaders ? 1 : 0), bottom: rect.bottom - (showTotals ? 1 : 0) };
}

/** The part of some of the table's rows that is in one of its columns, counted from 0. */
export function columnOf(rect: Rect, index: number): Rect {
  return { ...rect, left: rect.left + index, right: rect.left + index };
}

/** Names of the columns: what stands in the headings, or stood in them before they were hidden. */
export function columnNames(sheet: SheetState, table: TableState): string[] {
  const { rect, showHeaders, headings } = table;
  return table.columns.map((_, index) =>
    showHeaders ? String(wireValue(cellAt(sheet, rect.top, rect.left + index))) : (headings?.[index] ?? ''),
  );
}
