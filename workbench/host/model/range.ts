import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../hostError';
import type { Host } from '../host';
import { checkRect } from '../rules/onSheet';
import { checkAllowed } from '../rules/protection';
import { shiftCells } from '../shift/shiftCells';
import { isWholeColumns, isWholeRows, type Rect } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import { findPlace, type Place } from '../values/address';
import { readWord } from '../values/check';
import { CLEAR_WORDS, clearCells } from '../values/clearCells';
import { COPY_WORDS, copyCells } from '../values/copyCells';
import { mergeCells, mergedAreas, unmergeCells } from '../values/merge';
import { readProperties, writeProperties } from './cellProperties';
import type { Like } from './model';
import { rangeApi } from './rangeApi';
import { RangeAreasModel } from './rangeAreas';
import { RangeCells } from './rangeCells';
import { RangeFormatModel } from './rangeFormat';
import { spillArea, spillParent } from './rangeSpill';
import { WorksheetModel } from './worksheet';

/** A rectangle of cells on one sheet. */
export class RangeModel
  extends RangeCells<RangeModel>
  implements Like<Excel.Range, 'address' | 'hyperlink' | 'rowHidden' | 'select' | 'text' | 'values' | 'worksheet'>
{
  readonly api = rangeApi;

  /** Throws `InvalidArgument` for a rectangle that is not on a sheet. */
  static checked(host: Host, sheet: SheetState, rect: Rect): RangeModel {
    checkRect(rect);
    return new RangeModel(host, sheet, rect);
  }

  protected at(rect: Rect): RangeModel {
    return new RangeModel(this.host, this.sheet, rect);
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.sheet);
  }

  get format(): RangeFormatModel {
    return new RangeFormatModel(this.host, { sheet: this.sheet, rects: [this.rect] });
  }

  select(): void {
    const { document } = this.host;
    if (this.sheet.visibility !== 'Visible')
      throw invalidOperation('A range on a hidden worksheet cannot be selected.');
    document.set(document.state, 'activeSheet', this.sheet.id);
    document.set(this.sheet, 'selection', this.rect);
  }

  clear(applyTo: unknown = 'All'): void {
    clearCells(this.host, this.sheet, this.rect, readWord(applyTo, CLEAR_WORDS));
  }

  merge(across = false): void {
    mergeCells(this.host, this.sheet, this.rect, across);
  }

  unmerge(): void {
    unmergeCells(this.host, this.sheet, this.rect);
  }

  getMergedAreasOrNullObject(): RangeAreasModel | null {
    const areas = mergedAreas(this.sheet, this.rect);
    return areas.length > 0 ? new RangeAreasModel(this.host, this.sheet, areas) : null;
  }

  /** Makes room here; gives the new, empty cells. On whole rows or columns the direction follows from them. */
  insert(direction: unknown): RangeModel {
    const word = readWord(direction, ['Down', 'Right']);
    const { rect } = this;
    this.shift('insert', word === 'Down' ? 'rows' : 'columns');
    return this.at(rect);
  }

  delete(direction: unknown): void {
    this.shift('delete', readWord(direction, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns');
  }

  copyFrom(from: unknown, type: unknown = 'All', skipBlanks = false, transpose = false): void {
    const what = readWord(type, COPY_WORDS);
    if (transpose || what === 'Link') throw notImplemented(`Range.copyFrom (${transpose ? 'transpose' : 'Link'})`);
    copyCells(this.host, this.placeOf(from), this, what, skipBlanks);
  }

  /** `null` when only some of the cells are part of what a formula spills. */
  get hasSpill(): boolean {
    const [row, column] = [this.rect.top, this.rect.left];
    if (this.rowCount * this.columnCount === 1) return spillParent(this.sheet, row, column) !== undefined;
    const found = new Set<boolean>();
    const used = this.getUsedRangeOrNullObject();
    if (used?.cellCount !== this.cellCount) found.add(false);
    for (let at = 0; at < (used?.cellCount ?? 0); at++) {
      const { rect, columnCount } = used ?? this;
      const parent = spillParent(this.sheet, rect.top + Math.floor(at / columnCount), rect.left + (at % columnCount));
      found.add(parent !== undefined);
    }
    return (found.size === 1 ? found.has(true) : null) as boolean;
  }

  getSpillParent(): RangeModel {
    return this.found(this.getSpillParentOrNullObject());
  }

  getSpillParentOrNullObject(): RangeModel | null {
    return this.spill(spillParent);
  }

  getSpillingToRange(): RangeModel {
    return this.found(this.getSpillingToRangeOrNullObject());
  }

  getSpillingToRangeOrNullObject(): RangeModel | null {
    return this.spill(spillArea);
  }

  getCellProperties(wanted: unknown): Record<string, unknown>[][] {
    return this.lines('rows').map((row) => row.lines('columns').map((cell) => readProperties(cell, wanted)));
  }

  getRowProperties(wanted: unknown): Record<string, unknown>[] {
    return this.lines('rows').map((row) => readProperties(row, wanted));
  }

  getColumnProperties(wanted: unknown): Record<string, unknown>[] {
    return this.lines('columns').map((column) => readProperties(column, wanted));
  }

  setCellProperties(given: unknown): void {
    writeEach(this.lines('rows'), given, (row, properties) => {
      writeEach(row.lines('columns'), properties, writeProperties);
    });
  }

  setRowProperties(given: unknown): void {
    writeEach(this.lines('rows'), given, writeProperties);
  }

  setColumnProperties(given: unknown): void {
    writeEach(this.lines('columns'), given, writeProperties);
  }

  /** office.js asks before it writes many cells in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  private lines(axis: 'rows' | 'columns'): RangeModel[] {
    const length = axis === 'rows' ? this.rowCount : this.columnCount;
    return Array.from({ length }, (_, index) => (axis === 'rows' ? this.getRow(index) : this.getColumn(index)));
  }

  private shift(kind: 'insert' | 'delete', wanted: 'rows' | 'columns'): void {
    const { rect } = this;
    const axis = isWholeRows(rect) ? 'rows' : isWholeColumns(rect) ? 'columns' : wanted;
    const verb = kind === 'insert' ? 'allowInsert' : 'allowDelete';
    if (isWholeRows(rect)) checkAllowed(this.sheet, `${verb}Rows`);
    else if (isWholeColumns(rect)) checkAllowed(this.sheet, `${verb}Columns`);
    else checkAllowed(this.sheet);
    shiftCells(this.host, this.sheet, { kind, axis, rect });
  }

  private spill(find: (sheet: SheetState, row: number, column: number) => Rect | undefined): RangeModel | null {
    if (this.rowCount * this.columnCount > 1) throw invalidArgument();
    const rect = find(this.sheet, this.rect.top, this.rect.left);
    return rect ? this.at(rect) : null;
  }

  private placeOf(other: unknown): Place {
    if (other instanceof RangeModel) return other;
    const place = typeof other === 'string' ? findPlace(this.host.document, this.sheet, other) : undefined;
    if (!place) throw invalidArgument();
    return place;
  }

  private found(range: RangeModel | null): RangeModel {
    if (!range) throw itemNotFound();
    return range;
  }
}

function writeEach(
  lines: readonly RangeModel[],
  given: unknown,
  write: (line: RangeModel, one: unknown) => void,
): void {
  if (!Array.isArray(given) || given.length !== lines.length) throw invalidArgument();
  lines.forEach((line, index) => {
    const one: unknown = given[index];
    if (one !== null && one !== undefined) write(line, one);
  });
}
