import type { Host } from '../host';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../hostError';
import { checkStructure } from '../rules/protection';
import { checkSheetName } from '../rules/sheetName';
import { rewriteFormulas } from '../shift/rewriteFormulas';
import type { SheetState, Visibility } from '../state/sheetState';
import { readBoolean, readNumberIn, readWord } from '../values/check';
import { readColor } from '../values/color';
import { Model } from './model';

/** Pixels of a digit in the Normal style's font, pixels round it in a cell, and points of a pixel. */
const DIGIT = 7;
const PADDING = 5;
const PIXEL = 0.75;

/** A worksheet's properties: its tab and how it is seen. */
export abstract class WorksheetTab extends Model {
  constructor(
    host: Host,
    readonly sheet: SheetState,
  ) {
    super(host);
  }

  override get wireId(): string {
    return this.sheet.id;
  }

  override get gone(): boolean {
    return !this.host.document.sheet(this.sheet.id);
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  /** Formulas that name the sheet follow. */
  set name(name: unknown) {
    const { document } = this.host;
    checkStructure(document);
    checkSheetName(name);
    const other = document.sheetNamed(name);
    if (other && other !== this.sheet) throw itemAlreadyExists();
    const old = this.sheet.name.toLowerCase();
    rewriteFormulas(document, ({ sheet }) => (sheet?.toLowerCase() === old ? { sheet: name } : 'same'));
    document.set(this.sheet, 'name', name);
  }

  get position(): number {
    return this.host.document.state.sheets.indexOf(this.sheet);
  }

  set position(position: unknown) {
    const { document } = this.host;
    checkStructure(document);
    const others = document.state.sheets.filter((sheet) => sheet !== this.sheet);
    if (typeof position !== 'number' || !Number.isInteger(position)) throw invalidArgument();
    if (position < 0 || position > others.length) throw invalidArgument();
    document.set(document.state, 'sheets', [...others.slice(0, position), this.sheet, ...others.slice(position)]);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: unknown) {
    checkStructure(this.host.document);
    const word = readWord(visibility, ['Visible', 'Hidden', 'VeryHidden']);
    if (word !== 'Visible') this.leave();
    this.host.document.set(this.sheet, 'visibility', word);
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: unknown) {
    this.host.document.set(this.sheet, 'tabColor', color === '' ? '' : readColor(color));
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: unknown) {
    this.host.document.set(this.sheet, 'showGridlines', readBoolean(shown));
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(shown: unknown) {
    this.host.document.set(this.sheet, 'showHeadings', readBoolean(shown));
  }

  get standardHeight(): number {
    return this.sheet.standardHeight;
  }

  /** Digits of the Normal style, while a column's own width is points. Assumed, as in Excel's older object model. */
  get standardWidth(): number {
    return Math.round(((this.sheet.standardWidth / PIXEL - PADDING) / DIGIT) * 100) / 100;
  }

  set standardWidth(digits: unknown) {
    const pixels = Math.round(readNumberIn(digits, 0, 255) * DIGIT + PADDING);
    this.host.document.set(this.sheet, 'standardWidth', pixels * PIXEL);
  }

  /** Brings another sheet to the front before this one goes. Excel keeps at least one visible. */
  protected leave(): void {
    const { document } = this.host;
    const others = document.state.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (!others[0]) throw invalidOperation('A workbook must contain at least one visible worksheet.');
    if (document.state.activeSheet === this.sheet.id) document.set(document.state, 'activeSheet', others[0].id);
  }
}
