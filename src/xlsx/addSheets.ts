import type { WorkbookAddition } from '../core/document/sheetDocument';
import { chainNames, dropCalcChain } from './edit/calcChain';
import { ownedParts } from './edit/ownedParts';
import { PackageEditor } from './edit/packageEditor';
import { placementsOf } from './edit/placements';
import type { PackageRefusal } from './edit/refusal';
import { isStructureLocked, refusalOf } from './edit/refusalOf';
import { openStyles } from './edit/stylesPart';
import { tableIdentities } from './edit/tableIdentities';
import { placeSheets } from './edit/placeSheets';
import type { Codec } from './inflate/codec';
import { Package } from './opc/package';
import { readWorkbookPart } from './read/workbookPart';
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
  const ids = new Map<(typeof placements)[number], string>();
  for (const placement of placements) {
    const { document, replaces } = placement;
    const part = replaces?.part ?? editor.names.next('worksheets/sheet');
    editor.add(sheetParts(part, document, writer));
    if (!replaces) ids.set(placement, relationships.add('worksheet', part));
  }
  await styles.close();
  editor.write(workbook.path, placeSheets(workbook, placements, ids));
  return { ok: true, bytes: await editor.finish(codec), sheetNames: placements.map(({ tab }) => tab) };
}
