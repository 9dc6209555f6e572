import { worksheetCollectionEvents } from '../events/eventTypes';
import { itemAlreadyExists, itemNotFound } from '../hostError';
import { checkSheetName, freeSheetName } from '../rules/sheetName';
import { checkStructure } from '../rules/protection';
import type { SheetState } from '../state/sheetState';
import { KeyedCollectionModel } from './collection';
import { describe } from './model';
import { WorksheetModel } from './worksheet';

const api = describe<Excel.WorksheetCollection>()('WorksheetCollection', {
  methods: ['add', 'getActiveWorksheet', 'getCount', 'getFirst', 'getItem', 'getItemOrNullObject', 'getLast'],
  events: worksheetCollectionEvents,
});

export class WorksheetCollectionModel extends KeyedCollectionModel<WorksheetModel> {
  readonly api = api;

  get items(): WorksheetModel[] {
    return this.host.document.state.sheets.map((sheet) => this.model(sheet));
  }

  /** By name, in any case, or by id. */
  getItemOrNullObject(key: string): WorksheetModel | null {
    const { document } = this.host;
    const sheet = document.sheet(key) ?? document.sheetNamed(key);
    return sheet ? this.model(sheet) : null;
  }

  getActiveWorksheet(): WorksheetModel {
    return this.model(this.host.document.activeSheet);
  }

  override getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  getFirst(visibleOnly = false): WorksheetModel {
    return this.model(this.shown(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): WorksheetModel {
    return this.model(this.shown(visibleOnly).at(-1));
  }

  /** Adds a sheet at the end, as Excel does, without bringing it to the front. */
  add(name?: string): WorksheetModel {
    const { document } = this.host;
    checkStructure(document);
    if (name !== undefined) checkSheetName(name);
    if (name !== undefined && document.sheetNamed(name)) throw itemAlreadyExists();
    const sheet = document.createSheet(name ?? freeSheetName(document));
    document.set(document.state, 'sheets', [...document.state.sheets, sheet]);
    return this.model(sheet);
  }

  private shown(visibleOnly: boolean): SheetState[] {
    return this.host.document.state.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  private model(sheet: SheetState | undefined): WorksheetModel {
    if (!sheet) throw itemNotFound();
    return new WorksheetModel(this.host, sheet);
  }
}
