import type { Area } from '../../core/sheet/address';
import { tableDetails } from '../details/readTableDetails';
import type { CellValue, TableDetails } from '../details/sheetDetails';
import { overlaps } from '../../core/sheet/areas';
import { contains } from '../sheet/areasOf';
import type { PackageEditor } from './packageEditor';
import { Refused } from './refused';
import type { CellEdit, NewTable, SheetChanges, TableEdit } from './sheetChanges';

/** A table of the file, and what becomes of it. */
export interface TablePlan {
  readonly before: TableDetails;
  readonly removed: boolean;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface TablePlans {
  readonly tables: readonly TablePlan[];
  /** Heading cells as the tables need them: Excel calls a table damaged whose headings are not its columns. */
  readonly headings: readonly CellEdit[];
}

/** What the changes of a sheet mean for its tables; a heading that is typed over renames its column. */
export async function planTables(
  editor: PackageEditor,
  sheetPart: string,
  sheet: string,
  changes: SheetChanges,
): Promise<TablePlans> {
  const { cells = [], tables: edits = [], newTables = [] } = changes;
  const headings: CellEdit[] = [];
  const plans: TablePlan[] = [];
  for (const { type, target, external } of (await editor.relationships(sheetPart)).existing) {
    if (type !== 'table' || external || !editor.has(target)) continue;
    const before = tableDetails(await editor.read(target), target, sheet);
    const edit = edits.find(({ table }) => table.toLowerCase() === before.name.toLowerCase());
    plans.push(planOf(before, edit, cells, headings));
  }
  for (const { table } of edits) {
    if (!plans.some(({ before }) => before.name.toLowerCase() === table.toLowerCase())) {
      throw new Refused('unknownTable', table);
    }
  }
  for (const table of newTables) {
    checkColumns(table);
    headings.push(...headingCells(table.area, table.columns));
  }
  checkOverlaps([...plans.filter(({ removed }) => !removed), ...newTables]);
  return { tables: plans, headings };
}

function planOf(
  before: TableDetails,
  edit: TableEdit | undefined,
  cells: readonly CellEdit[],
  headings: CellEdit[],
): TablePlan {
  const name = edit?.name ?? before.name;
  const area = edit?.area ?? before.area;
  const old = before.columns.map((column) => column.name);
  if (edit?.removed) return { before, removed: true, name, area, columns: old };
  if (area.top !== before.area.top || area.left !== before.area.left) throw new Refused('badTable', name);
  const width = area.right - area.left + 1;
  const typed = before.headerRows > 0 && !edit?.columns ? typedHeadings(area, cells) : new Map<number, CellValue>();
  const columns = edit?.columns ?? renamed(old.slice(0, width), typed);
  checkColumns({ name, area, columns });
  if (before.headerRows > 0) {
    const changed = headingCells(area, columns).filter(
      (_cell, index) => columns[index] !== old[index] || typed.has(index),
    );
    headings.push(...changed);
  }
  return { before, removed: false, name, area, columns };
}

function typedHeadings(area: Area, cells: readonly CellEdit[]): Map<number, CellValue> {
  const row = { ...area, bottom: area.top };
  return new Map(
    cells.flatMap(({ row: at, column, value, formula }) =>
      contains(row, at, column) && (value !== undefined || formula !== undefined)
        ? [[column - area.left, value ?? null] as const]
        : [],
    ),
  );
}

/** As Excel does: what is typed is the name, made unlike the others; an emptied heading gets one. */
function renamed(old: readonly string[], typed: ReadonlyMap<number, CellValue>): string[] {
  const names = old.map((name, index) => (typed.has(index) ? '' : name));
  for (const [index, value] of typed) {
    const text = value === null || typeof value === 'object' ? '' : String(value);
    const wanted = text === '' ? `Kolonne${index + 1}` : text;
    const taken = new Set(names.map((name) => name.toLowerCase()));
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    names[index] = name;
  }
  return names;
}

function headingCells({ top, left }: Area, columns: readonly string[]): CellEdit[] {
  return columns.map((value, index) => ({ row: top, column: left + index, value }));
}

function checkColumns({ name, area, columns }: Pick<NewTable, 'name' | 'area' | 'columns'>): void {
  const alike = new Set(columns.map((column) => column.toLowerCase()));
  const fits = columns.length === area.right - area.left + 1 && area.bottom > area.top;
  if (!fits || alike.size < columns.length || alike.has('')) throw new Refused('badTable', name);
}

function checkOverlaps(tables: readonly { readonly name: string; readonly area: Area }[]): void {
  for (const [index, { name, area }] of tables.entries()) {
    if (tables.slice(0, index).some((other) => overlaps(other.area, area))) throw new Refused('tablesOverlap', name);
  }
}
