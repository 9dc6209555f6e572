import { columnName } from '../../core/findings/labels';
import { readPortfolio, type ColumnKey, type SourceTable } from '../../core/reading';
import type { Area, Cell } from '../../core/sheet/address';
import { overlaps } from '../../core/sheet/areas';
import { CellKind, type Grid } from '../../core/sheet/grid';
import type { WorkbookCalls } from '../calls/workbookCalls';
import type { NewWaiver } from '../port';
import { type Reading, readWorkbook } from '../read/readWorkbook';
import { groundOf } from '../write/ground';
import { writeSheets } from '../write/writeSheets';
import { newWaiverSheet } from './newWaiverSheet';
import { type NewRow, writeRow } from './writeRow';
import { waiverValues } from './waiverValues';

/** Adds a row to the table of explained deviations. The workbook is read anew, so that the row is not put on another. */
export async function addWaiver(calls: WorkbookCalls, waiver: NewWaiver): Promise<Cell> {
  const reading = await readWorkbook(calls);
  const values = waiverValues(waiver, reading.workbook.dateSystem);
  const table = readPortfolio(reading.workbook).tables.find(
    ({ kind, fieldCells }) => kind === 'waivers' && !fieldCells,
  );
  if (!table) {
    const document = newWaiverSheet(waiver.language, values);
    const { sheets } = await writeSheets(calls, [{ document }], groundOf(reading));
    return { sheet: sheets[0] ?? document.name, row: 1, column: 0 };
  }
  const row = newRow(reading, table, values, waiver.language);
  await writeRow(calls, row);
  return { sheet: table.sheet, row: row.row, column: table.columns.code ?? table.area.left };
}

/** Below the table's last row; where something stands there, it moves down. */
function newRow(
  { workbook, outline }: Reading,
  table: SourceTable,
  values: ReadonlyMap<ColumnKey, string | number>,
  lang: NewWaiver['language'],
): NewRow {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const headings = table.headingRows.at(-1) ?? table.area.top;
  const places = columnsFor(table, [...values.keys()], (column) => !sheet || isBlank(sheet.grid, headings, column));
  const added = [...places].filter(([key]) => table.columns[key] === undefined);
  const area: Area = { ...table.area, right: Math.max(table.area.right, ...places.values()) };
  const excelTable = sheet?.tables.find((one) => overlaps(one.area, area));
  // The totals of an Excel table are none of its rows.
  const end = excelTable && excelTable.area.bottom - excelTable.totalsRows + 1;
  const isInside = end !== undefined && table.area.bottom + 1 < end;
  const row = isInside ? table.area.bottom + 1 : (end ?? table.area.bottom + 1);
  const room = isInside || !sheet || isRowFree(sheet.grid, row, area) ? 'free' : 'insert';
  return {
    sheet: table.sheet,
    row,
    area,
    headings: added.map(([key, column]) => ({ row: headings, column, text: columnName(key, lang) })),
    entries: [...values].map(([key, value]) => ({
      column: places.get(key) ?? area.left,
      value,
      isDay: key === 'until',
    })),
    room: excelTable && excelTable.totalsRows > 0 && !isInside ? 'tableRow' : room,
    ...(excelTable && {
      table: {
        id: outline.tables.find(({ name }) => name === excelTable.name)?.id ?? excelTable.name,
        area: {
          ...excelTable.area,
          right: Math.max(excelTable.area.right, area.right),
          bottom: excelTable.area.bottom + (isInside ? 0 : 1),
        },
        grows: !isInside || added.length > 0,
      },
    }),
  };
}

/** Columns that the table lacks come after its last, where there is no other heading. */
function columnsFor(
  table: SourceTable,
  keys: readonly ColumnKey[],
  isFree: (column: number) => boolean,
): Map<ColumnKey, number> {
  let last = table.area.right;
  const next = (): number => {
    do last++;
    while (!isFree(last));
    return last;
  };
  return new Map(keys.map((key) => [key, table.columns[key] ?? next()]));
}

function isRowFree(grid: Grid, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column++) if (!isBlank(grid, row, column)) return false;
  return true;
}

function isBlank(grid: Grid, row: number, column: number): boolean {
  return grid.kind(row, column) === CellKind.Blank && grid.formulaKey(row, column) === 0;
}
