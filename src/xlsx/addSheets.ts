import type { WorkbookAddition } from '../core/document/sheetDocument';
import { staleCalcChain } from './edit/calcChain';
import { ownedParts } from './edit/ownedParts';
import { addRelationships, CONTENT_TYPES, editContentTypes } from './edit/packageParts';
import { type Placement, placementsOf } from './edit/placements';
import type { EditRefusal } from './edit/refusal';
import { refusalOf } from './edit/refusalOf';
import { rewritePackage } from './edit/rewritePackage';
import { tableIdentities } from './edit/tableIdentities';
import { editWorkbook } from './edit/workbookEdit';
import type { Codec } from './inflate/codec';
import { Package } from './opc/package';
import { folderOf } from './opc/partPath';
import { readWorkbookPart, type WorkbookPart } from './read/workbookPart';
import { PartNames } from './write/partNames';
import { type NewPart, sheetParts, type SheetWriter } from './write/sheetParts';
import { StyleSheet } from './write/styleSheet';

// A stray relationships part must not become that of a new part.
const RELATIONSHIPS = /_rels\/([^/]*)\.rels$/i;

export type EditResult =
  /** `sheetNames`: the names on the tabs, in the addition's order. */
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sheetNames: readonly string[] }
  | { readonly ok: false; readonly reason: EditRefusal };

/**
 * Adds sheets last in a workbook, or writes those anew that an earlier call added. Everything else in the
 * package stays byte for byte as it is, compressed; the cells of other sheets are never unpacked.
 */
export async function addSheets(bytes: Uint8Array, addition: WorkbookAddition, codec: Codec): Promise<EditResult> {
  const source = new Package(bytes, codec);
  const workbook = await readWorkbookPart(source);
  const reason = await refusalOf(source, workbook);
  if (reason) return { ok: false, reason };
  const placements = placementsOf(addition, workbook);
  const replaced = placements.flatMap(({ replaces }) => replaces ?? []);
  const removed = await ownedParts(
    source,
    replaced.map(({ part }) => part),
  );
  const chain = await staleCalcChain(source, workbook, new Set(replaced.map(({ sheetId }) => String(sheetId))));
  if (chain !== undefined) removed.add(chain.toLowerCase());

  const styles = await stylesOf(source, workbook);
  const kept = source.directory.entries.map(({ name }) => name).filter((name) => !removed.has(name.toLowerCase()));
  const names = new PartNames(
    folderOf(workbook.path),
    kept.flatMap((name) => [name, name.replace(RELATIONSHIPS, '$1')]),
  );
  const tableIdentity = await tableIdentities(source, workbook, removed);
  const tabs = new Map(placements.map(({ document, tab }) => [document.name, tab]));
  const writer: SheetWriter = { styles: styles.sheet, names, tableIdentity, tabName: (name) => tabs.get(name) ?? name };
  const sheets = placements.map((placement) => writePlacement(placement, writer));

  const stylesPart = { path: styles.path ?? names.next('styles'), type: 'styles' as const, text: '' };
  const newStyles = styles.path === undefined ? [stylesPart] : [];
  const added = placements.flatMap((placement, index) =>
    placement.replaces ? [] : (sheets[index]?.slice(0, 1) ?? []),
  );
  const relationships = await addRelationships(source, workbook.path, [...added, ...newStyles], removed);
  const ids = new Map(
    placements
      .filter(({ replaces }) => !replaces)
      .map((placement, index) => [placement, relationships.ids[index] ?? '']),
  );
  const parts = sheets.flat();
  const encoder = new TextEncoder();
  const written = new Map<string, Uint8Array>([
    [CONTENT_TYPES, await editContentTypes(source, [...parts, ...newStyles], removed)],
    [workbook.path, editWorkbook(workbook, placements, ids)],
    [relationships.path, relationships.bytes],
    [stylesPart.path, styles.sheet.write()],
    ...parts.map(({ path, text }) => [path, encoder.encode(text)] as const),
  ]);
  const result = await rewritePackage(source, { written, removed }, codec);
  return { ok: true, bytes: result, sheetNames: placements.map(({ tab }) => tab) };
}

function writePlacement({ document, replaces }: Placement, writer: SheetWriter): NewPart[] {
  return sheetParts(replaces?.part ?? writer.names.next('worksheets/sheet'), document, writer);
}

async function stylesOf(source: Package, { relationships }: WorkbookPart) {
  const path = relationships.find(({ type, external }) => type === 'styles' && !external)?.target;
  if (path === undefined) return { path, sheet: new StyleSheet() };
  return { path, sheet: new StyleSheet(await source.read(path), path) };
}
