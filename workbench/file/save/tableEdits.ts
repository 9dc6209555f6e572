import type { NewTable, TableEdit } from '../../../src/xlsx';
import { sameRect } from '../../host/state/rect';
import { cellAt, type SheetState } from '../../host/state/sheetState';
import type { TableState } from '../../host/state/workbookState';
import { wireValue } from '../../host/values/wireValue';
import { onFile } from './area';
import type { NotSaved } from './notSaved';

/** Tables of one sheet that are new, renamed, resized or gone. */
export function tableEdits(
  before: readonly TableState[],
  after: readonly TableState[],
  sheet: SheetState,
  notSaved: NotSaved,
): { readonly newTables: NewTable[]; readonly tables: TableEdit[] } {
  const known = new Map(before.map((table) => [table.id, table]));
  const tables: TableEdit[] = before
    .filter(({ id }) => !after.some((table) => table.id === id))
    .map(({ name }) => ({ table: name, removed: true }));
  const newTables: NewTable[] = [];
  for (const table of after) {
    const old = known.get(table.id);
    if (!old) {
      newTables.push({
        name: table.name,
        area: onFile(table.rect),
        columns: headings(table, sheet),
        style: table.style || null,
      });
      continue;
    }
    if (looks(old) !== looks(table)) notSaved.add('tableLooks', sheet.name);
    const resized = !sameRect(old.rect, table.rect);
    if (!resized && old.name === table.name) continue;
    tables.push({
      table: old.name,
      ...(old.name !== table.name && { name: table.name }),
      ...(resized && { area: onFile(table.rect), columns: headings(table, sheet) }),
    });
  }
  return { newTables, tables };
}

function headings({ rect }: TableState, sheet: SheetState): string[] {
  return Array.from({ length: rect.right - rect.left + 1 }, (_, index) =>
    String(wireValue(cellAt(sheet, rect.top, rect.left + index))),
  );
}

/** All that the file's editor cannot change about a table. */
function looks(table: TableState): string {
  return JSON.stringify({ ...table, id: '', name: '', rect: null, columns: [] });
}
