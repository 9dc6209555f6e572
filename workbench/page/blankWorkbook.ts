import { newWorkbook } from '../../src/xlsx';

/** The file of a workbook with one empty sheet. */
export function blankWorkbook(sheet: string): Uint8Array {
  const nothing = { columnWidths: [], rows: [], merges: [], charts: [], tables: [], validations: [] };
  return newWorkbook([{ name: sheet, showGridlines: true, ...nothing }]);
}
