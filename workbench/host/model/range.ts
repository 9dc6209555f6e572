import { invalidArgument, invalidOperation } from '../hostError';
import { MAX_COLUMNS, MAX_ROWS, quoteSheet } from '../../../src/core/sheet/address';
import {
  bounding,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Rect,
  rectAddress,
  rowCount,
} from '../state/rect';
import { type SheetState, usedRect } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import { wireFormula, wireValue, wireValueType } from '../values/wireValue';
import { writeEntries } from '../values/writeEntries';
import { describe, type Like, Model } from './model';
import { WorksheetModel } from './worksheet';

const api = describe<Excel.Range>()('Range', {
  scalars: [
    'address',
    'cellCount',
    'columnCount',
    'columnIndex',
    'formulas',
    'isEntireColumn',
    'isEntireRow',
    'rowCount',
    'rowIndex',
    'valueTypes',
    'values',
  ],
  navigations: ['worksheet'],
  methods: [
    'getBoundingRect',
    'getCell',
    'getColumn',
    'getLastCell',
    'getResizedRange',
    'getRow',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'select',
    '_ValidateArraySize',
  ],
});

/** A rectangle of cells on one sheet. */
export class RangeModel
  extends Model
  implements Like<Excel.Range, 'address' | 'values' | 'formulas' | 'worksheet' | 'select'>
{
  readonly api = api;

  constructor(
    host: Model['host'],
    readonly sheet: SheetState,
    readonly rect: Rect,
  ) {
    super(host);
  }

  /** Throws `InvalidArgument` for a rectangle that is not on a sheet. */
  static checked(host: Model['host'], sheet: SheetState, rect: Rect): RangeModel {
    const inside =
      [rect.top, rect.left, rect.bottom, rect.right].every(Number.isInteger) &&
      rect.top >= 0 &&
      rect.left >= 0 &&
      rect.bottom >= rect.top &&
      rect.right >= rect.left &&
      rect.bottom < MAX_ROWS &&
      rect.right < MAX_COLUMNS;
    if (!inside) throw invalidArgument();
    return new RangeModel(host, sheet, rect);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rectAddress(this.rect)}`;
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get rowCount(): number {
    return rowCount(this.rect);
  }

  get columnCount(): number {
    return columnCount(this.rect);
  }

  get rowIndex(): number {
    return this.rect.top;
  }

  get columnIndex(): number {
    return this.rect.left;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.rect);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.rect);
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.sheet);
  }

  get values(): (string | number | boolean)[][] {
    return this.block().map((line) => line.map(wireValue));
  }

  set values(values: unknown) {
    writeEntries(this.host, this.sheet, this.rect, values);
  }

  get formulas(): (string | number | boolean)[][] {
    return this.block().map((line) => line.map(wireFormula));
  }

  set formulas(formulas: unknown) {
    writeEntries(this.host, this.sheet, this.rect, formulas);
  }

  get valueTypes(): Excel.RangeValueType[][] {
    return this.block().map((line) => line.map((cell) => wireValueType(cell) as Excel.RangeValueType));
  }

  getCell(row: number, column: number): RangeModel {
    const [top, left] = [this.rect.top + row, this.rect.left + column];
    return RangeModel.checked(this.host, this.sheet, { top, left, bottom: top, right: left });
  }

  getRow(row: number): RangeModel {
    const top = this.rect.top + row;
    return RangeModel.checked(this.host, this.sheet, { ...this.rect, top, bottom: top });
  }

  getColumn(column: number): RangeModel {
    const left = this.rect.left + column;
    return RangeModel.checked(this.host, this.sheet, { ...this.rect, left, right: left });
  }

  getLastCell(): RangeModel {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getResizedRange(deltaRows: number, deltaColumns: number): RangeModel {
    const { bottom, right } = this.rect;
    return RangeModel.checked(this.host, this.sheet, {
      ...this.rect,
      bottom: bottom + deltaRows,
      right: right + deltaColumns,
    });
  }

  getBoundingRect(other: RangeModel | string): RangeModel {
    const range = typeof other === 'string' ? this.worksheet.getRange(other) : other;
    if (range.sheet !== this.sheet) throw invalidArgument();
    return new RangeModel(this.host, this.sheet, bounding(this.rect, range.rect));
  }

  getUsedRange(valuesOnly = false): RangeModel {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeModel | null {
    const used = usedRect(this.sheet, valuesOnly);
    const rect = used && intersection(used, this.rect);
    return rect ? new RangeModel(this.host, this.sheet, rect) : null;
  }

  select(): void {
    const { document } = this.host;
    if (this.sheet.visibility !== 'Visible')
      throw invalidOperation('A range on a hidden worksheet cannot be selected.');
    document.set(document.state, 'activeSheet', this.sheet.id);
    document.set(this.sheet, 'selection', this.rect);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  private block(): ReturnType<typeof readBlock> {
    return readBlock(this.sheet, this.rect);
  }
}
