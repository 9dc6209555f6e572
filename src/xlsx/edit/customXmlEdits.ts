import type { CustomXmlPart } from '../details/workbookDetails';
import { readCustomXml } from '../details/readCustomXml';
import { PackageError } from '../problem';
import type { WorkbookPart } from '../read/workbookPart';
import { XML_HEAD } from '../write/xmlHead';
import { escapeAttribute } from '../xml/escapeXml';
import { parseXml } from '../xml/xmlTree';
import type { CustomXmlEdit } from './edits';
import { ownedParts } from './ownedParts';
import type { PackageEditor } from './packageEditor';
import { Refused } from './refused';

const PROPERTIES_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Replaces, adds and deletes what programs keep in the workbook. */
export async function editCustomXml(
  editor: PackageEditor,
  workbook: WorkbookPart,
  edits: readonly CustomXmlEdit[],
): Promise<void> {
  if (edits.length === 0) return;
  const parts = await readCustomXml(editor.source, workbook);
  for (const edit of edits) {
    const found = parts.find((part) => isMeant(part, edit));
    if (edit.xml === null) {
      if (found) await remove(editor, workbook, found.part);
      continue;
    }
    const bytes = new TextEncoder().encode(edit.xml);
    const namespace = namespaceOf(bytes, edit);
    if (found) editor.write(found.part, bytes);
    else await add(editor, workbook, edit, namespace);
  }
}

function isMeant({ id, namespace }: CustomXmlPart, { key }: CustomXmlEdit): boolean {
  return 'id' in key ? id?.toLowerCase() === key.id.toLowerCase() : namespace === key.namespace;
}

function namespaceOf(bytes: Uint8Array, { key }: CustomXmlEdit): string {
  try {
    return parseXml(bytes, 'customXml').namespace;
  } catch (error) {
    if (error instanceof PackageError) throw new Refused('badXml', 'id' in key ? key.id : key.namespace);
    throw error;
  }
}

async function remove(editor: PackageEditor, { path }: WorkbookPart, part: string): Promise<void> {
  const gone = new Set([part.toLowerCase(), ...(await ownedParts(editor.source, [part]))]);
  editor.remove(gone);
  (await editor.relationships(path)).removeTargets(gone);
}

async function add(
  editor: PackageEditor,
  { path }: WorkbookPart,
  { key, xml }: CustomXmlEdit,
  namespace: string,
): Promise<void> {
  let number = 1;
  while (editor.has(`customXml/item${number}.xml`) || editor.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const id = 'id' in key ? key.id : idFor(`${namespace} ${number}`);
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  const start = `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${PROPERTIES_NS}">`;
  editor.add([
    { path: item, type: 'customXml', text: xml ?? '' },
    { path: properties, type: 'customXmlProps', text: `${XML_HEAD}${start}${schema}</ds:datastoreItem>` },
  ]);
  (await editor.relationships(path)).add('customXml', item);
  (await editor.relationships(item)).add('customXmlProps', properties);
}

/** A GUID that is always the same for the same text, so that the same edits give the same bytes. */
function idFor(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
  });
  const digits = hex.join('');
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-A${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
