import { invalidArgument } from '../../hostError';
import type { Host } from '../../host';
import { checkWritable } from '../../rules/protection';
import { withContent } from '../../state/cell';
import { shiftCells } from '../../shift/shiftCells';
import { rowCount } from '../../state/rect';
import { bodyOf } from '../../state/tableRects';
import { readBlock } from '../../state/workbookDocument';
import { describe, type Like, Model } from '../model';
import type { RangeModel } from '../range';
import type { TableHandle } from './tableHandle';

const api = describe<Excel.TableRow>()('TableRow', {
  scalars: ['index', 'values'],
  methods: ['delete', 'getRange'],
});

export class TableRowModel extends Model implements Like<Excel.TableRow, 'index' | 'values' | 'delete' | 'getRange'> {
  readonly api = api;

  constructor(
    host: Host,
    private readonly table: TableHandle,
    readonly index: number,
  ) {
    super(host);
  }

  get values(): (string | number | boolean)[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeModel {
    const body = bodyOf(this.table.state);
    const top = body.top + this.index;
    if (top > body.bottom) throw invalidArgument();
    return this.table.range({ ...body, top, bottom: top });
  }

  /** What is below moves up. The last row is blanked and stays. */
  delete(): void {
    const { state, sheet } = this.table;
    const { rect } = this.getRange();
    checkWritable(sheet, rect);
    if (rowCount(bodyOf(state)) === 1) {
      const [cells = []] = readBlock(sheet, rect);
      this.host.document.putCells(sheet, rect, [cells.map((cell) => withContent(cell, { value: null }))]);
      return;
    }
    shiftCells(this.host, sheet, { kind: 'delete', axis: 'rows', rect });
  }
}
