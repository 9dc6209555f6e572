import type { CellEdit, CellValue as FileValue, LinkEdit, StyleDetails } from '../../../src/xlsx';
import { CellError, type CellLink, type CellState } from '../../host/state/cell';
import type { SheetState } from '../../host/state/sheetState';
import { styleChange } from './styleChange';

/** The cells that differ, and the links that do. */
export function cellEdits(
  before: SheetState,
  after: SheetState,
  normal: StyleDetails,
): { readonly cells: CellEdit[]; readonly links: LinkEdit[] } {
  const cells: CellEdit[] = [];
  const links: LinkEdit[] = [];
  const rows = [...new Set([...before.rows.keys(), ...after.rows.keys()])].sort((a, b) => a - b);
  for (const row of rows) {
    const [old, now] = [before.rows.get(row) ?? [], after.rows.get(row) ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const [was, is] = [old[column], now[column]];
      if (was === is) continue;
      const style = styleChange(formatAt(before, was, column), formatAt(after, is, column), normal);
      const content = contentChange(was, is);
      if (style || content) cells.push({ row, column, ...content, ...(style && { style }) });
      if (!sameLink(was?.link, is?.link)) links.push(linkEdit(row, column, is?.link));
    }
  }
  return { cells, links };
}

function formatAt(sheet: SheetState, cell: CellState | undefined, column: number): CellState['format'] {
  return cell ? cell.format : sheet.columnFormats.get(column);
}

function contentChange(
  was: CellState | undefined,
  is: CellState | undefined,
): Pick<CellEdit, 'value' | 'formula'> | undefined {
  if (is?.formula !== undefined) {
    const same = was?.formula === is.formula && sameValue(was.value, is.value);
    return same ? undefined : { formula: is.formula, value: fileValue(is.value) };
  }
  // A spilled value belongs to its formula: Excel writes it there again when it calculates.
  const value = is?.spilledFrom === undefined ? (is?.value ?? null) : null;
  const old = was?.value ?? null;
  const same = was?.formula === undefined && (sameValue(old, value) || was?.spilledFrom !== undefined);
  return same ? undefined : { value: fileValue(value) };
}

function sameValue(a: CellState['value'], b: CellState['value']): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}

function fileValue(value: CellState['value']): FileValue {
  return value instanceof CellError ? { error: value.code } : value;
}

function sameLink(a: CellLink | undefined, b: CellLink | undefined): boolean {
  return a?.address === b?.address && a?.documentReference === b?.documentReference && a?.screenTip === b?.screenTip;
}

function linkEdit(row: number, column: number, link: CellLink | undefined): LinkEdit {
  const area = { sheet: '', top: row, bottom: row, left: column, right: column };
  const place = link?.documentReference;
  const target = link?.address !== undefined ? { url: link.address } : place === undefined ? null : { place };
  return { area, target, ...(link?.screenTip !== undefined && { tooltip: link.screenTip }) };
}
