import type { PaneAction } from './actions';
import type { PaneState } from './paneState';
import { reduce } from './reducer';

/** Holds the state and tells who listens. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneState) {}

  readonly state = (): PaneState => this.current;

  readonly dispatch = (action: PaneAction): void => {
    const next = reduce(this.current, action);
    if (next === this.current) return;
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
