import { HostError, invalidArgument, invalidReference, notImplemented } from '../hostError';
import type { Host } from '../host';
import { CollectionModel } from '../model/collection';
import { Model } from '../model/model';
import { PathType, type RichApiRequest, type WireArguments, type WireObjectPath } from '../wire';
import { apiName, callMethod, readMember } from './members';

/** The objects of one request. Each path is resolved once; a null object stays null for all that is below it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Model | null>();

  constructor(
    private readonly host: Host,
    private readonly request: RichApiRequest,
    private readonly root: Model,
  ) {}

  /** Throws a HostError. `null` is a null object. */
  resolve(id: number): Model | null {
    const known = this.resolved.get(id);
    const model = known === undefined ? this.reached(id) : known;
    if (model?.gone) throw invalidReference();
    return model;
  }

  private reached(id: number): Model | null {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidReference();
    const model = this.reach(path);
    this.resolved.set(id, model);
    return model;
  }

  /** Arguments as the models take them: objects for object paths, nothing for what was left out. */
  arguments(info: WireArguments | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const id = referenced[index];
      if (typeof id === 'number' && id !== 0) return this.resolve(id);
      if (Array.isArray(id)) return id.map((one: number) => this.resolve(one));
      return this.withObjects(value) ?? undefined;
    });
  }

  /** Objects inside a value, such as the cells of a pick list, stand there as their path's number. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: unknown };
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.withObjects(one)]));
  }

  private reach(path: WireObjectPath): Model | null {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.root;
      case PathType.NewObject:
        return this.host.service(path.Name);
      case PathType.Reference:
        return this.host.references.get(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return asModel(readMember(parent, apiName(path.Name), 'navigations'));
      case PathType.Method:
        return asModel(callMethod(parent, path.Name, this.arguments(path.ArgumentInfo)));
      case PathType.Indexer:
        return this.item(parent, path);
    }
    throw notImplemented(`object path type ${String(path.ObjectPathType)}`);
  }

  private item(parent: Model, path: WireObjectPath): Model {
    const [key] = this.arguments(path.ArgumentInfo);
    const location = `${parent.api.name}.getItem`;
    if (!(parent instanceof CollectionModel)) throw notImplemented(location);
    if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
    try {
      return parent.item(key);
    } catch (error) {
      if (error instanceof HostError && !error.location) {
        throw new HostError(error.code, error.message, error.httpStatus, location);
      }
      throw error;
    }
  }
}

function asModel(value: unknown): Model | null {
  if (value === null || value instanceof Model) return value;
  throw new Error('A path led to something that is no object.');
}
