import { invalidArgument, invalidOperation, itemNotFound } from '../hostError';
import { checkStructure } from '../rules/protection';
import { deleteSheet } from '../shift/deleteSheet';
import { WHOLE_SHEET } from '../state/rect';
import { type SheetState, usedRect } from '../state/sheetState';
import { rectOn, rectsOn } from '../values/address';
import { ChartCollectionModel } from './charts/chartCollection';
import type { Like } from './model';
import { NamedItemCollectionModel } from './names/namedItemCollection';
import { PageBreakCollectionModel } from './pageBreaks';
import { PageLayoutModel } from './pageLayout';
import { RangeModel } from './range';
import { RangeAreasModel } from './rangeAreas';
import { TableCollectionModel } from './tables/tableCollection';
import { worksheetApi } from './worksheetApi';
import { WorksheetFreezePanesModel } from './worksheetFreezePanes';
import { WorksheetProtectionModel } from './worksheetProtection';
import { WorksheetTab } from './worksheetTab';

export class WorksheetModel
  extends WorksheetTab
  implements Like<Excel.Worksheet, 'id' | 'name' | 'position' | 'visibility' | 'activate' | 'getRange' | 'getUsedRange'>
{
  readonly api = worksheetApi;

  get protection(): WorksheetProtectionModel {
    return new WorksheetProtectionModel(this.host, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanesModel {
    return new WorksheetFreezePanesModel(this.host, this.sheet);
  }

  get pageLayout(): PageLayoutModel {
    return new PageLayoutModel(this.host, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollectionModel {
    return new PageBreakCollectionModel(this.host, this.sheet, 'rowBreaks');
  }

  get verticalPageBreaks(): PageBreakCollectionModel {
    return new PageBreakCollectionModel(this.host, this.sheet, 'columnBreaks');
  }

  get tables(): TableCollectionModel {
    return new TableCollectionModel(this.host, this.sheet);
  }

  get names(): NamedItemCollectionModel {
    return new NamedItemCollectionModel(this.host, this.sheet);
  }

  get charts(): ChartCollectionModel {
    return new ChartCollectionModel(this.host, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
    this.host.document.set(this.host.document.state, 'activeSheet', this.sheet.id);
  }

  /** All formulas of the workbook are computed, not only this sheet's. */
  calculate(): void {
    this.host.calculation?.recalculate();
  }

  delete(): void {
    checkStructure(this.host.document);
    this.leave();
    deleteSheet(this.host.document, this.sheet);
  }

  getCell(row: number, column: number): RangeModel {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** An address on this sheet or a name of cells on it; without one, the whole sheet. */
  getRange(address?: string): RangeModel {
    return this.range(address === undefined ? WHOLE_SHEET : rectOn(this.host.document, this.sheet, address));
  }

  getRanges(addresses?: string): RangeAreasModel {
    const { document } = this.host;
    const rects = addresses === undefined ? [WHOLE_SHEET] : rectsOn(document, this.sheet, addresses);
    return new RangeAreasModel(this.host, this.sheet, rects);
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

  getNext(visibleOnly = false): WorksheetModel {
    return found(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): WorksheetModel | null {
    return this.first(this.host.document.state.sheets.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetModel {
    return found(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): WorksheetModel | null {
    return this.first(this.host.document.state.sheets.slice(0, this.position).reverse(), visibleOnly);
  }

  /** How office.js finds a neighbour again. */
  _GetSheetById(id: unknown): WorksheetModel {
    if (typeof id !== 'string') throw invalidArgument();
    const sheet = this.host.document.sheet(id);
    return found(sheet ? new WorksheetModel(this.host, sheet) : null);
  }

  private first(sheets: readonly SheetState[], visibleOnly: boolean): WorksheetModel | null {
    const sheet = sheets.find((one) => !visibleOnly || one.visibility === 'Visible');
    return sheet ? new WorksheetModel(this.host, sheet) : null;
  }

  private range(rect: RangeModel['rect']): RangeModel {
    return new RangeModel(this.host, this.sheet, rect);
  }
}

function found(sheet: WorksheetModel | null): WorksheetModel {
  if (!sheet) throw itemNotFound();
  return sheet;
}
