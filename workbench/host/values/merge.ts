import type { Host } from '../host';
import { invalidOperation } from '../hostError';
import { checkAllowed } from '../rules/protection';
import { withContent } from '../state/cell';
import { contains, intersection, type Rect, sameRect } from '../state/rect';
import { type SheetState, usedRect } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';

/** Makes one cell of a rectangle, or one of each of its rows. Only the first cell keeps its content. */
export function mergeCells(host: Host, sheet: SheetState, rect: Rect, across: boolean): void {
  checkAllowed(sheet);
  const isCut = (merge: Rect): boolean => intersection(merge, rect) !== undefined && !contains(rect, merge);
  // Assumed: which error Excel gives is not documented.
  if (sheet.merges.some(isCut)) throw invalidOperation("You can't change part of a merged cell.");
  const rows = Array.from({ length: across ? rect.bottom - rect.top + 1 : 0 }, (_, index) => rect.top + index);
  const merged = across ? rows.map((row) => ({ ...rect, top: row, bottom: row })) : [rect];
  for (const one of merged) keepFirst(host, sheet, one);
  const several = merged.filter((one) => one.top < one.bottom || one.left < one.right);
  const others = sheet.merges.filter((merge) => !contains(rect, merge));
  host.document.set(sheet, 'merges', [...others, ...several]);
}

export function unmergeCells(host: Host, sheet: SheetState, rect: Rect): void {
  checkAllowed(sheet);
  const others = sheet.merges.filter((merge) => !intersection(merge, rect));
  if (others.length < sheet.merges.length) host.document.set(sheet, 'merges', others);
}

/** The merged cells that a rectangle touches, whole. */
export function mergedAreas(sheet: SheetState, rect: Rect): readonly Rect[] {
  return sheet.merges.filter((merge) => intersection(merge, rect));
}

function keepFirst(host: Host, sheet: SheetState, rect: Rect): void {
  const used = usedRect(sheet, true, rect);
  if (!used) return;
  const isFirst = (row: number, column: number): boolean =>
    used.top + row === rect.top && used.left + column === rect.left;
  if (isFirst(0, 0) && sameRect(used, { ...used, bottom: used.top, right: used.left })) return;
  const after = readBlock(sheet, used).map((line, row) =>
    line.map((cell, column) => (isFirst(row, column) ? cell : cell && withContent(cell, { value: null }))),
  );
  host.document.putCells(sheet, used, after);
}
