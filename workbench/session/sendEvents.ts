import { EventType } from '../host/events/eventTypes';
import type { ToldEvent } from '../host/events/eventFeed';

/** The category of the Excel API's own events on the wire; custom functions have another. */
const EVENTS = 65536;

/** Sends events of the host to the add-in: together in one message, those of the old kind by their own name. */
export function sendEvents(events: readonly ToldEvent[], fire: (name: string, data: unknown) => void): void {
  const entries = events.filter(({ type }) => type !== EventType.DocumentSelection);
  if (entries.length > 0) {
    fire('richApiMessage', {
      ArrayData: entries.map(({ type, target, payload }) => [EVENTS, type, target, JSON.stringify(payload), 0, false]),
    });
  }
  if (entries.length < events.length) fire('documentSelectionChanged', {});
}
