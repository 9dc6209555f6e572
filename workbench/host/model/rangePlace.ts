import { quoteSheet } from '../../../src/core/sheet/address';
import type { Host } from '../host';
import { columnCount, isWholeColumns, isWholeRows, type Rect, rectAddress, rowCount } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import { columnLeft, rowTop } from '../state/sizes';
import { Model } from './model';

/** Where a range is. */
export abstract class RangePlace extends Model {
  private cells: Rect | undefined;

  constructor(
    host: Host,
    readonly sheet: SheetState,
    rect: Rect,
  ) {
    super(host);
    this.cells = rect;
  }

  get rect(): Rect {
    // Never asked of a range that is gone: the executor refuses it.
    return this.cells ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** Its cells or its sheet were deleted. */
  override get gone(): boolean {
    return this.cells === undefined || !this.host.document.sheet(this.sheet.id);
  }

  /** A range that the add-in tracks goes where its cells go. */
  override follow(sheet: SheetState, move: (rect: Rect) => Rect | undefined): void {
    if (sheet === this.sheet && this.cells) this.cells = move(this.cells);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rectAddress(this.rect)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  /** -1 where there are more cells than Excel counts (2^31 - 1). */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
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

  get top(): number {
    return rowTop(this.sheet, this.rect.top);
  }

  get left(): number {
    return columnLeft(this.sheet, this.rect.left);
  }

  get height(): number {
    return rowTop(this.sheet, this.rect.bottom + 1) - this.top;
  }

  get width(): number {
    return columnLeft(this.sheet, this.rect.right + 1) - this.left;
  }
}
