import { bodyRows, type BodyRows } from './bodyRows';
import { findTables } from './findTables';
import type { FoundTable } from './foundTable';
import { carriedNames } from './carriedNames';
import { groupedRows } from './groupRows';
import { payerParts } from './payerParts';
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
  /** The theme of a row, as written. */
  readonly themeOf: (row: number) => string;
  /** The row that names the payer of a payment. */
  readonly payerRow: (row: number) => number;
  readonly reader: TableReader;
  readonly notes: TableNotes;
}

/** Tables of all sheets that are not our own, with their rows sorted into data, group lines and sums. */
export function readTables(context: ReadingContext, found: readonly FoundTable[]): ReadTable[] {
  let names: ReadonlySet<string> | undefined;
  let plans: ReadonlySet<string> | undefined;
  const known: KnownNames = {
    names: () => (names ??= namesIn(context, found)),
    plans: () => (plans ??= plansIn(context, found)),
  };
  return found.map((table) => readTable(context, table, known));
}

interface KnownNames {
  /** Plans and themes that any table names. */
  readonly names: () => ReadonlySet<string>;
  /** Listed plans. */
  readonly plans: () => ReadonlySet<string>;
}

function readTable(context: ReadingContext, found: FoundTable, known: KnownNames): ReadTable {
  const body = found.fieldCells ? blockRows(found) : bodyRows(context, found, known.names);
  const { payerRow, ...split } = payerParts(context, found, body);
  const { rows, sums, groupOf, isLine } = groupedRows(context, found, { ...body, ...split }, known.plans);
  const lastRow = Math.max(body.rows.at(-1) ?? -1, sums.at(-1)?.row ?? -1);
  const source = sourceTableOf(found, rows, found.fieldCells ? found.bodyBottom : lastRow);
  noteSums(context, found, source, sums);
  const isSum = new Set(sums.map(({ row }) => row));
  const isBeside = (row: number): boolean => isSum.has(row) || isLine(row);
  const own = found.fieldCells ? blockName(context, found) : carriedNames(context, found, 'plan', rows, isBeside);
  const planOf = groupOf && found.columns.plan === undefined ? (row: number): string => groupOf(row).plan : own;
  const theme = carriedNames(context, found, 'theme', rows, isBeside);
  const themeOf = groupOf ? (row: number): string => theme(row) || groupOf(row).theme : theme;
  const notes = new TableNotes(context, found, source, planOf);
  const reader = new TableReader(context, found, source, notes);
  return { found, source, rows, planOf, themeOf, payerRow, reader, notes };
}

function noteSums(context: ReadingContext, found: FoundTable, source: SourceTable, sums: BodyRows['sums']): void {
  for (const { row, label, role } of sums) {
    const area = { sheet: found.sheet.name, top: row, left: found.left, bottom: row, right: found.right };
    context.notes.push({ kind: 'sumRow', table: source, area, label, role });
  }
}

/** The listed plans, in tables and in blocks of labels. */
function plansIn(context: ReadingContext, found: readonly FoundTable[]): ReadonlySet<string> {
  const tables = found.filter((table) => table.kind === 'plans');
  const blocks = tables.flatMap(({ sheet, fieldCells }) =>
    fieldCells?.plan ? [context.key(sheet.grid.text(fieldCells.plan.row, fieldCells.plan.column))] : [],
  );
  return new Set([...namesIn(context, tables), ...blocks].filter((key) => key !== ''));
}

/** A block of labels is one row, that of its name. */
function blockRows({ fieldCells, bodyTop }: FoundTable): BodyRows {
  return { rows: [fieldCells?.plan?.row ?? bodyTop], sums: [], isSingle: () => false };
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
