import { localAddress, parseLocalAddress } from '../../src/core/sheet/address';
import { CellError, type CellState, withContent } from '../host/state/cell';
import type { CellsChange, ChangeSet } from '../host/state/change';
import { intersection } from '../host/state/rect';
import type { SheetState } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { cellRect, type FormulaCell, type Place } from './formulaCell';
import { FormulaIndex } from './formulaIndex';
import { clearSpill } from './spill';

/** What a change means for the formulas. */
interface Effect {
  /** Formulas that are no longer there. */
  readonly gone: Set<FormulaCell>;
  /** Formulas that must be computed whatever they read. */
  readonly entered: Set<FormulaCell>;
  readonly touched: Place[];
}

/** Fields of sheets and workbook that references go by. */
const NAMING_FIELDS = new Set(['sheets', 'name']);

/** Keeps the index of formulas at what the workbook holds. */
export class DocumentFormulas {
  readonly index: FormulaIndex;
  private readonly known = new Set<SheetState>();

  constructor(
    private readonly document: WorkbookDocument,
    knows: (name: string) => boolean,
  ) {
    this.index = new FormulaIndex(document, knows);
  }

  /** Reads the whole workbook. Returns the formulas without a value, or with an error, as Excel computes them on opening. */
  readAll(): readonly FormulaCell[] {
    this.index.clear();
    this.known.clear();
    return this.document.transact('calculation', () => this.readNewSheets());
  }

  follow(set: ChangeSet): Effect {
    const effect: Effect = { gone: new Set(), entered: new Set(), touched: [] };
    this.document.transact('calculation', () => {
      if (set.changes.some((change) => change.kind === 'field' && NAMING_FIELDS.has(change.key))) {
        for (const cell of this.index.dropSheets()) effect.gone.add(cell);
        for (const cell of this.readNewSheets()) effect.entered.add(cell);
        for (const cell of this.index.lookUpSheets()) effect.entered.add(cell);
      }
      for (const change of set.changes) {
        if (change.kind !== 'cells' || !(change.content || set.replayed)) continue;
        if (this.known.has(change.sheet)) this.followCells(change, set.source === 'file', effect);
      }
    });
    // A formula that was entered anew and replaced in the same step is of no interest.
    for (const cell of effect.gone) effect.entered.delete(cell);
    return effect;
  }

  private readNewSheets(): FormulaCell[] {
    const { sheets } = this.document.state;
    for (const sheet of this.known) if (!sheets.includes(sheet)) this.known.delete(sheet);
    return sheets.filter((sheet) => !this.known.has(sheet)).flatMap((sheet) => this.readSheet(sheet));
  }

  private readSheet(sheet: SheetState): FormulaCell[] {
    this.known.add(sheet);
    const unfinished: FormulaCell[] = [];
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const found = this.enter(sheet, row, column, cell, cell.formula);
        if (found && isUnfinished(cell)) unfinished.push(found);
      });
    }
    this.index.readSpills(sheet);
    return unfinished;
  }

  private followCells(change: CellsChange, isFile: boolean, effect: Effect): void {
    const { sheet, rect, before, after, changeType } = change;
    before.forEach((line, index) => {
      line.forEach((old, offset) => {
        const [row, column] = [rect.top + index, rect.left + offset];
        // The state may have gone on since, when one transaction writes a cell twice.
        const cell = sheet.rows.get(row)?.[column];
        if (old?.formula === undefined && cell?.formula === undefined && !after[index]?.[offset]?.spilledFrom) return;
        this.followCell(sheet, row, column, cell, { isFile, moved: changeType !== 'RangeEdited' }, effect);
      });
    });
    this.touch(change, effect);
  }

  private followCell(
    sheet: SheetState,
    row: number,
    column: number,
    cell: CellState | undefined,
    how: { readonly isFile: boolean; readonly moved: boolean },
    effect: Effect,
  ): void {
    const anchor = localAddress(row, column);
    const old = this.index.remove(sheet, row, column);
    if (old) effect.gone.add(old);
    if (cell?.spilledFrom !== undefined) {
      if (how.moved || !this.spills(sheet, cell.spilledFrom)) {
        clearSpill(this.document, sheet, [cellRect(row, column)], cell.spilledFrom);
      }
      return;
    }
    const entered = cell?.formula === undefined ? undefined : this.enter(sheet, row, column, cell, cell.formula);
    if (entered && old) entered.extent = old.extent;
    else if (old)
      effect.touched.push(...clearSpill(this.document, sheet, [old.extent], anchor).map((rect) => ({ sheet, rect })));
    if (entered && cell && (!how.isFile || isUnfinished(cell))) effect.entered.add(entered);
  }

  /** Formulas whose spill was written into, or whose way is free again. */
  private touch({ sheet, rect }: CellsChange, effect: Effect): void {
    effect.touched.push({ sheet, rect });
    for (const cell of this.index.all()) {
      if (cell.sheet === sheet && isLarge(cell) && intersection(cell.extent, rect)) effect.entered.add(cell);
    }
  }

  private spills(sheet: SheetState, anchor: string): boolean {
    const place = parseLocalAddress(anchor);
    return place !== undefined && sheet.rows.get(place.row)?.[place.column]?.formula !== undefined;
  }

  private enter(
    sheet: SheetState,
    row: number,
    column: number,
    cell: CellState,
    formula: string,
  ): FormulaCell | undefined {
    const known = this.index.add(sheet, row, column, formula);
    if (!known && cell.value === null) {
      const shown = withContent(cell, { value: new CellError('#NAME?'), formula });
      this.document.putCells(sheet, cellRect(row, column), [[shown]]);
    }
    return known;
  }
}

const isUnfinished = (cell: CellState): boolean => cell.value === null || cell.value instanceof CellError;

const isLarge = ({ extent, row, column }: FormulaCell): boolean => extent.bottom > row || extent.right > column;
