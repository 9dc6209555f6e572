import { type Area, rangeAddress } from '../../core/sheet/address';
import { TEMPLATE_FORMATS } from '../../core/template/templateTable';
import { formatClass } from '../../core/sheet/formatClass';
import { FormatClass } from '../../core/sheet/grid';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { writeQuietly } from '../calls/writeQuietly';
import { supports } from '../office';
import { WorkbookProblem } from '../port';
import { guardText } from '../write/guardText';

/** A row below a table. */
export interface NewRow {
  readonly sheet: string;
  readonly row: number;
  /** The table's cells, with columns that it gets. */
  readonly area: Area;
  /** Headings of columns that the table gets. */
  readonly headings: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly entries: readonly { readonly column: number; readonly value: string | number; readonly isDay: boolean }[];
  /** What has to be done first: nothing, move down what stands there, or give the Excel table a row above its totals. */
  readonly room: 'free' | 'insert' | 'tableRow';
  /** The Excel table that is to hold it, with the cells it then has. */
  readonly table?: { readonly id: string; readonly area: Area; readonly grows: boolean };
}

export async function writeRow(calls: WorkbookCalls, newRow: NewRow): Promise<void> {
  const { sheet: name, row, area } = newRow;
  await writeQuietly(
    calls,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const protection = sheet.protection.load('protected');
      const days = newRow.entries
        .filter(({ isDay }) => isDay)
        .map(({ column }) => ({ column, own: sheet.getCell(row, column), above: sheet.getCell(row - 1, column) }));
      for (const { own, above } of days) [own, above].forEach((cell) => cell.load('numberFormat'));
      await context.sync();
      if (protection.protected) throw new WorkbookProblem('protected', { sheet: name, written: 'nothing' });
      const formats = new Map(
        days.map(({ column, own, above }) => [column, dayFormat(formatOf(own), formatOf(above))]),
      );
      const table = newRow.table && sheet.tables.getItem(newRow.table.id);
      if (newRow.room === 'tableRow') table?.rows.add();
      if (newRow.room === 'insert')
        sheet.getRangeByIndexes(row, area.left, 1, area.right - area.left + 1).insert('Down');
      for (const { row: at, column, text } of newRow.headings) sheet.getCell(at, column).values = [[guardText(text)]];
      for (const { column, value } of newRow.entries) {
        const cell = sheet.getCell(row, column);
        const format = formats.get(column);
        if (format !== undefined) cell.numberFormat = [[format]];
        cell.values = [[typeof value === 'string' ? guardText(value) : value]];
      }
      // Before 1.13 Excel takes in the row below a table by itself.
      if (table && newRow.table?.grows && supports(calls.office, '1.13')) table.resize(rangeAddress(newRow.table.area));
    },
    { sheet: name },
  );
}

/** Dates look as those above them; without any, a format is given to a cell that has none. */
function dayFormat(own: string, above: string): string | undefined {
  if (formatClass(above) === FormatClass.Date) return above;
  return own === 'General' ? TEMPLATE_FORMATS.day : undefined;
}

function formatOf({ numberFormat }: Excel.Range): string {
  return String(numberFormat[0]?.[0] ?? 'General');
}
