import { invalidArgument, itemNotFound } from '../../hostError';
import type { Host } from '../../host';
import { checkDefinedName, checkFree } from '../../rules/definedName';
import { checkWritable } from '../../rules/protection';
import { bodyOf, headingRow, totalRow } from '../../state/tableRects';
import { readBoolean, readText } from '../../values/check';
import { cellsOf } from '../cellsArgument';
import { type Like, Model } from '../model';
import type { RangeModel } from '../range';
import { WorksheetModel } from '../worksheet';
import { checkResize, writeHeadings } from './addTable';
import { tableApi } from './tableApi';
import { TableColumnCollectionModel } from './tableColumnCollection';
import { TableHandle } from './tableHandle';
import { TableRowCollectionModel } from './tableRowCollection';
import { showHeadings, showTotals } from './tableRowsShown';

export class TableModel
  extends Model
  implements Like<Excel.Table, 'id' | 'name' | 'style' | 'columns' | 'rows' | 'worksheet' | 'getRange' | 'resize'>
{
  readonly api = tableApi;
  private readonly table: TableHandle;

  constructor(host: Host, id: string) {
    super(host);
    this.table = new TableHandle(host, id);
  }

  override get wireId(): string {
    return this.table.id;
  }

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.state.name;
  }

  set name(name: unknown) {
    checkDefinedName(name);
    if (name.toLowerCase() !== this.name.toLowerCase()) checkFree(this.host.document, name);
    this.table.change({ name });
  }

  get style(): string {
    return this.table.state.style;
  }

  set style(style: unknown) {
    this.table.change({ style: readText(style) });
  }

  get showHeaders(): boolean {
    return this.table.state.showHeaders;
  }

  set showHeaders(shown: unknown) {
    showHeadings(this.host, this.table, readBoolean(shown));
  }

  get showTotals(): boolean {
    return this.table.state.showTotals;
  }

  set showTotals(shown: unknown) {
    showTotals(this.host, this.table, readBoolean(shown));
  }

  get showBandedRows(): boolean {
    return this.table.state.showBandedRows;
  }

  set showBandedRows(shown: unknown) {
    this.table.change({ showBandedRows: readBoolean(shown) });
  }

  get showBandedColumns(): boolean {
    return this.table.state.showBandedColumns;
  }

  set showBandedColumns(shown: unknown) {
    this.table.change({ showBandedColumns: readBoolean(shown) });
  }

  get showFilterButton(): boolean {
    return this.table.state.showFilterButton;
  }

  set showFilterButton(shown: unknown) {
    this.table.change({ showFilterButton: readBoolean(shown) });
  }

  get highlightFirstColumn(): boolean {
    return this.table.state.highlightFirstColumn;
  }

  set highlightFirstColumn(highlighted: unknown) {
    this.table.change({ highlightFirstColumn: readBoolean(highlighted) });
  }

  get highlightLastColumn(): boolean {
    return this.table.state.highlightLastColumn;
  }

  set highlightLastColumn(highlighted: unknown) {
    this.table.change({ highlightLastColumn: readBoolean(highlighted) });
  }

  get columns(): TableColumnCollectionModel {
    return new TableColumnCollectionModel(this.host, this.table);
  }

  get rows(): TableRowCollectionModel {
    return new TableRowCollectionModel(this.host, this.table);
  }

  get worksheet(): WorksheetModel {
    return new WorksheetModel(this.host, this.table.sheet);
  }

  getRange(): RangeModel {
    return this.table.range(this.table.state.rect);
  }

  getDataBodyRange(): RangeModel {
    return this.table.range(bodyOf(this.table.state));
  }

  /** Assumed: `ItemNotFound` while the headings, or the totals, are not shown. */
  getHeaderRowRange(): RangeModel {
    return this.shown(headingRow(this.table.state));
  }

  getTotalRowRange(): RangeModel {
    return this.shown(totalRow(this.table.state));
  }

  resize(newRange: unknown): void {
    const { state, sheet } = this.table;
    const place = cellsOf(this.host, newRange, sheet);
    if (place.sheet !== sheet) throw invalidArgument();
    checkResize(this.host, sheet, state, place.rect);
    const { rect } = place;
    const next = Math.max(0, ...state.columns) + 1;
    // Columns that stay where they are keep their ids.
    const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => {
      return state.columns[rect.left + index - state.rect.left] ?? next + index;
    });
    if (state.showHeaders) writeHeadings(this.host, sheet, { ...rect, bottom: rect.top });
    this.table.change({ rect, columns });
  }

  /** Deletes the table with what is in its cells. Assumed that those go too. */
  delete(): void {
    const { sheet } = this.table;
    const { rect } = this.table.state;
    checkWritable(sheet, rect);
    const blank = Array.from({ length: rect.bottom - rect.top + 1 }, () =>
      Array.from({ length: rect.right - rect.left + 1 }, () => undefined),
    );
    this.host.document.putCells(sheet, rect, blank);
    this.table.remove();
  }

  /** Leaves the cells and makes them plain ones. */
  convertToRange(): RangeModel {
    const range = this.getRange();
    this.table.remove();
    return range;
  }

  private shown(rect: ReturnType<typeof headingRow>): RangeModel {
    if (!rect) throw itemNotFound();
    return this.table.range(rect);
  }
}
