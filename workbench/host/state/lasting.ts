import type { Change } from './change';

/** Fields that change what one sees, not what is in the workbook. */
const VIEW_FIELDS = new Set(['activeSheet', 'selection', 'enableEvents', 'calculationMode']);

/** Assumed: these stay as they are when something is undone, and what is undone stays possible when they change. */
const KEPT_FIELDS = new Set(['customXmlParts']);

/** Whether it changes the workbook, so that there is something to save. */
export function isLasting(change: Change): boolean {
  return change.kind === 'cells' || !VIEW_FIELDS.has(change.key);
}

/** Whether it is taken back by an undo. */
export function isUndoable(change: Change): boolean {
  return isLasting(change) && !(change.kind === 'field' && KEPT_FIELDS.has(change.key));
}
