import type { Host } from '../host';
import { itemNotFound } from '../hostError';
import { Model } from './model';

/** A piece of the state that is replaced as a whole: how to read it, and how to put another in its place. */
export interface Slot<T> {
  read(): T;
  write(value: T): void;
}

/** The field of a piece, as a piece of its own. */
export function field<T extends object, K extends keyof T>(slot: Slot<T>, key: K): Slot<T[K]> {
  return {
    read: () => slot.read()[key],
    write: (value) => {
      slot.write({ ...slot.read(), [key]: value });
    },
  };
}

/** A field that may be absent, as a piece that then reads as `fallback`. */
export function optional<T extends object, K extends keyof T>(
  slot: Slot<T>,
  key: K,
  fallback: NonNullable<T[K]>,
): Slot<NonNullable<T[K]>> {
  return {
    read: () => slot.read()[key] ?? fallback,
    write: (value) => {
      slot.write({ ...slot.read(), [key]: value });
    },
  };
}

/** One of a list of pieces, as a piece of its own. Throws `ItemNotFound` when it is gone. */
function listed<T>(all: Slot<readonly T[]>, isIt: (one: T, at: number) => boolean): Slot<T> {
  return {
    read: () => {
      const found = all.read().find(isIt);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    write: (changed) => {
      all.write(all.read().map((one, at) => (isIt(one, at) ? changed : one)));
    },
  };
}

/** An object of the Excel API that speaks of one piece of the state. */
export abstract class SlotModel<T extends object> extends Model {
  constructor(
    host: Host,
    protected readonly slot: Slot<T>,
  ) {
    super(host);
  }

  protected get state(): T {
    return this.slot.read();
  }

  protected change(values: Partial<T>): void {
    this.slot.write({ ...this.state, ...values });
  }

  /** Takes an optional value away. */
  protected drop(key: keyof T): void {
    const rest = { ...this.state };
    Reflect.deleteProperty(rest, key);
    this.slot.write(rest);
  }
}

/** An object that speaks of one piece of a list, and can be deleted. */
export abstract class ListedModel<T extends object> extends SlotModel<T> {
  constructor(
    host: Host,
    private readonly all: Slot<readonly T[]>,
    isIt: (one: T, at: number) => boolean,
  ) {
    super(host, listed(all, isIt));
  }

  delete(): void {
    const { state } = this;
    this.all.write(this.all.read().filter((one) => one !== state));
  }
}
