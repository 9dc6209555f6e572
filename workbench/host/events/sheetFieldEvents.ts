import type { FieldChange } from '../state/change';
import { intersection, type Rect, rectAddress, WHOLE_SHEET } from '../state/rect';
import type { ProtectionState, SheetState } from '../state/sheetState';
import type { WorkbookState } from '../state/workbookState';
import { EventType, WHOLE_WORKBOOK } from './eventTypes';
import { type Cause, type HostEvent, sheetEvent } from './hostEvent';

/** Events of a change to a field of one sheet. */
export function sheetFieldEvents(change: FieldChange, state: WorkbookState, cause: Cause): readonly HostEvent[] {
  const sheet = change.owner as SheetState;
  const { before, after } = change;
  const { source } = cause;
  switch (change.key) {
    case 'name':
      return [sheetEvent(EventType.SheetNameChanged, sheet, { nameBefore: before, nameAfter: after, source })];
    case 'visibility':
      return [
        sheetEvent(EventType.SheetVisibilityChanged, sheet, {
          visibilityBefore: before,
          visibilityAfter: after,
          source,
        }),
      ];
    case 'protection':
      return protectionEvents(sheet, before as ProtectionState, after as ProtectionState, source);
    case 'hiddenRows':
      return rowEvents(sheet, before as ReadonlySet<number>, after as ReadonlySet<number>, source);
    case 'selection':
      return selectionEvents(sheet, before as Rect, after as Rect, state);
    default:
      return [];
  }
}

function protectionEvents(
  sheet: SheetState,
  before: ProtectionState,
  after: ProtectionState,
  source: string,
): readonly HostEvent[] {
  if (before.protected === after.protected) return [];
  return [sheetEvent(EventType.SheetProtectionChanged, sheet, { isProtected: after.protected, source })];
}

function rowEvents(
  sheet: SheetState,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
  source: string,
): readonly HostEvent[] {
  const told = (rows: readonly number[], changeType: 'Hidden' | 'Unhidden'): HostEvent[] =>
    spans(rows).map(([top, bottom]) =>
      sheetEvent(EventType.RowHiddenChanged, sheet, {
        address: rectAddress({ ...WHOLE_SHEET, top, bottom }),
        changeType,
        source,
      }),
    );
  return [
    ...told(
      [...after].filter((row) => !before.has(row)),
      'Hidden',
    ),
    ...told(
      [...before].filter((row) => !after.has(row)),
      'Unhidden',
    ),
  ];
}

/** `[3, 4, 5, 9]` → `[[3, 5], [9, 9]]`. */
function spans(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function selectionEvents(sheet: SheetState, before: Rect, after: Rect, state: WorkbookState): readonly HostEvent[] {
  const events = [
    sheetEvent(EventType.SheetSelection, sheet, { address: rectAddress(after) }),
    { type: EventType.DocumentSelection, targets: [WHOLE_WORKBOOK], payload: {} },
  ];
  for (const table of state.tables) {
    if (table.sheet !== sheet.id) continue;
    const inside = intersection(table.rect, after);
    // One who watches a table also hears that the selection left it: then without an address.
    if (!inside && !intersection(table.rect, before)) continue;
    const payload = { address: inside ? rectAddress(inside) : '', tableId: table.id, worksheetId: sheet.id };
    events.push({ type: EventType.TableSelection, targets: [table.id], payload });
  }
  return events;
}
