import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import { invalidArgument, itemNotFound } from '../hostError';
import { checkRect } from '../rules/onSheet';
import { bounding, intersection, type Rect } from '../state/rect';
import { usedRect } from '../state/sheetState';
import { rectOn } from '../values/address';
import { RangePlace } from './rangePlace';

/** The ranges one reaches from a range. */
export abstract class RangeGeometry<Self> extends RangePlace {
  /** Another range of the same sheet. */
  protected abstract at(rect: Rect): Self;

  getCell(row: number, column: number): Self {
    const [top, left] = [this.rect.top + row, this.rect.left + column];
    return this.checked({ top, left, bottom: top, right: left });
  }

  getRow(row: number): Self {
    const top = this.rect.top + row;
    return this.checked({ ...this.rect, top, bottom: top });
  }

  getColumn(column: number): Self {
    const left = this.rect.left + column;
    return this.checked({ ...this.rect, left, right: left });
  }

  getLastCell(): Self {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getLastRow(): Self {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Self {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireRow(): Self {
    return this.at({ ...this.rect, left: 0, right: MAX_COLUMNS - 1 });
  }

  getEntireColumn(): Self {
    return this.at({ ...this.rect, top: 0, bottom: MAX_ROWS - 1 });
  }

  getOffsetRange(rows: number, columns: number): Self {
    const { top, left, bottom, right } = this.rect;
    return this.checked({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Self {
    const { bottom, right } = this.rect;
    return this.checked({ ...this.rect, bottom: bottom + deltaRows, right: right + deltaColumns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    const { top, left } = this.rect;
    return this.checked({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  /** A negative count takes rows from inside the range, as for the three that follow. */
  getRowsAbove(count = 1): Self {
    const { top } = this.rect;
    return this.checked({ ...this.rect, ...beside('top', 'bottom', top - count, top - 1, count) });
  }

  getRowsBelow(count = 1): Self {
    const { bottom } = this.rect;
    return this.checked({ ...this.rect, ...beside('top', 'bottom', bottom + 1, bottom + count, count) });
  }

  getColumnsBefore(count = 1): Self {
    const { left } = this.rect;
    return this.checked({ ...this.rect, ...beside('left', 'right', left - count, left - 1, count) });
  }

  getColumnsAfter(count = 1): Self {
    const { right } = this.rect;
    return this.checked({ ...this.rect, ...beside('left', 'right', right + 1, right + count, count) });
  }

  getBoundingRect(other: unknown): Self {
    return this.at(bounding(this.rect, this.rectOf(other)));
  }

  getIntersection(other: unknown): Self {
    return found(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): Self | null {
    const rect = intersection(this.rect, this.rectOf(other));
    return rect ? this.at(rect) : null;
  }

  /** Throws `ItemNotFound` when nothing is used here; only a worksheet gives its first cell instead. */
  getUsedRange(valuesOnly = false): Self {
    return found(this.getUsedRangeOrNullObject(valuesOnly));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Self | null {
    const used = usedRect(this.sheet, valuesOnly, this.rect);
    return used ? this.at(used) : null;
  }

  /** The cells of a range on this sheet, given as an object, an address or a name. */
  protected rectOf(other: unknown): Rect {
    if (!(other instanceof RangePlace)) return rectOn(this.host.document, this.sheet, other);
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other.rect;
  }

  private checked(rect: Rect): Self {
    checkRect(rect);
    return this.at(rect);
  }
}

function beside<A extends keyof Rect, B extends keyof Rect>(
  first: A,
  last: B,
  from: number,
  to: number,
  count: number,
) {
  if (!Number.isInteger(count) || count === 0) throw invalidArgument();
  const [start, end] = count > 0 ? [from, to] : [to + 1, from - 1];
  return { [first]: start, [last]: end };
}

function found<T>(range: T | null): T {
  if (range === null) throw itemNotFound();
  return range;
}
