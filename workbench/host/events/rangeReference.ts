import { parseRect, type Rect, rectAddress } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import type { WorkbookDocument } from '../state/workbookDocument';

/** How an event names its range for `args.getRange(context)`. Assumed: Excel's form is its own affair. */
export function rangeReference(sheet: SheetState, rect: Rect): string {
  return `${sheet.id}!${rectAddress(rect)}`;
}

/** Undefined when the sheet is gone. */
export function readRangeReference(
  document: WorkbookDocument,
  reference: string,
): { readonly sheet: SheetState; readonly rect: Rect } | undefined {
  const [id = '', address = ''] = reference.split('!');
  const sheet = document.sheet(id);
  const rect = parseRect(address);
  return sheet && rect && { sheet, rect };
}
