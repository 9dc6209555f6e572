import type { Package } from '../opc/package';
import { contentTypes, overrideXml } from '../opc/partTypes';
import { resolveTarget } from '../opc/partPath';
import { PackageError } from '../problem';
import type { NewPart } from '../write/sheetParts';
import { childrenOf } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml } from '../xml/xmlTree';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The content types with overrides for the new parts and without those of the removed ones. */
export async function editContentTypes(
  source: Package,
  added: readonly Omit<NewPart, 'text'>[],
  removed: ReadonlySet<string>,
): Promise<Uint8Array> {
  const bytes = await source.read(CONTENT_TYPES);
  const root = parseXml(bytes, CONTENT_TYPES);
  const edits = new XmlEdits(bytes);
  const declared = new Set<string>();
  const wanted = new Map(added.map(({ path, type }) => [path.toLowerCase(), type]));
  for (const element of childrenOf(root, 'Override')) {
    const part = resolveTarget('', element.attributes.get('PartName') ?? '').toLowerCase();
    declared.add(part);
    const type = wanted.get(part);
    if (type) edits.setAttribute(element, 'ContentType', contentTypes[type]);
    else if (removed.has(part)) edits.remove(element);
  }
  for (const { path, type } of added) {
    if (type && !declared.has(path.toLowerCase()))
      edits.append(root, overrideXml(path, contentTypes[type], root.prefix));
  }
  if (!childrenOf(root, 'Default').some(({ attributes }) => attributes.get('Extension')?.toLowerCase() === 'rels')) {
    throw new PackageError({ kind: 'damagedXml', part: CONTENT_TYPES });
  }
  return edits.apply();
}
