import { CollectionModel } from '../model/collection';
import type { Model } from '../model/model';
import type { QueryInfo } from '../wire';
import { readMember, wireName } from './members';

type PropertyTree = Map<string, PropertyTree>;

/** The property object that answers a load. `reference` is the model's `_ReferenceId`, where it has one. */
export function query(model: Model, info: QueryInfo, reference?: string): unknown {
  const tree: PropertyTree = new Map();
  for (const path of info.Select ?? []) grow(tree, path.split('/'));
  for (const path of info.Expand ?? []) grow(tree, path.split('/'));
  return read(model, tree, { ...info, reference });
}

function grow(tree: PropertyTree, [head, ...rest]: readonly string[]): void {
  if (!head || head === '$all') return;
  const branch = tree.get(head) ?? new Map<string, PropertyTree>();
  tree.set(head, branch);
  grow(branch, rest);
}

function read(
  model: Model,
  tree: PropertyTree,
  info: { readonly Top?: number; readonly Skip?: number; readonly reference?: string | undefined } = {},
): unknown {
  const value: Record<string, unknown> = identity(model, info.reference);
  if (model instanceof CollectionModel) {
    const isOwn = (name: string): boolean => model.api.scalars.has(name) || model.api.navigations.has(name);
    const own = new Map([...tree].filter(([name]) => isOwn(name)));
    readAll(model, own, value);
    const onItems = new Map([...tree].filter(([name]) => !isOwn(name)));
    if (onItems.size > 0 || own.size === 0) {
      const skip = info.Skip ?? 0;
      const items = model.items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
      value['_Items'] = items.map((item) => read(item, onItems));
    }
    return value;
  }
  const all = [...model.api.scalars].map((name): [string, PropertyTree] => [name, new Map()]);
  readAll(model, tree.size > 0 ? tree : all, value);
  return value;
}

function readAll(model: Model, names: Iterable<[string, PropertyTree]>, value: Record<string, unknown>): void {
  for (const [name, branch] of names) {
    if (!model.api.navigations.has(name)) {
      value[wireName(name)] = readMember(model, name, 'scalars');
      continue;
    }
    const child = readMember(model, name, 'navigations') as Model | null;
    value[wireName(name)] = child === null ? null : read(child, branch);
  }
}

/** What every answer about an object carries, so that office.js finds it again. */
export function identity(model: Model, reference?: string): Record<string, unknown> {
  return {
    ...(model.wireId !== undefined && { Id: model.wireId }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}
