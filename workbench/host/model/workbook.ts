import { invalidArgument } from '../hostError';
import { describe, type Like, Model } from './model';
import { RangeModel } from './range';
import { WorksheetCollectionModel } from './worksheetCollection';

const api = describe<Excel.Workbook>()('Workbook', {
  scalars: ['name', 'readOnly', 'isDirty'],
  navigations: ['worksheets'],
  methods: ['getSelectedRange', 'getActiveCell', '_RemoveReference'],
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

  _RemoveReference(id: unknown): void {
    if (typeof id !== 'string') throw invalidArgument();
    this.host.references.remove(id);
  }
}
