import { invalidArgument } from '../../hostError';
import { tableCollectionEvents } from '../../events/eventTypes';
import type { Host } from '../../host';
import type { SheetState } from '../../state/sheetState';
import type { TableState } from '../../state/workbookState';
import { cellsOf } from '../cellsArgument';
import { KeyedCollectionModel } from '../collection';
import { describe } from '../model';
import { addTable } from './addTable';
import { TableModel } from './table';

const api = describe<Excel.TableCollection>()('TableCollection', {
  scalars: ['count'],
  methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  events: tableCollectionEvents,
});

/** The tables of the workbook, or of one of its sheets. */
export class TableCollectionModel extends KeyedCollectionModel<TableModel> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet?: SheetState,
  ) {
    super(host);
  }

  override get eventTarget(): string | undefined {
    return this.sheet?.id;
  }

  get items(): TableModel[] {
    return this.states.map((table) => this.model(table));
  }

  /** By id or by name, in any case. */
  getItemOrNullObject(key: unknown): TableModel | null {
    const wanted = String(key).toLowerCase();
    const found = this.states.find((table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
    return found ? this.model(found) : null;
  }

  add(address: unknown, hasHeaders: unknown): TableModel {
    if (typeof hasHeaders !== 'boolean') throw invalidArgument();
    const { sheet, rect } = cellsOf(this.host, address, this.sheet ?? this.host.document.activeSheet);
    if (this.sheet && sheet !== this.sheet) throw invalidArgument();
    return this.model(addTable(this.host, sheet, rect, hasHeaders));
  }

  private get states(): readonly TableState[] {
    const { tables } = this.host.document.state;
    return this.sheet ? tables.filter((table) => table.sheet === this.sheet?.id) : tables;
  }

  private model(table: TableState): TableModel {
    return new TableModel(this.host, table.id);
  }
}
