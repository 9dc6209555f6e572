import { type Area, localAddress } from '../../../src/core/sheet/address';
import type { CellEdit, CellValue as FileValue, LinkEdit } from '../../../src/xlsx';
import { maySpill, storedFormula } from '../../../src/xlsx/formulas/storedFormula';
import { CellError, type CellLink, type CellState } from '../../host/state/cell';
import type { Rect } from '../../host/state/rect';
import { cellAt, formatAt, type SheetState } from '../../host/state/sheetState';
import { onFile } from './area';
import type { FileContext } from './fileContext';
import { same } from './same';
import { spillAreas } from './spillAreas';
import { styleChange } from './styleChange';

/** The cells that differ, and the links that do. What a formula spills is written with it. */
export function cellEdits(
  before: SheetState,
  after: SheetState,
  { normal, customFunctions }: FileContext,
): { readonly cells: CellEdit[]; readonly links: LinkEdit[] } {
  const cells: CellEdit[] = [];
  const links: LinkEdit[] = [];
  const spills = changedSpills(before, after);
  const linesDiffer = before.rowFormats !== after.rowFormats || before.columnFormats !== after.columnFormats;
  const rows = [...new Set([...before.rows.keys(), ...after.rows.keys()])].sort((a, b) => a - b);
  for (const row of rows) {
    const [old, now] = [before.rows.get(row) ?? [], after.rows.get(row) ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const [was, is] = [old[column], now[column]];
      const spill = is && spills.get(is.spilledFrom ?? localAddress(row, column));
      if (was === is && !spill && !linesDiffer) continue;
      const change = styleChange(formatAt(before, row, column), formatAt(after, row, column), normal);
      // A cell that the file lacks is named where its row or column would give it another style from now on.
      const style = change ?? (linesDiffer && !was && is ? {} : undefined);
      const content = spill ? spilled(is, spill) : contentChange(was, is);
      if (style || content) {
        const own = onFile(cellRect(row, column));
        cells.push({ row, column, ...(content && stored(content, own, customFunctions)), ...(style && { style }) });
      }
      if (!sameLink(was?.link, is?.link)) links.push(linkEdit(row, column, is?.link));
    }
  }
  return { cells, links };
}

type Content = Pick<CellEdit, 'value' | 'formula' | 'spill'>;

const cellRect = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Formulas that fill another area than before, or the same with something else: they are written as a whole. */
function changedSpills(before: SheetState, after: SheetState): ReadonlyMap<string, Rect> {
  const [old, now] = [spillAreas(before), spillAreas(after)];
  const changed = new Map<string, Rect>();
  for (const [anchor, area] of now) if (isChanged(anchor, area)) changed.set(anchor, area);
  for (const [anchor, { top, left }] of old) {
    const is = cellAt(after, top, left);
    if (!now.has(anchor) && is?.formula !== undefined) changed.set(anchor, cellRect(top, left));
  }
  return changed;

  function isChanged(anchor: string, area: Rect): boolean {
    if (!same(area, old.get(anchor))) return true;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const [was, is] = [cellAt(before, row, column), cellAt(after, row, column)];
        if (was?.formula !== is?.formula || !sameValue(was?.value ?? null, is?.value ?? null)) return true;
      }
    }
    return false;
  }
}

function spilled(cell: CellState, area: Rect): Content {
  const value = fileValue(cell.value);
  return cell.formula === undefined ? { value } : { formula: cell.formula, value, spill: onFile(area) };
}

function contentChange(was: CellState | undefined, is: CellState | undefined): Content | undefined {
  if (is?.formula !== undefined) {
    const unchanged = was?.formula === is.formula && sameValue(was.value, is.value);
    return unchanged ? undefined : { formula: is.formula, value: fileValue(is.value) };
  }
  // A spilled value belongs to its formula, which did not change.
  if (is?.spilledFrom !== undefined) return undefined;
  const value = is?.value ?? null;
  const unchanged = was?.formula === undefined && sameValue(was?.value ?? null, value);
  return unchanged ? undefined : { value: fileValue(value) };
}
/** A formula that may give several values is a dynamic array also where it gives one, or Excel would show an `@`. */
function stored(content: Content, own: Area, customFunctions: ReadonlySet<string>): Content {
  const { formula, value } = content;
  if (formula === undefined) return content;
  const isBlocked = typeof value === 'object' && value?.error === '#SPILL!';
  const spill = content.spill ?? (isBlocked || maySpill(formula, customFunctions) ? own : undefined);
  return { ...content, formula: storedFormula(formula, customFunctions), ...(spill && { spill }) };
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
