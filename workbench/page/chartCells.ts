import { cellAt, type SheetState } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { parseRect } from '../host/state/rect';
import { cellText } from '../host/values/cellText';

/** A series may be named by a cell: `=Ark1!$B$1`. */
export function seriesName(document: WorkbookDocument, name: string, language: string): string {
  const [cell] = name.startsWith('=') ? cellsOf(document, name.slice(1)) : [];
  return cell ? cellText(cellAt(cell.sheet, cell.row, cell.column), undefined, language) : name;
}

/** The cells of `Ark1!B2:B9`, row by row. */
export function cellsOf(
  document: WorkbookDocument,
  address: string,
): { readonly sheet: SheetState; readonly row: number; readonly column: number }[] {
  const at = address.lastIndexOf('!');
  const name = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet = document.sheetNamed(name);
  const rect = parseRect(address.slice(at + 1));
  if (!sheet || !rect) return [];
  const cells = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) cells.push({ sheet, row, column });
  }
  return cells;
}
