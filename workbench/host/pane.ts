import { EventType } from './events/eventTypes';
import type { ToldEvent } from './events/eventFeed';

/** The add-in's task pane: whether it is shown, and whether the add-in starts with the file. */
export class Pane {
  private shown = true;
  private readonly listeners = new Set<(visible: boolean) => void>();
  /** Whether `Office.addin.setStartupBehavior(load)` was asked for. Kept for as long as the workbook is open. */
  startsWithFile = false;

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: boolean) {
    if (this.shown === visible) return;
    this.shown = visible;
    for (const listener of [...this.listeners]) listener(visible);
  }

  /** Returns what ends the listening. */
  listen(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** What `Office.addin.onVisibilityModeChanged` hears. It needs no registration. */
export function paneEvent(visible: boolean): ToldEvent {
  return { type: EventType.PaneVisibility, target: '', payload: { visibility: visible ? 'Visible' : 'Hidden' } };
}
