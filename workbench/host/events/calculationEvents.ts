import type { ChangeSet } from '../state/change';
import { type Rect, rectAddress } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import { EventType } from './eventTypes';
import { type HostEvent, sheetEvent } from './hostEvent';

/**
 * One event per sheet whose results changed. Results are no edits: Excel tells of them by `onCalculated` and
 * never by `onChanged`. Assumed: not told when a calculation changed nothing; all areas in one address.
 */
export function calculationEvents(set: ChangeSet): readonly HostEvent[] {
  const bySheet = new Map<SheetState, Rect[]>();
  for (const change of set.changes) {
    if (change.kind !== 'cells') continue;
    bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change.place]);
  }
  return [...bySheet].map(([sheet, places]) =>
    sheetEvent(EventType.SheetCalculated, sheet, { address: [...new Set(places.map(rectAddress))].join(',') }),
  );
}
