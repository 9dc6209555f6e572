import type { SheetEntry, WorkbookPart } from '../read/workbookPart';
import { sheetParts, type SheetWriter } from '../write/sheetParts';
import type { StyleSheet } from '../write/styleSheet';
import type { FrontSheet } from './frontSheet';
import type { PackageEditor } from './packageEditor';
import { editSheet, type SheetOutcome } from './sheetEdit';
import type { PlannedSheet, SheetPlan } from './sheetPlan';
import { planTables, type TablePlans } from './tablePlans';

export interface SheetsContext {
  /** Of the sheets that the file has and that change. */
  readonly tables: ReadonlyMap<SheetEntry, TablePlans>;
  readonly styles: StyleSheet;
  readonly tableIdentity: SheetWriter['tableIdentity'];
  readonly front: FrontSheet;
  /** The `cm` of dynamic arrays, where an edit makes one. */
  readonly dynamicArray: number | undefined;
}

export interface SheetsOutcome extends SheetOutcome {
  /** Relationship ids of new sheets. */
  readonly ids: ReadonlyMap<PlannedSheet, string>;
}

const NO_TABLES: TablePlans = { tables: [], headings: [] };

/** Edits the sheets of the file and writes the new ones. */
export async function editSheets(
  editor: PackageEditor,
  workbook: WorkbookPart,
  { sheets }: SheetPlan,
  context: SheetsContext,
): Promise<SheetsOutcome> {
  const { styles, tableIdentity, front, dynamicArray } = context;
  const editing = { editor, styles, tableIdentity, dynamicArray };
  const ids = new Map<PlannedSheet, string>();
  const outcomes: SheetOutcome[] = [];
  const relations = await editor.relationships(workbook.path);
  const tabs = new Map(
    sheets.flatMap(({ created, name }) => (created ? [[created.document.name, name] as const] : [])),
  );
  const tabName = (name: string) => tabs.get(name) ?? name;
  for (const sheet of sheets) {
    const { entry, created, changes, name } = sheet;
    const selected = sheet === front.comes ? true : sheet === front.goes ? false : undefined;
    const needed = Object.keys(changes).length > 0 || selected !== undefined;
    if (entry && needed && entry.type === 'worksheet') {
      const tables = context.tables.get(entry) ?? NO_TABLES;
      const target = { part: entry.part, name: entry.name, changes, tables, selected };
      outcomes.push(await editSheet(target, editing));
    }
    if (!created) continue;
    const part = editor.names.next('worksheets/sheet');
    editor.add(
      sheetParts(part, created.document, { styles, names: editor.names, tableIdentity, tabName }, created.options),
    );
    ids.set(sheet, relations.add('worksheet', part));
    const hasFormulas = created.document.rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
    if (hasFormulas) outcomes.push({ calculates: true, formulasChanged: true });
    if (!needed) continue;
    const tables = await planTables(editor, part, name, changes);
    outcomes.push(await editSheet({ part, name, changes, tables, selected }, editing));
  }
  return {
    ids,
    calculates: outcomes.some(({ calculates }) => calculates),
    formulasChanged: outcomes.some(({ formulasChanged }) => formulasChanged),
  };
}
