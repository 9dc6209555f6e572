import type { WorkbookPart } from '../read/workbookPart';
import { insertOrdered, putAttribute } from '../write/elementEdits';
import { cellMetadataXml, DYNAMIC_ARRAY, dynamicArrayXml, emptyMetadata, metadataTypeXml } from '../write/metadataXml';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { PackageEditor } from './packageEditor';

const ORDER = [
  ...['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'],
];

/**
 * The number (`cm`) by which cells of the workbook say that their formula is a dynamic array. Of the metadata that is
 * there nothing changes; where no entry says it yet, one is added last.
 */
export async function dynamicArrayMark(editor: PackageEditor, { path, relationships }: WorkbookPart): Promise<number> {
  const part = relationships.find(({ type, external }) => type === 'sheetMetadata' && !external)?.target;
  if (part !== undefined && editor.has(part)) {
    const { bytes, mark } = marked(await editor.read(part), part);
    if (bytes) editor.write(part, bytes);
    return mark;
  }
  const added = editor.names.plain('metadata');
  const { bytes, mark } = marked(new TextEncoder().encode(emptyMetadata()), added);
  editor.add([{ path: added, type: 'sheetMetadata', text: new TextDecoder().decode(bytes) }]);
  (await editor.relationships(path)).add('sheetMetadata', added);
  return mark;
}

function marked(bytes: Uint8Array, part: string): { readonly bytes?: Uint8Array; readonly mark: number } {
  const root = parseXml(bytes, part);
  const p = root.prefix;
  const types = childrenOf(child(root, 'metadataTypes'), 'metadataType');
  const known = types.findIndex(({ attributes }) => attributes.get('name') === DYNAMIC_ARRAY);
  const future = root.children.find(
    ({ local, attributes }) => local === 'futureMetadata' && attributes.get('name') === DYNAMIC_ARRAY,
  );
  const values = childrenOf(future, 'bk');
  const value = values.findIndex(isSpill);
  const cells = childrenOf(child(root, 'cellMetadata'), 'bk');
  const cell = known < 0 || value < 0 ? -1 : cells.findIndex((block) => says(block, known + 1, value));
  if (cell >= 0) return { mark: cell + 1 };

  const edits = new XmlEdits(bytes);
  const additions = new Map<string, string>();
  const append = (list: XmlElement | undefined, name: string, count: number, xml: string, attributes = '') => {
    if (list) {
      edits.append(list, xml);
      putAttribute(edits, bytes, list, 'count', String(count + 1));
    } else additions.set(name, `<${p}${name}${attributes} count="1">${xml}</${p}${name}>`);
  };
  if (known < 0) append(child(root, 'metadataTypes'), 'metadataTypes', types.length, metadataTypeXml(p));
  if (value < 0) append(future, 'futureMetadata', values.length, dynamicArrayXml(p), ` name="${DYNAMIC_ARRAY}"`);
  const type = known < 0 ? types.length + 1 : known + 1;
  const entry = cellMetadataXml(p, type, value < 0 ? values.length : value);
  append(child(root, 'cellMetadata'), 'cellMetadata', cells.length, entry);
  insertOrdered(edits, root, ORDER, additions);
  return { bytes: edits.apply(), mark: cells.length + 1 };
}

function isSpill(block: XmlElement): boolean {
  const properties = child(child(child(block, 'extLst'), 'ext'), 'dynamicArrayProperties')?.attributes;
  return isOn(properties?.get('fDynamic')) && !isOn(properties?.get('fCollapsed'));
}

function says(block: XmlElement, type: number, value: number): boolean {
  const [record, ...more] = childrenOf(block, 'rc');
  const is = (name: string, wanted: number) => wholeNumber(record?.attributes.get(name)) === wanted;
  return more.length === 0 && is('t', type) && is('v', value);
}
