import { formatAt } from '../state/sheetState';
import { shown } from '../state/normalFormat';
import { hideColumns, hideRows, columnsHidden, rowsHidden } from '../state/sizes';
import { checkAllowed } from '../rules/protection';
import type { CellFormat, CellState } from '../state/cell';
import { readBlock } from '../state/workbookDocument';
import { cellText } from '../values/cellText';
import { readBoolean } from '../values/check';
import { hyperlinkOf, writeHyperlink } from '../values/hyperlink';
import { wireFormula, wireValue, wireValueType } from '../values/wireValue';
import { writeEntries } from '../values/writeEntries';
import { writeNumberFormats } from '../values/writeFormats';
import { ConditionalFormatCollectionModel } from './conditionalFormats/conditionalFormatCollection';
import { RangeGeometry } from './rangeGeometry';
import { DataValidationModel } from './validation/dataValidation';

/** More cells than Excel answers about in one range. */
const MOST_CELLS = 5_000_000;

type Cell = string | number | boolean;

/** What stands in a range's cells. Whole columns and rows, and more than 5,000,000 cells, read as `null`. */
export abstract class RangeCells<Self> extends RangeGeometry<Self> {
  get values(): Cell[][] {
    return this.each(wireValue);
  }

  set values(values: unknown) {
    writeEntries(this.host, this.sheet, this.rect, values);
  }

  get formulas(): Cell[][] {
    return this.each(wireFormula);
  }

  set formulas(formulas: unknown) {
    writeEntries(this.host, this.sheet, this.rect, formulas);
  }

  get valueTypes(): Excel.RangeValueType[][] {
    return this.each((cell) => wireValueType(cell) as Excel.RangeValueType);
  }

  get text(): string[][] {
    return this.each((cell, format) => cellText(cell, format(), this.host.settings.contentLanguage));
  }

  get numberFormat(): string[][] {
    return this.each((_, format) => shown(format(), 'numberFormat'));
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this.host, this.sheet, this.rect, formats);
  }

  get conditionalFormats(): ConditionalFormatCollectionModel {
    return new ConditionalFormatCollectionModel(this.host, this.sheet, this.rect);
  }

  get dataValidation(): DataValidationModel {
    return new DataValidationModel(this.host, this.sheet, this.rect);
  }

  /** `null` when only some are hidden, here and in the two that follow. */
  get hidden(): boolean {
    const [rows, columns] = [rowsHidden(this.sheet, this.rect), columnsHidden(this.sheet, this.rect)];
    return (rows === true || columns === true || (rows === false && columns === false ? false : null)) as boolean;
  }

  get rowHidden(): boolean {
    return rowsHidden(this.sheet, this.rect) as boolean;
  }

  set rowHidden(hidden: unknown) {
    checkAllowed(this.sheet, 'allowFormatRows');
    hideRows(this.host.document, this.sheet, this.rect, readBoolean(hidden));
  }

  get columnHidden(): boolean {
    return columnsHidden(this.sheet, this.rect) as boolean;
  }

  set columnHidden(hidden: unknown) {
    checkAllowed(this.sheet, 'allowFormatColumns');
    hideColumns(this.host.document, this.sheet, this.rect, readBoolean(hidden));
  }

  get hyperlink(): Excel.RangeHyperlink {
    return hyperlinkOf(this.host, this.sheet, this.rect) as Excel.RangeHyperlink;
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this.host, this.sheet, this.rect, link);
  }

  private each<T>(read: (cell: CellState | undefined, format: () => CellFormat | undefined) => T): T[][] {
    const isTooLarge = this.isEntireColumn || this.isEntireRow || this.rowCount * this.columnCount > MOST_CELLS;
    if (isTooLarge) return null as unknown as T[][];
    const { top, left } = this.rect;
    return readBlock(this.sheet, this.rect).map((line, row) =>
      line.map((cell, column) => read(cell, () => formatAt(this.sheet, top + row, left + column))),
    );
  }
}
