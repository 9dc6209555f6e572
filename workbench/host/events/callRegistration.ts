import { notImplemented } from '../hostError';
import type { Model } from '../model/model';
import { WHOLE_WORKBOOK } from './eventTypes';

const REGISTRATION = /^_(Register|Unregister)(.+)$/;

/** Carries out `_RegisterDataChangedEvent` and the like. False for other methods. */
export function callRegistration(model: Model, method: string): boolean {
  const [, verb, event] = REGISTRATION.exec(method) ?? [];
  if (!verb || !event) return false;
  const type = model.api.events?.[event];
  if (type === undefined) throw notImplemented(`${model.api.name}.${method}`);
  const { registrations } = model.host.events;
  const target = model.eventTarget ?? String(model.wireId ?? WHOLE_WORKBOOK);
  if (verb === 'Register') registrations.add(type, target);
  else registrations.remove(type, target);
  return true;
}
