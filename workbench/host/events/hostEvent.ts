import type { ChangeSet } from '../state/change';
import { WHOLE_WORKBOOK } from './eventTypes';

/** Something that happened, and all who might have asked to hear of it: a sheet, a table, the whole workbook. */
export interface HostEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who caused an event, in Excel's words. */
export interface Cause {
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

export function causeOf(set: ChangeSet): Cause {
  return {
    source: set.source === 'coauthor' ? 'Remote' : 'Local',
    triggerSource: set.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  };
}

/** An event of one sheet, which the collection of sheets tells too. */
export function sheetEvent(type: number, sheet: { readonly id: string }, payload: HostEvent['payload']): HostEvent {
  return { type, targets: [sheet.id, WHOLE_WORKBOOK], payload: { ...payload, worksheetId: sheet.id } };
}
