import type { ReadingNote } from '../../reading/notes';
import type { Plan, Portfolio } from '../../reading/portfolio';
import type { ColumnKey, SourceTable, TableKind } from '../../reading/sourceTable';
import { normaliseKey } from '../../reading/text';
import { planFields, type PlanFields } from '../planFields';

/** Notes of these kinds stand in a cell of a table. */
export type CellNote = Extract<ReadingNote, { readonly plan?: string }>;
export type NoteOf<K extends ReadingNote['kind']> = Extract<ReadingNote, { readonly kind: K }>;

/** All notes of one kind in one column of one table: one cause, one finding. */
export interface NoteGroup<Note> {
  readonly table: SourceTable;
  readonly column: ColumnKey | number;
  readonly notes: readonly Note[];
}

export function notesOf<K extends ReadingNote['kind']>(portfolio: Portfolio, kind: K): NoteOf<K>[] {
  return portfolio.notes.filter((note): note is NoteOf<K> => note.kind === kind);
}

/** By table, in the order of the workbook. */
export function byTable<Note extends { readonly table: SourceTable }>(
  notes: readonly Note[],
): Map<SourceTable, Note[]> {
  const tables = new Map<SourceTable, Note[]>();
  for (const note of notes) {
    const same = tables.get(note.table);
    if (same) same.push(note);
    else tables.set(note.table, [note]);
  }
  return tables;
}

/** By table and column, in the order of the workbook. */
export function byColumn<Note extends CellNote>(notes: readonly Note[]): NoteGroup<Note>[] {
  const tables = new Map<SourceTable, Map<ColumnKey | number, Note[]>>();
  for (const note of notes) {
    const columns = tables.get(note.table) ?? new Map<ColumnKey | number, Note[]>();
    tables.set(note.table, columns);
    const same = columns.get(note.column);
    if (same) same.push(note);
    else columns.set(note.column, [note]);
  }
  return [...tables].flatMap(([table, columns]) =>
    [...columns].map(([column, same]) => ({ table, column, notes: same })),
  );
}

/** Where a group stands, for the words. */
export function inColumn({ table, column }: { readonly table: SourceTable; readonly column: ColumnKey | number }): {
  table: TableKind;
  sheet: string;
  column: ColumnKey | number;
} {
  return { table: table.kind, sheet: table.sheet, column };
}

/** The plans that a table of plans, activities or funding is about. */
export function plansOf({ plans }: Portfolio, table: SourceTable): readonly Plan[] {
  return plans.filter(({ records, activities, funding }) =>
    [records, activities, funding].some((rows) => rows.some((row) => row.table === table)),
  );
}

/** Names the plans that notes are about: one, several, or none where they belong to the workbook. */
export function planNamer(portfolio: Portfolio): (notes: readonly CellNote[]) => PlanFields {
  // Most workbooks have no note to name a plan for.
  let byName: ReadonlyMap<string, Plan> | undefined;
  const ofTable = new Map<SourceTable, Plan | undefined>();
  const planOf = (note: CellNote): Plan | undefined => {
    if (note.plan !== undefined) {
      byName ??= plansByName(portfolio);
      return byName.get(note.plan) ?? byName.get(normaliseKey(note.plan));
    }
    if (!ofTable.has(note.table)) ofTable.set(note.table, onlyPlan(portfolio, note.table));
    return ofTable.get(note.table);
  };
  return (notes) => planFields(notes.map(planOf));
}

function plansByName({ plans }: Portfolio): ReadonlyMap<string, Plan> {
  const byName = new Map<string, Plan>();
  for (const plan of plans) byName.set(plan.key, plan).set(plan.name, plan);
  return byName;
}

/** The plan of a table that has no column for it. */
function onlyPlan(portfolio: Portfolio, table: SourceTable): Plan | undefined {
  const { activities, funding, sections, subAgreements, approvals } = portfolio;
  for (const rows of [activities, funding, sections, subAgreements, approvals]) {
    const row = rows.find((candidate) => candidate.table === table);
    if (row) return row.planName === '' || row.table.columns.plan === undefined ? row.plan : undefined;
  }
  return portfolio.plans.find((plan) => plan.records.length === 1 && plan.records[0]?.table === table);
}
