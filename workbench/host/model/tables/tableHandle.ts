import { itemNotFound } from '../../hostError';
import type { Host } from '../../host';
import { checkAllowed } from '../../rules/protection';
import type { Rect } from '../../state/rect';
import type { SheetState } from '../../state/sheetState';
import type { TableState } from '../../state/workbookState';
import { RangeModel } from '../range';

/** One table of the state, for the objects that speak of it. */
export class TableHandle {
  constructor(
    private readonly host: Host,
    readonly id: string,
  ) {}

  /** Throws `ItemNotFound` once the table is gone. */
  get state(): TableState {
    const found = this.host.document.state.tables.find((table) => table.id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get exists(): boolean {
    return this.host.document.state.tables.some((table) => table.id === this.id);
  }

  get sheet(): SheetState {
    const sheet = this.host.document.sheet(this.state.sheet);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  change(values: Partial<TableState>): void {
    const { document } = this.host;
    const changed = { ...this.state, ...values };
    this.replace(document.state.tables.map((table) => (table.id === this.id ? changed : table)));
  }

  remove(): void {
    this.replace(this.host.document.state.tables.filter((table) => table.id !== this.id));
  }

  range(rect: Rect): RangeModel {
    return new RangeModel(this.host, this.sheet, rect);
  }

  /** Assumed: a protected sheet lets no table be changed. */
  private replace(tables: readonly TableState[]): void {
    checkAllowed(this.sheet);
    this.host.document.set(this.host.document.state, 'tables', tables);
  }
}
