import type { Ground } from './ground';
import type { Placement } from './placements';

/** Empties a sheet of ours, so that it can be written anew: it is never deleted, so that Excel can undo it. */
export function clearSheet(sheet: Excel.Worksheet, { replaces }: Placement, { tables }: Ground): void {
  if (!replaces) return;
  // What has gone meanwhile need not go again.
  for (const id of replaces.charts) sheet.charts.getItemOrNullObject(id).delete();
  for (const { id, sheetId } of tables) {
    if (sheetId === replaces.id) sheet.tables.getItemOrNullObject(id).convertToRange();
  }
  const all = sheet.getRange();
  all.unmerge();
  all.dataValidation.clear();
  all.clear();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}
