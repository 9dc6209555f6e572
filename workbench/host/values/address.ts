import { invalidArgument } from '../hostError';
import { parseRect, type Rect } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import type { WorkbookDocument } from '../state/workbookDocument';

/** Cells of one sheet. */
export interface Place {
  readonly sheet: SheetState;
  readonly rect: Rect;
}

/** `A1:B2`, `Ark1!A1`, `'Mit ark'!A:A` or a name, seen from a sheet. Undefined for anything else. */
export function findPlace(document: WorkbookDocument, home: SheetState, text: string): Place | undefined {
  const qualified = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!qualified) {
    const rect = parseRect(text.trim());
    return rect ? { sheet: home, rect } : placeNamed(document, home, text.trim());
  }
  const [, quoted, plain, local = ''] = qualified;
  const sheet = document.sheetNamed(quoted?.replaceAll("''", "'") ?? plain ?? '');
  const rect = parseRect(local);
  return sheet && rect && { sheet, rect };
}

/** The cells that an address or a name stands for on this sheet. Throws `InvalidArgument`. */
export function rectOn(document: WorkbookDocument, sheet: SheetState, text: unknown): Rect {
  const place = typeof text === 'string' ? findPlace(document, sheet, text) : undefined;
  if (place?.sheet !== sheet) throw invalidArgument();
  return place.rect;
}

/** Several addresses, separated by commas: `A1:B2, D4`. Throws `InvalidArgument`. */
export function rectsOn(document: WorkbookDocument, sheet: SheetState, text: unknown): Rect[] {
  if (typeof text !== 'string') throw invalidArgument();
  return text.split(/,(?=(?:[^']|'[^']*')*$)/).map((part) => rectOn(document, sheet, part));
}

function placeNamed(document: WorkbookDocument, home: SheetState, name: string): Place | undefined {
  const wanted = name.toLowerCase();
  const known = document.state.names.filter((one) => one.name.toLowerCase() === wanted);
  const own = known.find((one) => one.sheet === home.id) ?? known.find((one) => one.sheet === undefined);
  return own && own.formula !== `=${name}` ? findPlace(document, home, own.formula.replace(/^=/, '')) : undefined;
}
