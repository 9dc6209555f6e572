import type { Change, ChangeSet } from '../state/change';
import type { WorkbookDocument } from '../state/workbookDocument';
import { cellEvents } from './cellEvents';
import { calculationEvents } from './calculationEvents';
import { type Cause, causeOf, type HostEvent } from './hostEvent';
import { sheetFieldEvents } from './sheetFieldEvents';
import { workbookFieldEvents } from './workbookFieldEvents';

/**
 * The events that a set of changes causes, in the order of the changes. None for what came with a file, and none
 * for what happened while `enableEvents` was false, even when it is true again by the end of the request.
 */
export function eventsOf(document: WorkbookDocument, set: ChangeSet): readonly HostEvent[] {
  if (set.source === 'file') return [];
  if (set.source === 'calculation') return document.state.enableEvents ? calculationEvents(set) : [];
  const cause = causeOf(set);
  const events: HostEvent[] = [];
  let enabled = enabledBefore(document, set);
  for (const change of set.changes) {
    if (isSwitch(change)) enabled = change.after === true;
    else if (enabled) events.push(...eventsOfChange(document, change, cause));
  }
  return events;
}

function eventsOfChange(document: WorkbookDocument, change: Change, cause: Cause): readonly HostEvent[] {
  if (change.kind === 'cells') return cellEvents(change, document.state.tables, cause);
  return change.owner === document.state
    ? workbookFieldEvents(change, cause)
    : sheetFieldEvents(change, document.state, cause);
}

function enabledBefore(document: WorkbookDocument, set: ChangeSet): boolean {
  const first = set.changes.find(isSwitch);
  return first ? first.before === true : document.state.enableEvents;
}

function isSwitch(change: Change): change is Change & { readonly kind: 'field' } {
  return change.kind === 'field' && change.key === 'enableEvents';
}
