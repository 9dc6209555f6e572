import { bodyRows, type BodyRows } from './bodyRows';
import { findTables } from './findTables';
import type { FoundTable } from './foundTable';
import { planNames } from './planNames';
import type { ReadingContext } from './readingContext';
import type { SourceTable } from './sourceTable';
import { sourceTableOf } from './sourceTableOf';
import { TableNotes } from './tableNotes';
import { TableReader } from './tableReader';

/** A recognised table with its rows of data, ready to be read column by column. */
export interface ReadTable {
  readonly found: FoundTable;
  readonly source: SourceTable;
  readonly rows: readonly number[];
  /** The plan that a row names, as written; `''` where it names none. */
  readonly planOf: (row: number) => string;
  readonly reader: TableReader;
  readonly notes: TableNotes;
}

/** Tables of all sheets that are not our own, with their rows sorted into data and sums. */
export function readTables(context: ReadingContext, found: readonly FoundTable[]): ReadTable[] {
  let names: ReadonlySet<string> | undefined;
  const knownNames = (): ReadonlySet<string> => (names ??= namesIn(context, found));
  return found.map((table) => readTable(context, table, knownNames));
}

function readTable(context: ReadingContext, found: FoundTable, names: () => ReadonlySet<string>): ReadTable {
  const { rows, sums } = found.fieldCells ? blockRows(found) : bodyRows(context, found, names);
  const lastRow = Math.max(rows.at(-1) ?? -1, sums.at(-1)?.row ?? -1);
  const source = sourceTableOf(found, rows, lastRow);
  const sumRows = new Set(sums.map(({ row }) => row));
  const sheet = found.sheet.name;
  for (const { row, label } of sums) {
    const area = { sheet, top: row, left: found.left, bottom: row, right: found.right };
    context.notes.push({ kind: 'sumRow', table: source, area, label });
  }
  const planOf = found.fieldCells
    ? blockName(context, found)
    : planNames(context, found, rows, (row) => sumRows.has(row));
  const notes = new TableNotes(context, found, source, planOf);
  return { found, source, rows, planOf, reader: new TableReader(context, found, source, notes), notes };
}

/** A block of labels is one row, that of its name. */
function blockRows({ fieldCells, bodyTop }: FoundTable): BodyRows {
  return { rows: [fieldCells?.plan?.row ?? bodyTop], sums: [] };
}

function blockName(context: ReadingContext, { sheet, fieldCells }: FoundTable): () => string {
  const cell = fieldCells?.plan;
  const name = cell ? context.clean(sheet.grid.text(cell.row, cell.column)) : '';
  return () => name;
}

/** Names of plans and themes: "Total Lersøgrunden" is a sum where Lersøgrunden is one of them. */
function namesIn(context: ReadingContext, found: readonly FoundTable[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { sheet, columns, bodyTop, bodyBottom } of found) {
    for (const column of [columns.plan, columns.theme]) {
      if (column === undefined) continue;
      for (let row = bodyTop; row <= bodyBottom; row++) {
        const text = sheet.grid.text(row, column);
        if (text !== '') names.add(context.key(text));
      }
    }
  }
  names.delete('');
  return names;
}

/** The tables of one sheet. */
export function tablesOf(context: ReadingContext, sheet: FoundTable['sheet']): FoundTable[] {
  const { mappings, match, workbook } = context;
  return findTables({ sheet, dateSystem: workbook.dateSystem, match }, mappings);
}
