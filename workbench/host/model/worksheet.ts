import { worksheetEvents } from '../events/eventTypes';
import { invalidArgument, invalidReference, itemAlreadyExists, invalidOperation } from '../hostError';
import { checkStructure } from '../rules/protection';
import { checkSheetName } from '../rules/sheetName';
import { parseRect, WHOLE_SHEET } from '../state/rect';
import { type SheetState, usedRect, type Visibility } from '../state/sheetState';
import { describe, type Like, Model } from './model';
import { RangeModel } from './range';

const api = describe<Excel.Worksheet>()('Worksheet', {
  scalars: ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines', 'showHeadings'],
  methods: [
    'activate',
    'delete',
    'getCell',
    'getRange',
    'getRangeByIndexes',
    'getUsedRange',
    'getUsedRangeOrNullObject',
  ],
  events: worksheetEvents,
});

export class WorksheetModel
  extends Model
  implements Like<Excel.Worksheet, 'id' | 'name' | 'position' | 'visibility' | 'activate' | 'getRange' | 'getUsedRange'>
{
  readonly api = api;

  constructor(
    host: Model['host'],
    readonly sheet: SheetState,
  ) {
    super(host);
  }

  override get wireId(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    checkStructure(this.host.document);
    checkSheetName(name);
    const other = this.host.document.sheetNamed(name);
    if (other && other !== this.sheet) throw itemAlreadyExists();
    this.host.document.set(this.sheet, 'name', name);
  }

  get position(): number {
    return this.host.document.state.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    const { document } = this.host;
    checkStructure(document);
    const others = document.state.sheets.filter((sheet) => sheet !== this.sheet);
    if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument();
    document.set(document.state, 'sheets', [...others.slice(0, position), this.sheet, ...others.slice(position)]);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    checkStructure(this.host.document);
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
    if (visibility !== 'Visible') this.leave();
    this.host.document.set(this.sheet, 'visibility', visibility);
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.host.document.set(this.sheet, 'tabColor', color);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.host.document.set(this.sheet, 'showGridlines', shown);
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(shown: boolean) {
    this.host.document.set(this.sheet, 'showHeadings', shown);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
    this.host.document.set(this.host.document.state, 'activeSheet', this.sheet.id);
  }

  delete(): void {
    const { document } = this.host;
    checkStructure(document);
    this.leave();
    document.set(
      document.state,
      'sheets',
      document.state.sheets.filter((sheet) => sheet !== this.sheet),
    );
  }

  getCell(row: number, column: number): RangeModel {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** An address on this sheet; without one, the whole sheet. */
  getRange(address?: string): RangeModel {
    const rect = address === undefined ? WHOLE_SHEET : parseRect(address);
    if (!rect) throw invalidArgument();
    return this.range(rect);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeModel {
    return RangeModel.checked(this.host, this.sheet, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }

  /** The top left cell when the sheet is empty, as Excel does. */
  getUsedRange(valuesOnly = false): RangeModel {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeModel | null {
    const rect = usedRect(this.sheet, valuesOnly);
    return rect ? this.range(rect) : null;
  }

  private range(rect: RangeModel['rect']): RangeModel {
    if (!this.host.document.sheet(this.sheet.id)) throw invalidReference();
    return new RangeModel(this.host, this.sheet, rect);
  }

  /** Brings another sheet to the front before this one goes. Excel keeps at least one visible. */
  private leave(): void {
    const { document } = this.host;
    const others = document.state.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (!others[0]) throw invalidOperation('A workbook must contain at least one visible worksheet.');
    if (document.state.activeSheet === this.sheet.id) document.set(document.state, 'activeSheet', others[0].id);
  }
}
