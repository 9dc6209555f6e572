import type { Area } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import type { Sheet } from '../sheet/workbook';
import { amountColumns } from './amountColumns';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';

/** Notes hidden sheets, rows and columns that hold amounts: one note for each of the three in a sheet. */
export function noteHidden(context: ReadingContext, tables: readonly ReadTable[]): void {
  for (const sheet of context.workbook.sheets) {
    const own = tables.filter((table) => table.found.sheet === sheet && holdsAmounts(table));
    if (own.length === 0) continue;
    if (sheet.visibility !== 'visible')
      add(
        context,
        'sheet',
        sheet,
        own.map((table) => table.source.area),
      );
    if (sheet.hiddenRows.size > 0) add(context, 'rows', sheet, own.flatMap(hiddenRows));
    if (sheet.hiddenColumns.size > 0) add(context, 'columns', sheet, own.flatMap(hiddenColumns));
  }
}

function add(context: ReadingContext, what: 'sheet' | 'rows' | 'columns', sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length > 0) context.notes.push({ kind: 'hidden', what, sheet: sheet.name, areas });
}

function holdsAmounts({ found, rows }: ReadTable): boolean {
  if (found.fieldCells) return true;
  const columns = amountColumns(found);
  return rows.some((row) => columns.some(({ column }) => found.sheet.grid.kind(row, column) !== CellKind.Blank));
}

function hiddenRows({ found, rows }: ReadTable): Area[] {
  const { grid, hiddenRows: hidden, name } = found.sheet;
  const columns = amountColumns(found);
  const areas: Area[] = [];
  for (const row of rows) {
    if (!hidden.has(row) || columns.every(({ column }) => grid.kind(row, column) === CellKind.Blank)) continue;
    const last = areas.at(-1);
    const area = { sheet: name, top: row, bottom: row, left: found.left, right: found.right };
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push(area);
  }
  return areas;
}

function hiddenColumns({ found, rows, source }: ReadTable): Area[] {
  const { grid, hiddenColumns: hidden, name } = found.sheet;
  const columns = amountColumns(found)
    .map(({ column }) => column)
    .filter((column) => hidden.has(column) && rows.some((row) => grid.kind(row, column) !== CellKind.Blank))
    .sort((a, b) => a - b);
  const areas: Area[] = [];
  for (const column of columns) {
    const last = areas.at(-1);
    if (last?.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ sheet: name, top: source.area.top, bottom: source.area.bottom, left: column, right: column });
  }
  return areas;
}
