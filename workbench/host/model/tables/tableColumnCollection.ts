import { invalidOperation, itemAlreadyExists, itemNotFound, notImplemented } from '../../hostError';
import type { Host } from '../../host';
import { checkWritable } from '../../rules/protection';
import { withContent } from '../../state/cell';
import { columnNames, columnOf, headingRow } from '../../state/tableRects';
import { cellAt } from '../../state/sheetState';
import { readBlock } from '../../state/workbookDocument';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { checkNoOverlap, writeHeadings } from './addTable';
import { TableColumnModel } from './tableColumn';
import type { TableHandle } from './tableHandle';

const api = describe<Excel.TableColumnCollection>()('TableColumnCollection', {
  scalars: ['count'],
  methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
});

export class TableColumnCollectionModel extends KeyedCollectionModel<TableColumnModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly table: TableHandle,
  ) {
    super(host);
  }

  get items(): TableColumnModel[] {
    return this.table.state.columns.map((id) => this.model(id));
  }

  /** A number is an id, not a name. */
  override item(key: string | number): TableColumnModel {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** By id (a number) or by name, in any case. */
  getItemOrNullObject(key: unknown): TableColumnModel | null {
    const { state, sheet } = this.table;
    const byId = state.columns.find((id) => id === key);
    if (byId !== undefined) return this.model(byId);
    const wanted = String(key).toLowerCase();
    const index = columnNames(sheet, state).findIndex((name) => name.toLowerCase() === wanted);
    const id = state.columns[index];
    return id === undefined ? null : this.model(id);
  }

  /** Adds a column at the right. The cells there have to be free; between others none is added. */
  add(index?: number, values?: unknown, name?: string): TableColumnModel {
    const { state, sheet } = this.table;
    const { document } = this.host;
    if (index !== undefined && index !== -1 && index !== state.columns.length) {
      throw notImplemented('TableColumnCollection.add between columns');
    }
    if (name !== undefined && this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const right = state.rect.right + 1;
    const column = { ...state.rect, left: right, right };
    checkWritable(sheet, column);
    checkNoOverlap(this.host, sheet, column, state.id);
    if (readBlock(sheet, column).some(([cell]) => cell !== undefined && (cell.value !== null || cell.formula))) {
      throw invalidOperation('There is no room for another column.');
    }
    const id = Math.max(0, ...state.columns) + 1;
    const headings = state.headings && [...state.headings, name ?? ''];
    this.table.change({
      rect: { ...state.rect, right },
      columns: [...state.columns, id],
      ...(headings && { headings }),
    });
    const added = this.model(id);
    if (values !== undefined) added.values = values;
    const row = headingRow(this.table.state);
    if (row) {
      const at = columnOf(row, state.columns.length);
      const cell = cellAt(sheet, at.top, at.left);
      if (name !== undefined) document.putCells(sheet, at, [[withContent(cell, { value: name })]]);
      writeHeadings(this.host, sheet, row);
    }
    return added;
  }

  private model(id: number): TableColumnModel {
    return new TableColumnModel(this.host, this.table, id);
  }
}
