import type { WorkbookPart } from '../read/workbookPart';
import { child, wholeNumber } from '../xml/find';
import { Refused } from './refused';
import type { PlannedSheet, SheetPlan } from './sheetPlan';

/** Which tab is in front afterwards, and which no longer is. */
export interface FrontSheet {
  /** Position of the tab; undefined where the workbook part says it already. */
  readonly tab: number | undefined;
  /** The sheet that comes to the front; undefined where it is there already. */
  readonly comes: PlannedSheet | undefined;
  /** The sheet that was in front and stays in the workbook. */
  readonly goes: PlannedSheet | undefined;
}

export function frontSheet(workbook: WorkbookPart, { sheets, structural }: SheetPlan, wanted?: string): FrontSheet {
  const nothing = { tab: undefined, comes: undefined, goes: undefined };
  if (!structural && wanted === undefined) return nothing;
  const view = child(child(workbook.root, 'bookViews'), 'workbookView');
  const before = wholeNumber(view?.attributes.get('activeTab')) ?? 0;
  const old = sheets.find(({ entry }) => entry !== undefined && entry === workbook.sheets[before]);
  const front = wanted === undefined ? stillShown(old, sheets, before) : named(sheets, wanted);
  if (!front) return nothing;
  const tab = sheets.indexOf(front);
  const moved = tab === before ? undefined : tab;
  return front === old ? { ...nothing, tab: moved } : { tab: moved, comes: front, goes: old };
}

/** The sheet in front stays there unless it is hidden or deleted; then comes its neighbour. */
function stillShown(
  old: PlannedSheet | undefined,
  sheets: readonly PlannedSheet[],
  before: number,
): PlannedSheet | undefined {
  if (old && (old.visibility === 'visible' || old.visibility === old.entry?.visibility)) return old;
  const isShown = ({ visibility }: PlannedSheet) => visibility === 'visible';
  return sheets.slice(before).find(isShown) ?? sheets.findLast(isShown);
}

function named(sheets: readonly PlannedSheet[], wanted: string): PlannedSheet {
  const found = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!found) throw new Refused('unknownSheet', wanted);
  if (found.visibility !== 'visible') throw new Refused('noVisibleSheet', wanted);
  return found;
}
