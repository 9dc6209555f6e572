import { readRangeReference } from '../events/rangeReference';
import { invalidArgument, itemNotFound } from '../hostError';
import { readBoolean, readWord } from '../values/check';
import { describe, type Like, Model } from './model';
import { ApplicationModel } from './document/application';
import { CustomXmlPartCollectionModel } from './document/customXmlPartCollection';
import { DocumentPropertiesModel } from './document/documentProperties';
import { SettingCollectionModel } from './document/settingCollection';
import { WorkbookProtectionModel } from './document/workbookProtection';
import { FunctionsModel } from './functions';
import { NamedItemCollectionModel } from './names/namedItemCollection';
import { RangeModel } from './range';
import { RangeAreasModel } from './rangeAreas';
import { RuntimeModel } from './runtime';
import { TableCollectionModel } from './tables/tableCollection';
import { WorksheetCollectionModel } from './worksheetCollection';

const api = describe<Excel.Workbook>()('Workbook', {
  scalars: ['name', 'readOnly', 'isDirty'],
  navigations: [
    'application',
    'customXmlParts',
    'functions',
    'names',
    'properties',
    'protection',
    'settings',
    'tables',
    'worksheets',
    '_Runtime',
  ],
  methods: [
    'getSelectedRange',
    'getSelectedRanges',
    'getActiveCell',
    'save',
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
    return this.host.document.isDirty;
  }

  set isDirty(dirty: unknown) {
    this.host.document.isDirty = readBoolean(dirty);
  }

  get worksheets(): WorksheetCollectionModel {
    return new WorksheetCollectionModel(this.host);
  }

  get tables(): TableCollectionModel {
    return new TableCollectionModel(this.host);
  }

  get names(): NamedItemCollectionModel {
    return new NamedItemCollectionModel(this.host);
  }

  get settings(): SettingCollectionModel {
    return new SettingCollectionModel(this.host);
  }

  get customXmlParts(): CustomXmlPartCollectionModel {
    return new CustomXmlPartCollectionModel(this.host);
  }

  get functions(): FunctionsModel {
    return new FunctionsModel(this.host);
  }

  get properties(): DocumentPropertiesModel {
    return new DocumentPropertiesModel(this.host);
  }

  get application(): ApplicationModel {
    return new ApplicationModel(this.host);
  }

  get protection(): WorkbookProtectionModel {
    return new WorkbookProtectionModel(this.host);
  }

  /** The file is whatever keeps the document; here is what an add-in can tell: nothing to save, nothing to undo. */
  save(behavior: unknown = 'Save'): void {
    readWord(behavior, ['Save', 'Prompt']);
    this.host.document.clearUndo();
    this.host.document.isDirty = false;
  }

  getSelectedRange(): RangeModel {
    const sheet = this.host.document.activeSheet;
    return new RangeModel(this.host, sheet, sheet.selection);
  }

  /** One area: what a sheet remembers as selected is one rectangle. */
  getSelectedRanges(): RangeAreasModel {
    const sheet = this.host.document.activeSheet;
    return new RangeAreasModel(this.host, sheet, [sheet.selection]);
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
