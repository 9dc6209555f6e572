import type { Host } from '../host';
import { checkAllowed, checkWritable } from '../rules/protection';
import { withContent, withLink } from '../state/cell';
import { editFormats } from '../state/formats';
import { intersection, type Rect, subtract } from '../state/rect';
import { type SheetState, usedRect } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { removeHyperlinks } from './hyperlink';

/** Words of Excel.ClearApplyTo that the stand-in carries out. */
export const CLEAR_WORDS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/**
 * Empties the cells of a rectangle. With formats go conditional formats and merges; with `All` also data
 * validation (assumed: as the same call of Excel's older object model).
 */
export function clearCells(host: Host, sheet: SheetState, rect: Rect, what: (typeof CLEAR_WORDS)[number]): void {
  switch (what) {
    case 'Contents':
      clearContents(host, sheet, rect);
      return;
    case 'Formats':
      clearFormats(host, sheet, rect);
      return;
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      checkWritable(sheet, rect);
      removeHyperlinks(host, sheet, rect, what === 'Hyperlinks' ? 'keep' : 'reset');
      return;
    case 'All':
      clearContents(host, sheet, rect);
      removeHyperlinks(host, sheet, rect, 'keep');
      clearFormats(host, sheet, rect);
      host.document.set(sheet, 'validations', without(sheet.validations, rect));
  }
}

/** A cell without content keeps no link either. */
function clearContents(host: Host, sheet: SheetState, rect: Rect): void {
  checkWritable(sheet, rect);
  const used = usedRect(sheet, true, rect);
  if (!used) return;
  const after = readBlock(sheet, used).map((line) =>
    line.map((cell) => cell && withContent(withLink(cell, undefined), { value: null })),
  );
  host.document.putCells(sheet, used, after);
}

function clearFormats(host: Host, sheet: SheetState, rect: Rect): void {
  checkAllowed(sheet, 'allowFormatCells');
  editFormats(host.document, sheet, rect, () => undefined);
  const merges = sheet.merges.filter((merge) => !intersection(merge, rect));
  if (merges.length < sheet.merges.length) host.document.set(sheet, 'merges', merges);
  const formats = without(sheet.conditionalFormats, rect, (one) => ({ ...one, id: host.document.newGuid() }));
  host.document.set(sheet, 'conditionalFormats', formats);
}

/** What applies to cells, without the rectangle: it may fall into pieces. The same list when nothing was hit. */
function without<T extends { readonly rect: Rect }>(
  list: readonly T[],
  rect: Rect,
  copy: (one: T) => T = (one) => one,
): readonly T[] {
  if (!list.some((one) => intersection(one.rect, rect))) return list;
  return list.flatMap((one) =>
    subtract(one.rect, rect).map((piece, index) => ({ ...(index === 0 ? one : copy(one)), rect: piece })),
  );
}
