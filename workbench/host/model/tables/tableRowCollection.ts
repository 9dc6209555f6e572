import { invalidArgument, notImplemented } from '../../hostError';
import type { Host } from '../../host';
import { checkWritable } from '../../rules/protection';
import { bodyOf } from '../../state/tableRects';
import { rowCount } from '../../state/rect';
import { readBlock } from '../../state/workbookDocument';
import { CollectionModel } from '../collection';
import { describe } from '../model';
import { makeRoom } from './makeRoom';
import { TableRowModel } from './tableRow';
import type { TableHandle } from './tableHandle';

const api = describe<Excel.TableRowCollection>()('TableRowCollection', {
  scalars: ['count'],
  methods: ['add', 'deleteRowsAt', 'getCount', 'getItemAt'],
});

export class TableRowCollectionModel extends CollectionModel<TableRowModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly table: TableHandle,
  ) {
    super(host);
  }

  get items(): TableRowModel[] {
    return Array.from({ length: this.count }, (_, index) => this.model(index));
  }

  /** Assumed: the blank row of a table without data counts. */
  override get count(): number {
    return rowCount(bodyOf(this.table.state));
  }

  item(index: string | number): TableRowModel {
    return this.getItemAt(Number(index));
  }

  override getItemAt(index: number): TableRowModel {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return this.model(index);
  }

  /**
   * Adds rows before the one at `index`, or at the end; what is below moves down. The one blank row of a table
   * without data is filled first. Assumed, after Microsoft's examples.
   */
  add(index?: number, values?: unknown, alwaysInsert = true): TableRowModel {
    if (!alwaysInsert) throw notImplemented('TableRowCollection.add with alwaysInsert false');
    const height = Array.isArray(values) ? values.length : 1;
    const { state, sheet } = this.table;
    const body = bodyOf(state);
    const at = index === undefined || index === -1 ? this.count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.count || height < 1) throw invalidArgument();
    const isEmpty =
      this.count === 1 &&
      readBlock(sheet, body)
        .flat()
        .every((cell) => !cell || (cell.value === null && !cell.formula));
    const first = isEmpty ? body.top : body.top + at;
    const fresh = isEmpty ? height - 1 : height;
    if (fresh > 0) {
      const top = isEmpty ? first + 1 : first;
      const room = { ...body, top, bottom: top + fresh - 1 };
      checkWritable(sheet, room);
      makeRoom(this.host, sheet, room);
      this.table.change({ rect: { ...state.rect, bottom: state.rect.bottom + fresh } });
    }
    const added = this.table.range({ ...body, top: first, bottom: first + height - 1 });
    if (values !== undefined) added.values = values;
    return this.model(first - body.top);
  }

  deleteRowsAt(index: number, count = 1): void {
    if (!Number.isInteger(count) || count < 1) throw invalidArgument();
    this.getItemAt(index + count - 1);
    for (let times = 0; times < count; times++) this.getItemAt(index).delete();
  }

  private model(index: number): TableRowModel {
    return new TableRowModel(this.host, this.table, index);
  }
}
