import { quoteSheet } from '../../../src/core/sheet/address';
import type { Host } from '../host';
import { columnCount, isWholeColumns, isWholeRows, type Rect, rectAddress, rowCount } from '../state/rect';
import { type SheetState, usedRect } from '../state/sheetState';
import { readWord } from '../values/check';
import { CLEAR_WORDS, clearCells } from '../values/clearCells';
import { CollectionModel } from './collection';
import { describe, type Like, Model } from './model';
import { RangeModel } from './range';
import { RangeFormatModel } from './rangeFormat';
import { WorksheetModel } from './worksheet';

const api = describe<Excel.RangeAreas>()('RangeAreas', {
  scalars: ['address', 'addressLocal', 'areaCount', 'cellCount', 'isEntireColumn', 'isEntireRow'],
  navigations: ['areas', 'format', 'worksheet'],
  methods: ['clear', 'getUsedRangeAreasOrNullObject'],
});

const collectionApi = describe<Excel.RangeCollection>()('RangeCollection', { methods: ['getCount', 'getItemAt'] });

/** Several rectangles of one sheet. */
export class RangeAreasModel
  extends Model
  implements Like<Excel.RangeAreas, 'address' | 'areaCount' | 'cellCount' | 'clear' | 'isEntireColumn' | 'isEntireRow'>
{
  readonly api = api;
  private rects: readonly Rect[];

  constructor(
    host: Host,
    readonly sheet: SheetState,
    rects: readonly Rect[],
  ) {
    super(host);
    this.rects = rects;
  }

  override get gone(): boolean {
    return this.rects.length === 0 || !this.host.document.sheet(this.sheet.id);
  }

  override follow(sheet: SheetState, move: (rect: Rect) => Rect | undefined): void {
    if (sheet === this.sheet) this.rects = this.rects.map(move).filter((rect) => rect !== undefined);
  }

  get address(): string {
    return this.rects.map((rect) => `${quoteSheet(this.sheet.name)}!${rectAddress(rect)}`).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rects.length;
  }

  get cellCount(): number {
    return this.rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0);
  }

  get isEntireColumn(): boolean {
    return this.rects.every(isWholeColumns);
  }

  get isEntireRow(): boolean {
    return this.rects.every(isWholeRows);
  }

  get areas(): RangeCollectionModel {
    return new RangeCollectionModel(this.host, this.sheet, this.rects);
  }

  get format(): RangeFormatModel {
    return new RangeFormatModel(this.host, { sheet: this.sheet, rects: this.rects });
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.sheet);
  }

  clear(applyTo: unknown = 'All'): void {
    const what = readWord(applyTo, CLEAR_WORDS);
    for (const rect of this.rects) clearCells(this.host, this.sheet, rect, what);
  }

  getUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreasModel | null {
    const used = this.rects.map((rect) => usedRect(this.sheet, valuesOnly, rect)).filter((rect) => rect !== undefined);
    return used.length > 0 ? new RangeAreasModel(this.host, this.sheet, used) : null;
  }
}

class RangeCollectionModel extends CollectionModel<RangeModel> {
  readonly api = collectionApi;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    private readonly rects: readonly Rect[],
  ) {
    super(host);
  }

  get items(): RangeModel[] {
    return this.rects.map((rect) => new RangeModel(this.host, this.sheet, rect));
  }

  item(key: string | number): RangeModel {
    return this.getItemAt(key);
  }
}
