import type { Block, SheetOutline } from './outlineTypes';

export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
}

/** Asks how much there is in a sheet. */
export function askSheet(sheet: Excel.Worksheet): AskedSheet {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return { sheet, used, names: sheet.names.load('items/name,items/formula,items/visible') };
}

/** What it answered; undefined where there is no such sheet. */
export function toldSheet({ sheet, used, names }: AskedSheet):
  | (Omit<SheetOutline, 'name' | 'visibility'> & {
      readonly names: readonly Excel.NamedItem[];
    })
  | undefined {
  if (sheet.isNullObject) return undefined;
  if (used.isNullObject) {
    return { id: sheet.id, used: undefined, hidesRows: false, hidesColumns: false, names: names.items };
  }
  return {
    id: sheet.id,
    used: blockOf(used),
    // `null` says that some are hidden.
    hidesRows: used.rowHidden !== false,
    hidesColumns: used.columnHidden !== false,
    names: names.items,
  };
}

export function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
