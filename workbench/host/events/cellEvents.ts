import type { CellsChange } from '../state/change';
import { bounding, columnCount, intersection, type Rect, rectAddress, rowCount } from '../state/rect';
import type { TableState } from '../state/workbookState';
import { wireValue, wireValueType } from '../values/wireValue';
import { EventType, WHOLE_WORKBOOK } from './eventTypes';
import { type Cause, type HostEvent, sheetEvent } from './hostEvent';
import { rangeReference } from './rangeReference';

/** Assumed: one event for each block of cells that was written, also where one request writes several. */
export function cellEvents(change: CellsChange, tables: readonly TableState[], cause: Cause): readonly HostEvent[] {
  const { sheet, place } = change;
  const events: HostEvent[] = [];
  if (change.content) {
    events.push(sheetEvent(EventType.SheetChanged, sheet, { ...changed(change, place), ...cause }));
    for (const table of tables) {
      const inside = table.sheet === sheet.id && intersection(table.rect, place);
      if (inside) events.push(tableChanged(change, table, inside, cause));
    }
  }
  const formatted = change.changeType === 'RangeEdited' && formattedPart(change);
  if (formatted) {
    events.push(sheetEvent(EventType.SheetFormatChanged, sheet, { ...where(change, formatted), ...cause }));
  }
  return events;
}

function tableChanged(change: CellsChange, table: TableState, inside: Rect, { source }: Cause): HostEvent {
  return {
    type: EventType.TableChanged,
    targets: [table.id, change.sheet.id, WHOLE_WORKBOOK],
    payload: { ...changed(change, inside), source, tableId: table.id, worksheetId: change.sheet.id },
  };
}

function changed(change: CellsChange, place: Rect): Readonly<Record<string, unknown>> {
  const { changeType } = change;
  return {
    ...where(change, place),
    changeType,
    shiftDirection: shiftDirection(change),
    ...(changeType === 'RangeEdited' && details(change)),
  };
}

function where(change: CellsChange, place: Rect): Readonly<Record<string, unknown>> {
  return { address: rectAddress(place), referenceId: rangeReference(change.sheet, place) };
}

/** Values before and after: Excel tells them of single cells only. */
function details({ rect, before, after }: CellsChange): Readonly<Record<string, unknown>> | undefined {
  if (rowCount(rect) !== 1 || columnCount(rect) !== 1) return undefined;
  const [old, now] = [before[0]?.[0], after[0]?.[0]];
  return {
    valueBefore: wireValue(old),
    valueAfter: wireValue(now),
    valueTypeBefore: wireValueType(old),
    valueTypeAfter: wireValueType(now),
  };
}

/** Assumed: rows move as cells do, down and up. Cells that came or went moved the way that is longer than they are. */
function shiftDirection({ changeType, rect, place }: CellsChange): string {
  const down = rowCount(rect) > rowCount(place);
  switch (changeType) {
    case 'RowInserted':
      return 'ShiftCellDown';
    case 'ColumnInserted':
      return 'ShiftCellRight';
    case 'RowDeleted':
      return 'ShiftCellUp';
    case 'ColumnDeleted':
      return 'ShiftCellLeft';
    case 'CellInserted':
      return down ? 'ShiftCellDown' : 'ShiftCellRight';
    case 'CellDeleted':
      return down ? 'ShiftCellUp' : 'ShiftCellLeft';
    case 'RangeEdited':
      return 'None';
  }
}

/** The rectangle round all cells that have another format than before. */
function formattedPart({ rect, before, after }: CellsChange): Rect | undefined {
  let part: Rect | undefined;
  for (const [index, line] of after.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell?.format === before[index]?.[column]?.format) continue;
      const at = { top: rect.top + index, left: rect.left + column };
      const one = { ...at, bottom: at.top, right: at.left };
      part = part ? bounding(part, one) : one;
    }
  }
  return part;
}
