import { dropCalcChain, chainNames } from './edit/calcChain';
import { editCustomXml } from './edit/customXmlEdits';
import type { WorkbookEdits } from './edit/edits';
import { checkNotInUse, mapWorkbookFormulas } from './edit/formulaParts';
import { frontSheet } from './edit/frontSheet';
import { ownedParts } from './edit/ownedParts';
import { PackageEditor } from './edit/packageEditor';
import { dynamicArrayMark } from './edit/metadataPart';
import { editProperties } from './edit/propertyEdits';
import type { EditRefusal } from './edit/refusal';
import { isStructureLocked, refusalOf } from './edit/refusalOf';
import { Refused } from './edit/refused';
import { renamesOf } from './edit/renamesOf';
import { editSheets } from './edit/sheetsEdit';
import { planSheets, type SheetPlan } from './edit/sheetPlan';
import { openStyles } from './edit/stylesPart';
import { tableIdentities } from './edit/tableIdentities';
import { type TablePlans, planTables } from './edit/tablePlans';
import { workbookNames } from './edit/workbookNames';
import { editWorkbookPart } from './edit/workbookPartEdit';
import { renameInFormula } from './formulas/renames';
import type { Codec } from './inflate/codec';
import { Package } from './opc/package';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbookPart';

export type WorkbookEditResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `place`: the cell, sheet or name that stands in the way; empty where it is the whole workbook. */
  | { readonly ok: false; readonly reason: EditRefusal; readonly place: string };

/**
 * Makes changes in a workbook: cells, rules, tables, charts, sheets, names, properties. Parts that no edit names are
 * copied as their compressed bytes; in an edited part only the places that change differ. No edits give the same bytes
 * back. Throws `PackageError` for a damaged file and `RangeError` for a value that no cell can hold.
 */
export async function editWorkbook(bytes: Uint8Array, edits: WorkbookEdits, codec: Codec): Promise<WorkbookEditResult> {
  if (isEmpty(edits)) return { ok: true, bytes };
  const source = new Package(bytes, codec);
  const workbook = await readWorkbookPart(source);
  const reason = await refusalOf(source, workbook);
  if (reason) return { ok: false, reason, place: '' };
  try {
    return { ok: true, bytes: await edited(source, workbook, edits, codec) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, place: error.place ?? '' };
    throw error;
  }
}

function isEmpty(edits: WorkbookEdits): boolean {
  return Object.values(edits).every(
    (part: unknown) => part === undefined || (Array.isArray(part) && part.length === 0),
  );
}

async function edited(
  source: Package,
  workbook: WorkbookPart,
  edits: WorkbookEdits,
  codec: Codec,
): Promise<Uint8Array> {
  const plan = planSheets(workbook, edits);
  if (plan.structural && isStructureLocked(workbook)) throw new Refused('structureLocked');
  const editor = new PackageEditor(source, workbook.path);
  const leaving = await removeSheets(editor, workbook, plan.deleted);

  const tables = new Map<SheetEntry, TablePlans>();
  for (const { entry, changes } of plan.sheets) {
    if (!entry || Object.keys(changes).length === 0) continue;
    if (entry.type !== 'worksheet') throw new Refused('notWorksheet', entry.name);
    tables.set(entry, await planTables(editor, entry.part, entry.name, changes));
  }
  const staying = plan.sheets.flatMap(({ entry }) => entry ?? []);
  const renames = renamesOf(plan, tables.values());
  if (renames) await mapWorkbookFormulas(editor, workbook, staying, (formula) => renameInFormula(formula, renames));

  const goneTables = [...tables.values()].flatMap((one) => one.tables.filter(({ removed }) => removed));
  const goneParts = goneTables.map(({ before }) => before.part.toLowerCase());
  const styles = await openStyles(editor, workbook);
  const front = frontSheet(workbook, plan, edits.activeSheet);
  const outcome = await editSheets(editor, workbook, plan, {
    tables,
    styles: styles.sheet,
    tableIdentity: await tableIdentities(source, workbook, new Set([...leaving, ...goneParts])),
    front,
    dynamicArray: spills(plan) ? await dynamicArrayMark(editor, workbook) : undefined,
  });
  await styles.close();
  const names = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const gone = new Set(plan.deleted.map(({ name }) => name.toLowerCase()).filter((name) => !names.has(name)));
  await checkNotInUse(editor, workbook, staying, gone);
  const deletedIds = new Set(plan.deleted.map(({ sheetId }) => String(sheetId)));
  if (outcome.formulasChanged || (await chainNames(editor, workbook, deletedIds)))
    await dropCalcChain(editor, workbook);
  const part = editWorkbookPart(workbook, {
    plan,
    ids: outcome.ids,
    names: workbookNames(workbook, plan, { edits, renames, gone }),
    activeTab: front.tab,
    calculate: outcome.calculates || gone.size > 0,
  });
  if (part !== workbook.bytes) editor.write(workbook.path, part);
  await editCustomXml(editor, workbook, edits.customXml ?? []);
  await editProperties(editor, edits.properties ?? {});
  return editor.finish(codec);
}

function spills({ sheets }: SheetPlan): boolean {
  return sheets.some(({ changes }) => changes.cells?.some(({ spill }) => spill));
}

async function removeSheets(
  editor: PackageEditor,
  { path }: WorkbookPart,
  deleted: readonly SheetEntry[],
): Promise<ReadonlySet<string>> {
  if (deleted.length === 0) return new Set();
  const sheets = deleted.map(({ part }) => part);
  const leaving = new Set([...sheets.map((part) => part.toLowerCase()), ...(await ownedParts(editor.source, sheets))]);
  editor.remove(leaving);
  (await editor.relationships(path)).removeTargets(leaving);
  return leaving;
}
