import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../hostError';
import type { SheetState } from '../state/sheetState';
import { rectOn } from '../values/address';
import { CollectionModel } from './collection';
import { describe, type Like, Model } from './model';
import { RangeModel } from './range';

const collectionApi = describe<Excel.PageBreakCollection>()('PageBreakCollection', {
  methods: ['add', 'getCount', 'getItem', 'removePageBreaks'],
});

const api = describe<Excel.PageBreak>()('PageBreak', {
  scalars: ['columnIndex', 'rowIndex'],
  methods: ['delete', 'getCellAfterBreak'],
});

type Axis = 'rowBreaks' | 'columnBreaks';

/** Page breaks before rows, or before columns. */
export class PageBreakCollectionModel extends CollectionModel<PageBreakModel> {
  readonly api = collectionApi;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    private readonly axis: Axis,
  ) {
    super(host);
  }

  get items(): PageBreakModel[] {
    return this.sheet.pageLayout[this.axis].map((line) => new PageBreakModel(this.host, this.sheet, this.axis, line));
  }

  /** By place in the collection, or by id. */
  item(key: string | number): PageBreakModel {
    const found = typeof key === 'number' ? this.items[key] : this.items.find((item) => item.wireId === key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItem(index: number): PageBreakModel {
    return this.item(index);
  }

  /** A page ends before the range's first cell. */
  add(range: unknown): PageBreakModel {
    const rect = range instanceof RangeModel ? range.rect : rectOn(this.host.document, this.sheet, range);
    const line = this.axis === 'rowBreaks' ? rect.top : rect.left;
    if (line === 0) throw invalidArgument();
    const { pageLayout } = this.sheet;
    const lines = [...new Set([...pageLayout[this.axis], line])].sort((a, b) => a - b);
    this.host.document.set(this.sheet, 'pageLayout', { ...pageLayout, [this.axis]: lines });
    return new PageBreakModel(this.host, this.sheet, this.axis, line);
  }

  removePageBreaks(): void {
    this.host.document.set(this.sheet, 'pageLayout', { ...this.sheet.pageLayout, [this.axis]: [] });
  }
}

/** Its index is that of the row or column after it (assumed). */
class PageBreakModel
  extends Model
  implements Like<Excel.PageBreak, 'columnIndex' | 'delete' | 'getCellAfterBreak' | 'rowIndex'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    private readonly axis: Axis,
    private readonly line: number,
  ) {
    super(host);
  }

  override get wireId(): string {
    return `${this.axis}${String(this.line)}`;
  }

  override get gone(): boolean {
    return !this.sheet.pageLayout[this.axis].includes(this.line);
  }

  get rowIndex(): number {
    return this.axis === 'rowBreaks' ? this.line : 0;
  }

  get columnIndex(): number {
    return this.axis === 'columnBreaks' ? this.line : 0;
  }

  getCellAfterBreak(): RangeModel {
    const [top, left] = [this.rowIndex, this.columnIndex];
    return new RangeModel(this.host, this.sheet, { top, left, bottom: top, right: left });
  }

  delete(): void {
    const { pageLayout } = this.sheet;
    const lines = pageLayout[this.axis].filter((line) => line !== this.line);
    this.host.document.set(this.sheet, 'pageLayout', { ...pageLayout, [this.axis]: lines });
  }
}
