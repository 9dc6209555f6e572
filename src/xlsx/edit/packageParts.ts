import type { Package } from '../opc/package';
import { contentTypes, overrideXml, relationshipXml } from '../opc/partTypes';
import { relationshipsPath, resolveTarget } from '../opc/partPath';
import { PackageError } from '../problem';
import type { NewPart } from '../write/sheetParts';
import { childrenOf } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml } from '../xml/xmlTree';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The content types with overrides for the new parts and without those of the removed ones. */
export async function editContentTypes(
  source: Package,
  added: readonly NewPart[],
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

/** Relationships to add to a part, in order; the ids they got come with the edited part. */
export async function addRelationships(
  source: Package,
  part: string,
  added: readonly NewPart[],
  removed: ReadonlySet<string>,
) {
  const path = relationshipsPath(part);
  const bytes = await source.read(path);
  const root = parseXml(bytes, path);
  const edits = new XmlEdits(bytes);
  const elements = childrenOf(root, 'Relationship');
  const taken = new Set(elements.map(({ attributes }) => (attributes.get('Id') ?? '').toLowerCase()));
  const targets = new Map((await source.relationships(part)).map(({ id, target }) => [id, target.toLowerCase()]));
  for (const element of elements) {
    if (removed.has(targets.get(element.attributes.get('Id') ?? '') ?? '')) edits.remove(element);
  }
  let number = elements.length;
  const ids = added.map(({ path: target, type = 'worksheet' }) => {
    do number++;
    while (taken.has(`rid${number}`));
    edits.append(root, relationshipXml(`rId${number}`, type, target, root.prefix));
    return `rId${number}`;
  });
  return { path, bytes: edits.apply(), ids };
}
