import { invalidArgument, itemNotFound } from '../hostError';
import { isWholeColumns, isWholeRows, parseRect, type Rect, rectAddress } from '../state/rect';
import { rectsOn } from '../values/address';
import { PageMargins } from './pageMargins';
import { RangeModel } from './range';
import { RangeAreasModel } from './rangeAreas';

/** The part of a page set-up that is about cells: what is printed, and what is repeated on each page. */
export abstract class PrintedArea extends PageMargins {
  setPrintArea(area: unknown): void {
    this.put({ printArea: this.rectsOf(area).map(rectAddress).join(',') });
  }

  getPrintArea(): RangeAreasModel {
    return found(this.getPrintAreaOrNullObject());
  }

  getPrintAreaOrNullObject(): RangeAreasModel | null {
    const rects = kept(this.layout.printArea);
    return rects.length > 0 ? new RangeAreasModel(this.host, this.sheet, rects) : null;
  }

  setPrintTitleRows(rows: unknown): void {
    this.put({ titleRows: this.lines(rows, isWholeRows) });
  }

  getPrintTitleRows(): RangeModel {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): RangeModel | null {
    const [rect] = kept(this.layout.titleRows);
    return rect ? new RangeModel(this.host, this.sheet, rect) : null;
  }

  setPrintTitleColumns(columns: unknown): void {
    this.put({ titleColumns: this.lines(columns, isWholeColumns) });
  }

  getPrintTitleColumns(): RangeModel {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): RangeModel | null {
    const [rect] = kept(this.layout.titleColumns);
    return rect ? new RangeModel(this.host, this.sheet, rect) : null;
  }

  private lines(given: unknown, isWhole: (rect: Rect) => boolean): string {
    const [rect, ...others] = this.rectsOf(given);
    if (!rect || others.length > 0 || !isWhole(rect)) throw invalidArgument();
    return rectAddress(rect);
  }

  private rectsOf(given: unknown): readonly Rect[] {
    if (!(given instanceof RangeModel || given instanceof RangeAreasModel)) {
      return rectsOn(this.host.document, this.sheet, given);
    }
    if (given.sheet !== this.sheet) throw invalidArgument();
    return given instanceof RangeModel ? [given.rect] : given.areas.items.map((range) => range.rect);
  }
}

function kept(addresses: string | undefined): Rect[] {
  const rects = addresses?.split(',').map((address) => parseRect(address)) ?? [];
  return rects.filter((rect) => rect !== undefined);
}

function found<T>(range: T | null): T {
  if (range === null) throw itemNotFound();
  return range;
}
