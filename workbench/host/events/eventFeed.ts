import type { ChangeSet } from '../state/change';
import type { WorkbookDocument } from '../state/workbookDocument';
import { eventsOf } from './eventsOf';
import { EventType } from './eventTypes';
import type { HostEvent } from './hostEvent';
import { Registrations } from './registrations';

/** One event for one who asked for it. */
export interface ToldEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: HostEvent['payload'];
}

/** Turns every change of the document into the events that the add-in asked for. */
export class EventFeed {
  readonly registrations = new Registrations();
  private readonly listeners = new Set<(events: readonly ToldEvent[]) => void>();

  constructor(private readonly document: WorkbookDocument) {
    document.listen((set) => {
      this.changed(set);
    });
  }

  /** Returns what ends the listening. */
  listen(listener: (events: readonly ToldEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells an event that needs no asking. */
  tell(event: ToldEvent): void {
    this.send([event]);
  }

  private changed(set: ChangeSet): void {
    const told = eventsOf(this.document, set).flatMap(({ type, targets, payload }) =>
      targets.filter((target) => this.asked(type, target)).map((target): ToldEvent => ({ type, target, payload })),
    );
    if (told.length > 0) this.send(told);
  }

  /** Of the old kind of event, the session knows who asked for it. */
  private asked(type: number, target: string): boolean {
    return type === EventType.DocumentSelection || this.registrations.has(type, target);
  }

  private send(events: readonly ToldEvent[]): void {
    for (const listener of [...this.listeners]) listener(events);
  }
}
