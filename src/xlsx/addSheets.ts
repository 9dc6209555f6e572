import type { WorkbookAddition } from '../core/document/sheetDocument';
import { quoteSheet } from '../core/sheet/address';
import { chainNames, dropCalcChain } from './edit/calcChain';
import { namesAfter, namesBefore } from './edit/nameEdits';
import { ownedParts } from './edit/ownedParts';
import { PackageEditor } from './edit/packageEditor';
import { type Placement, placementsOf } from './edit/placements';
import type { PackageRefusal } from './edit/refusal';
import { isStructureLocked, refusalOf } from './edit/refusalOf';
import type { PlannedSheet } from './edit/sheetPlan';
import { openStyles } from './edit/stylesPart';
import { tableIdentities } from './edit/tableIdentities';
import { editWorkbookPart } from './edit/workbookPartEdit';
import type { Codec } from './inflate/codec';
import { Package } from './opc/package';
import { readWorkbookPart, type WorkbookPart } from './read/workbookPart';
import { printNames } from './write/printNames';
import { sheetParts, type SheetWriter } from './write/sheetParts';

export type EditResult =
  /** `sheetNames`: the names on the tabs, in the addition's order. */
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sheetNames: readonly string[] }
  | { readonly ok: false; readonly reason: PackageRefusal };

/**
 * Adds sheets last in a workbook, or writes those anew that an earlier call added. Everything else in the
 * package stays byte for byte as it is, compressed; the cells of other sheets are never unpacked.
 */
export async function addSheets(bytes: Uint8Array, addition: WorkbookAddition, codec: Codec): Promise<EditResult> {
  const source = new Package(bytes, codec);
  const workbook = await readWorkbookPart(source);
  const reason = (await refusalOf(source, workbook)) ?? (isStructureLocked(workbook) ? 'structureLocked' : undefined);
  if (reason) return { ok: false, reason };
  const editor = new PackageEditor(source, workbook.path);
  const placements = placementsOf(addition, workbook);
  const replaced = placements.flatMap(({ replaces }) => replaces ?? []);
  const leaving = await ownedParts(
    source,
    replaced.map(({ part }) => part),
  );
  editor.remove(leaving);
  const sheetIds = new Set(replaced.map(({ sheetId }) => String(sheetId)));
  if (await chainNames(editor, workbook, sheetIds)) await dropCalcChain(editor, workbook);

  const styles = await openStyles(editor, workbook);
  const tabs = new Map(placements.map(({ document, tab }) => [document.name, tab]));
  const writer: SheetWriter = {
    styles: styles.sheet,
    names: editor.names,
    tableIdentity: await tableIdentities(source, workbook, leaving),
    tabName: (name) => tabs.get(name) ?? name,
  };
  const relationships = await editor.relationships(workbook.path);
  const ids = new Map<PlannedSheet, string>();
  for (const { document, replaces, tab } of placements) {
    const part = replaces?.part ?? editor.names.next('worksheets/sheet');
    editor.add(sheetParts(part, document, writer));
    const sheet = { name: tab, visibility: 'visible', changes: {}, entry: undefined, created: undefined } as const;
    if (!replaces) ids.set(sheet, relationships.add('worksheet', part));
  }
  await styles.close();
  const kept = workbook.sheets.map((entry) => ({ ...entry, changes: {}, entry, created: undefined }));
  const plan = { sheets: [...kept, ...ids.keys()], deleted: [], structural: ids.size > 0 };
  const names = namesOf(workbook, placements);
  const changes = { plan, ids, names, activeTab: undefined, calculate: false };
  editor.write(workbook.path, editWorkbookPart(workbook, changes));
  return { ok: true, bytes: await editor.finish(codec), sheetNames: placements.map(({ tab }) => tab) };
}

/** The names of all our sheets anew; print area and titles of a sheet written anew only if it has them still. */
function namesOf(workbook: WorkbookPart, placements: readonly Placement[]) {
  const edits = placements.flatMap(({ document, hiddenName, tab }) => [
    { name: hiddenName, refersTo: `${quoteSheet(tab)}!$A$1`, hidden: true },
    ...printNames(document, tab),
  ]);
  const replaced = new Set(placements.flatMap(({ replaces }) => replaces?.name ?? []));
  const kept = namesBefore(workbook).filter(({ name, sheet }) => {
    const stale = sheet !== undefined && replaced.has(sheet) && name.startsWith('_xlnm.');
    return !stale || edits.some((edit) => edit.name === name && 'sheet' in edit && edit.sheet === sheet);
  });
  return namesAfter(kept, edits);
}
