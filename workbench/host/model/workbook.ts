import { readRangeReference } from '../events/rangeReference';
import { invalidArgument, itemNotFound } from '../hostError';
import { describe, type Like, Model } from './model';
import { RangeModel } from './range';
import { RuntimeModel } from './runtime';
import { WorksheetCollectionModel } from './worksheetCollection';

const api = describe<Excel.Workbook>()('Workbook', {
  scalars: ['name', 'readOnly', 'isDirty'],
  navigations: ['worksheets', '_Runtime'],
  methods: [
    'getSelectedRange',
    'getActiveCell',
    '_GetRangeForEventByReferenceId',
    '_GetRangeOrNullObjectForEventByReferenceId',
    '_RemoveReference',
  ],
});

/** The open workbook: the root of every path. */
export class WorkbookModel extends Model implements Like<Excel.Workbook, 'name' | 'worksheets' | 'getSelectedRange'> {
  readonly api = api;

  get name(): string {
    return this.host.document.state.name;
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return this.host.document.undoSteps > 0;
  }

  get worksheets(): WorksheetCollectionModel {
    return new WorksheetCollectionModel(this.host);
  }

  getSelectedRange(): RangeModel {
    const sheet = this.host.document.activeSheet;
    return new RangeModel(this.host, sheet, sheet.selection);
  }

  getActiveCell(): RangeModel {
    const sheet = this.host.document.activeSheet;
    const { top, left } = sheet.selection;
    return new RangeModel(this.host, sheet, { top, left, bottom: top, right: left });
  }

  /** `context.runtime`. */
  get _Runtime(): RuntimeModel {
    return new RuntimeModel(this.host);
  }

  /** What `args.getRange(context)` of an event asks for. */
  _GetRangeForEventByReferenceId(id: string): RangeModel {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): RangeModel | null {
    const found = readRangeReference(this.host.document, id);
    return found ? new RangeModel(this.host, found.sheet, found.rect) : null;
  }

  _RemoveReference(id: unknown): void {
    if (typeof id !== 'string') throw invalidArgument();
    this.host.references.remove(id);
  }
}
