import { invalidArgument, itemNotFound } from '../hostError';
import { Model } from './model';

/** A collection: the wire wraps what it holds in `_Items`. What of it the add-in may reach stands in its description. */
export abstract class CollectionModel<T extends Model = Model> extends Model {
  abstract get items(): readonly T[];
  /** What `getItem(key)` finds. Throws `ItemNotFound`. */
  abstract item(key: string | number): T;

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): T {
    const found = typeof index === 'number' ? this.items[index] : undefined;
    if (!found) throw invalidArgument();
    return found;
  }
}

/** A collection whose objects are found by their id or name. */
export abstract class KeyedCollectionModel<T extends Model = Model> extends CollectionModel<T> {
  abstract getItemOrNullObject(key: unknown): T | null;

  item(key: string | number): T {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  getItem(key: string | number): T {
    return this.item(key);
  }
}
