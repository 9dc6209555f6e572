import type { Host } from '../host';
import { checkAllowed } from '../rules/protection';
import type { CellFormat } from '../state/cell';
import { editFormats, type FormatEdit, uniform } from '../state/formats';
import { type PlainKey, shown, withValue } from '../state/normalFormat';
import type { Rect } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import { Model } from './model';

/** Cells whose format an object speaks of: those of a range, or of several. */
export interface FormatTarget {
  readonly sheet: SheetState;
  readonly rects: readonly Rect[];
}

/**
 * A part of a range's format. A property on which the cells differ reads as `null`; Microsoft's types do not
 * say so, hence neither do those of the models.
 */
export abstract class FormatPart extends Model {
  constructor(
    host: Host,
    protected readonly target: FormatTarget,
  ) {
    super(host);
  }

  protected read<K extends PlainKey>(key: K): NonNullable<CellFormat[K]> {
    const value = uniform(this.target.sheet, this.target.rects, (format) => shown(format, key));
    return value as NonNullable<CellFormat[K]>;
  }

  protected write<K extends PlainKey>(key: K, value: NonNullable<CellFormat[K]>): void {
    this.edit((format) => withValue(format, key, value));
  }

  protected edit(edit: FormatEdit): void {
    checkAllowed(this.target.sheet, 'allowFormatCells');
    for (const rect of this.target.rects) editFormats(this.host.document, this.target.sheet, rect, edit);
  }
}
