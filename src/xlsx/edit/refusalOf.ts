import { STRICT_MAIN_NS } from '../opc/namespaces';
import type { Package } from '../opc/package';
import type { WorkbookPart } from '../read/workbookPart';
import { child, isOn } from '../xml/find';
import { u32 } from '../zip/little';
import { descriptorLength } from '../zip/zipWriter';
import type { PackageRefusal } from './refusal';

const MOST_ENTRIES = 65_000;
const LARGEST_FILE = 2 ** 31;

/** Undefined where the package can be edited. */
export async function refusalOf(source: Package, workbook: WorkbookPart): Promise<PackageRefusal | undefined> {
  const { directory, bytes } = source;
  if (directory.zip64 || directory.entries.some(({ record }) => u32(bytes, record[0] + 42) === 0xffffffff))
    return 'zip64';
  if (directory.entries.some((entry) => descriptorLength(bytes, entry) === undefined)) return 'unusualZip';
  if (directory.entries.length > MOST_ENTRIES || bytes.length > LARGEST_FILE) return 'tooManySheets';
  if (workbook.root.namespace === STRICT_MAIN_NS) return 'strict';
  const root = await source.relationships('');
  if (root.some(({ type, target }) => type === 'origin' && /_xmlsignatures/i.test(target))) return 'signed';
  if (directory.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) return 'signed';
  if (workbook.relationships.some(({ type }) => type === 'revisionHeaders')) return 'sharedWorkbook';
  return undefined;
}

/** Whether the workbook lets nobody add, delete, rename, move or hide its sheets. */
export function isStructureLocked({ root }: WorkbookPart): boolean {
  return isOn(child(root, 'workbookProtection')?.attributes.get('lockStructure'));
}
