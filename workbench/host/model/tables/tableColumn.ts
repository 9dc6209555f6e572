import { itemAlreadyExists, itemNotFound } from '../../hostError';
import type { Host } from '../../host';
import { checkWritable } from '../../rules/protection';
import { withContent } from '../../state/cell';
import type { Rect } from '../../state/rect';
import { cellAt } from '../../state/sheetState';
import { bodyOf, columnNames, columnOf, headingRow, totalRow } from '../../state/tableRects';
import { readText } from '../../values/check';
import { describe, IdentifiedModel, type Like } from '../model';
import type { RangeModel } from '../range';
import type { TableHandle } from './tableHandle';

const api = describe<Excel.TableColumn>()('TableColumn', {
  scalars: ['id', 'index', 'name', 'values'],
  methods: ['getDataBodyRange', 'getHeaderRowRange', 'getRange', 'getTotalRowRange'],
});

export class TableColumnModel
  extends IdentifiedModel<number>
  implements Like<Excel.TableColumn, 'id' | 'index' | 'name' | 'values' | 'getRange' | 'getDataBodyRange'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly table: TableHandle,
    id: number,
  ) {
    super(host, id);
  }

  get index(): number {
    const index = this.table.state.columns.indexOf(this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get name(): string {
    return columnNames(this.table.sheet, this.table.state)[this.index] ?? '';
  }

  /** Assumed: `ItemAlreadyExists` for the name of another column. */
  set name(raw: unknown) {
    const name = readText(raw);
    const { state, sheet } = this.table;
    const { index } = this;
    const names = columnNames(sheet, state);
    const isTaken = names.some((other, at) => at !== index && other.toLowerCase() === name.toLowerCase());
    if (isTaken) throw itemAlreadyExists();
    const row = headingRow(state);
    if (!row) {
      this.table.change({ headings: names.map((other, at) => (at === index ? name : other)) });
      return;
    }
    const at = columnOf(row, index);
    checkWritable(sheet, at);
    this.host.document.putCells(sheet, at, [[withContent(cellAt(sheet, at.top, at.left), { value: name })]]);
  }

  /** With heading and total. */
  get values(): (string | number | boolean)[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeModel {
    return this.part(this.table.state.rect);
  }

  getDataBodyRange(): RangeModel {
    return this.part(bodyOf(this.table.state));
  }

  getHeaderRowRange(): RangeModel {
    return this.part(headingRow(this.table.state));
  }

  getTotalRowRange(): RangeModel {
    return this.part(totalRow(this.table.state));
  }

  private part(rect: Rect | undefined): RangeModel {
    if (!rect) throw itemNotFound();
    return this.table.range(columnOf(rect, this.index));
  }
}
