import { callRegistration } from '../events/callRegistration';
import { HostError, notImplemented } from '../hostError';
import type { Model } from '../model/model';

/** `GetItem` → `getItem`; names that start with `_` are the same on both sides. */
export function apiName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function callMethod(model: Model, wire: string, args: readonly unknown[]): unknown {
  if (callRegistration(model, wire)) return null;
  const name = apiName(wire);
  const location = `${model.api.name}.${name}`;
  if (!model.api.methods.has(name)) throw notImplemented(location);
  const method: unknown = Reflect.get(model, name);
  if (typeof method !== 'function') throw notImplemented(location);
  return at(location, () => Reflect.apply(method, model, args) as unknown);
}

export function readMember(model: Model, name: string, kind: 'scalars' | 'navigations'): unknown {
  const location = `${model.api.name}.${name}`;
  if (!model.api[kind].has(name)) throw notImplemented(location);
  return at(location, () => Reflect.get(model, name) as unknown);
}

export function writeMember(model: Model, wire: string, value: unknown): void {
  const name = model.api.setAs?.[wire] ?? apiName(wire);
  const location = `${model.api.name}.${name}`;
  if (!model.api.scalars.has(name) || !hasSetter(model, name)) throw notImplemented(`${location} (set)`);
  at(location, () => Reflect.set(model, name, value));
}

function hasSetter(model: Model, name: string): boolean {
  for (let target: object | null = model; target; target = Object.getPrototypeOf(target) as object | null) {
    const property = Object.getOwnPropertyDescriptor(target, name);
    if (property) return property.set !== undefined;
  }
  return false;
}

/** Runs what the add-in asked for; an error without a place gets this one. */
function at<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) {
      throw error.location ? error : new HostError(error.code, error.message, error.httpStatus, location);
    }
    throw error;
  }
}
