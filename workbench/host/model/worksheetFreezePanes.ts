import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../hostError';
import type { SheetState } from '../state/sheetState';
import { rectOn } from '../values/address';
import { readInteger } from '../values/check';
import { describe, type Like, Model } from './model';
import { RangeModel } from './range';

const api = describe<Excel.WorksheetFreezePanes>()('WorksheetFreezePanes', {
  methods: ['freezeAt', 'freezeColumns', 'freezeRows', 'getLocation', 'getLocationOrNullObject', 'unfreeze'],
});

/**
 * Rows and columns that do not scroll. Assumed: each call replaces what was frozen before, so that both rows and
 * columns are frozen by `freezeAt` alone.
 */
export class WorksheetFreezePanesModel
  extends Model
  implements Like<Excel.WorksheetFreezePanes, 'freezeAt' | 'freezeColumns' | 'freezeRows' | 'getLocation' | 'unfreeze'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
  ) {
    super(host);
  }

  freezeRows(count: unknown = 1): void {
    this.freeze(readInteger(count, 0, MAX_ROWS - 1), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.freeze(0, readInteger(count, 0, MAX_COLUMNS - 1));
  }

  /** All rows down to the range's last and all columns up to its last; without a range, nothing. */
  freezeAt(range?: unknown): void {
    if (range === undefined) {
      this.unfreeze();
      return;
    }
    if (range instanceof RangeModel && range.sheet !== this.sheet) throw invalidArgument();
    const rect = range instanceof RangeModel ? range.rect : rectOn(this.host.document, this.sheet, range);
    this.freeze(
      rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1,
      rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1,
    );
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): RangeModel {
    const range = this.getLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getLocationOrNullObject(): RangeModel | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const [bottom, right] = [rows || MAX_ROWS, columns || MAX_COLUMNS];
    return new RangeModel(this.host, this.sheet, { top: 0, left: 0, bottom: bottom - 1, right: right - 1 });
  }

  private freeze(rows: number, columns: number): void {
    this.host.document.set(this.sheet, 'freeze', { rows, columns });
  }
}
