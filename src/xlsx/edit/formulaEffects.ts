import { type Area, localAddress } from '../../core/sheet/address';
import { elementText } from '../formulas/mapFormulas';
import { contains } from '../sheet/areasOf';
import { FormulaGroups } from '../details/formulaGroups';
import { RowWalk } from '../sheet/rowWalk';
import { Refused } from './refused';

/** What edits of some cells do to others of the sheet. */
export interface FormulaEffects {
  /** Dependants of a shared formula whose master goes, with the formula they get instead; by cell key. */
  readonly expanded: ReadonlyMap<number, string>;
  /** Cells that were filled by an array formula that goes, or that one comes to fill; by cell key. */
  readonly emptied: ReadonlySet<number>;
  /** Whether the sheet's set of formulas changes so that a calculation chain would be wrong. */
  readonly formulaLost: boolean;
}

/** One number per cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function keysOf({ top, left, bottom, right }: Area): number[] {
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  }
  return keys;
}

/** Cells that lose what they hold; `named` are those that an edit gives something else. */
export interface OverwrittenCells {
  readonly keys: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}

/**
 * @param body what stands inside `<sheetData>`. @param masked the same for finding places.
 */
export function formulaEffects(
  body: Uint8Array,
  masked: Uint8Array,
  sheet: string,
  { keys: edited, named }: OverwrittenCells,
): FormulaEffects {
  const walk = new RowWalk(masked, sheet);
  const groups = new FormulaGroups(walk, masked, sheet, ({ formula }) =>
    // From the part itself: what is masked has lost its CDATA.
    formula && !formula.selfClosing ? elementText(body, formula.tagTo) : '',
  );
  const goneMasters = new Set<number>();
  const expanded = new Map<number, string>();
  const dependants: { readonly key: number; readonly index: number; readonly formula: string }[] = [];
  const places: number[] = [];
  let formulaLost = false;
  for (let row = walk.nextRow(); row; row = walk.nextRow()) {
    for (let cell = walk.nextCell(); cell; cell = walk.nextCell()) {
      const key = cellKey(cell.row, cell.column);
      const gone = edited.has(key);
      places.push(key);
      if (!cell.formula) continue;
      formulaLost ||= gone;
      if (!walk.attribute(cell.formula.from, cell.formula.tagTo, 't')) continue;
      const formula = groups.formulaOf(cell);
      const index = groups.sharedIndex(cell);
      if (index === undefined || formula === undefined) continue;
      const isMaster = cell.formula.contentTo > cell.formula.tagTo;
      if (isMaster && gone) goneMasters.add(index);
      else if (isMaster) goneMasters.delete(index);
      else if (!gone && goneMasters.has(index)) dependants.push({ key, index, formula });
    }
  }
  for (const { key, formula } of dependants) expanded.set(key, formula);
  const emptied = arrayEffects(groups, edited, sheet, places);
  for (const key of places) if (edited.has(key) && !named.has(key)) emptied.add(key);
  return { expanded, emptied, formulaLost };
}

/** An array goes as a whole or not at all; a dynamic one goes with the formula in its first cell. */
function arrayEffects(
  groups: FormulaGroups,
  edited: ReadonlySet<number>,
  sheet: string,
  places: readonly number[],
): Set<number> {
  const emptied = new Set<number>();
  for (const { area, kind } of groups.arrays) {
    const touched = [...edited].filter((key) => contains(area, Math.floor(key / 16_384), key % 16_384));
    const [first] = touched;
    if (first === undefined) continue;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (touched.length === size) continue;
    if (kind !== 'spill' || !edited.has(cellKey(area.top, area.left))) {
      throw new Refused('arrayFormula', `${sheet}!${localAddress(Math.floor(first / 16_384), first % 16_384)}`);
    }
    for (const key of places) {
      if (!edited.has(key) && contains(area, Math.floor(key / 16_384), key % 16_384)) emptied.add(key);
    }
  }
  return emptied;
}
