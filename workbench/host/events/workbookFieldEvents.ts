import type { FieldChange } from '../state/change';
import type { SheetState } from '../state/sheetState';
import type { TableState } from '../state/workbookState';
import { EventType, WHOLE_WORKBOOK } from './eventTypes';
import { type Cause, type HostEvent, sheetEvent } from './hostEvent';

/** Events of a change to a field of the workbook: which sheet is in front, which sheets and tables there are. */
export function workbookFieldEvents({ key, before, after }: FieldChange, { source }: Cause): readonly HostEvent[] {
  switch (key) {
    case 'activeSheet':
      return [
        sheetEvent(EventType.SheetDeactivated, { id: before as string }, {}),
        sheetEvent(EventType.SheetActivated, { id: after as string }, {}),
        // Assumed: another sheet in front is another selection for the workbook, but not for the sheet itself.
        { type: EventType.DocumentSelection, targets: [WHOLE_WORKBOOK], payload: {} },
      ];
    case 'sheets':
      return tabEvents(before as readonly SheetState[], after as readonly SheetState[], source);
    case 'tables':
      return tableEvents(before as readonly TableState[], after as readonly TableState[], source);
    default:
      return [];
  }
}

function tabEvents(before: readonly SheetState[], after: readonly SheetState[], source: string): readonly HostEvent[] {
  const added = after.filter((sheet) => !before.includes(sheet));
  const deleted = before.filter((sheet) => !after.includes(sheet));
  const moved = added.length === 0 && deleted.length === 0 ? movedSheet(before, after) : undefined;
  return [
    ...added.map((sheet) => sheetEvent(EventType.SheetAdded, sheet, { source })),
    ...deleted.map((sheet) => sheetEvent(EventType.SheetDeleted, sheet, { source })),
    ...(moved
      ? [
          sheetEvent(EventType.SheetMoved, moved, {
            positionBefore: before.indexOf(moved),
            positionAfter: after.indexOf(moved),
            source,
          }),
        ]
      : []),
  ];
}

/** The one without which the others stand as before. Of two that changed places, the one that now comes first. */
function movedSheet(before: readonly SheetState[], after: readonly SheetState[]): SheetState | undefined {
  if (before.every((sheet, index) => sheet === after[index])) return undefined;
  return after.find((moved) => {
    const others = after.filter((sheet) => sheet !== moved);
    return before.filter((sheet) => sheet !== moved).every((sheet, index) => sheet === others[index]);
  });
}

function tableEvents(before: readonly TableState[], after: readonly TableState[], source: string): HostEvent[] {
  const isIn = (tables: readonly TableState[], { id }: TableState): boolean => tables.some((table) => table.id === id);
  const told = (type: number, table: TableState): HostEvent => ({
    type,
    targets: [table.sheet, WHOLE_WORKBOOK],
    payload: {
      source,
      tableId: table.id,
      worksheetId: table.sheet,
      ...(type === EventType.TableDeleted && { tableName: table.name }),
    },
  });
  return [
    ...after.filter((table) => !isIn(before, table)).map((table) => told(EventType.TableAdded, table)),
    ...before.filter((table) => !isIn(after, table)).map((table) => told(EventType.TableDeleted, table)),
  ];
}
