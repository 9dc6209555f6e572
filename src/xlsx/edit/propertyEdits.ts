import type { CustomPropertyValue } from '../details/workbookDetails';
import type { NewPartType } from '../opc/partTypes';
import { XML_HEAD } from '../write/xmlHead';
import { child, childrenOf, wholeNumber } from '../xml/find';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { PropertyEdits } from './edits';
import type { PackageEditor } from './packageEditor';

const CORE_NS = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC_NS = 'http://purl.org/dc/elements/1.1/';
const TERMS_NS = 'http://purl.org/dc/terms/';
const INSTANCE_NS = 'http://www.w3.org/2001/XMLSchema-instance';
const CUSTOM_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const EMPTY_CORE = `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE_NS}" xmlns:dc="${DC_NS}" xmlns:dcterms="${TERMS_NS}" xmlns:xsi="${INSTANCE_NS}"></cp:coreProperties>`;
const EMPTY_CUSTOM = `${XML_HEAD}<Properties xmlns="${CUSTOM_NS}" xmlns:vt="${VALUES_NS}"></Properties>`;

const namespaces: Readonly<Record<string, readonly [string, string]>> = {
  title: ['dc', DC_NS],
  subject: ['dc', DC_NS],
  creator: ['dc', DC_NS],
  description: ['dc', DC_NS],
  keywords: ['cp', CORE_NS],
  category: ['cp', CORE_NS],
  lastModifiedBy: ['cp', CORE_NS],
  created: ['dcterms', TERMS_NS],
  modified: ['dcterms', TERMS_NS],
};

/** Title, author … and the properties that programs and people make up. */
export async function editProperties(editor: PackageEditor, { core, custom }: PropertyEdits): Promise<void> {
  if (core && Object.keys(core).length > 0) {
    await editPart(editor, 'core-properties', 'docProps/core.xml', EMPTY_CORE, (root, edits) => {
      const added = Object.entries(core).map(([name, text]) => {
        const old = child(root, name);
        if (old) edits.replace(old.from, old.to, text === null ? '' : coreXml(name, text));
        return old || text === null ? '' : coreXml(name, text);
      });
      return added.join('');
    });
  }
  if (custom && custom.length > 0) {
    await editPart(editor, 'custom-properties', 'docProps/custom.xml', EMPTY_CUSTOM, (root, edits) => {
      const elements = childrenOf(root, 'property');
      let id = Math.max(1, ...elements.map(({ attributes }) => wholeNumber(attributes.get('pid')) ?? 0));
      const added = custom.map(({ name, value }) => {
        const old = elements.find(({ attributes }) => attributes.get('name')?.toLowerCase() === name.toLowerCase());
        const same = wholeNumber(old?.attributes.get('pid'));
        const xml = value === null ? '' : customXml(name, value, same ?? (old ? 2 : ++id));
        if (old) edits.replace(old.from, old.to, xml);
        return old ? '' : xml;
      });
      return added.join('');
    });
  }
}

/** @param change returns what is to be added last. */
async function editPart(
  editor: PackageEditor,
  type: NewPartType,
  path: string,
  empty: string,
  change: (root: XmlElement, edits: XmlEdits) => string,
): Promise<void> {
  const relations = await editor.relationships('');
  const found = relations.existing.find((one) => one.type === type && !one.external)?.target;
  const exists = found !== undefined && editor.has(found);
  const bytes = exists ? await editor.read(found) : new TextEncoder().encode(empty);
  const root = parseXml(bytes, found ?? path);
  const edits = new XmlEdits(bytes);
  const added = change(root, edits);
  if (added !== '') edits.append(root, added);
  const edited = edits.apply();
  if (edited === bytes) return;
  if (exists) editor.write(found, edited);
  else {
    editor.add([{ path, type, text: new TextDecoder().decode(edited) }]);
    relations.add(type, path);
  }
}

// Each element brings its namespaces, whatever prefixes the part uses.
function coreXml(name: string, text: string): string {
  const [prefix, uri] = namespaces[name] ?? ['cp', CORE_NS];
  const date = prefix === 'dcterms' ? ` xmlns:xsi="${INSTANCE_NS}" xsi:type="dcterms:W3CDTF"` : '';
  return `<${prefix}:${name} xmlns:${prefix}="${uri}"${date}>${escapeText(text)}</${prefix}:${name}>`;
}

function customXml(name: string, value: NonNullable<CustomPropertyValue>, id: number): string {
  const start = `<property xmlns="${CUSTOM_NS}" fmtid="${FORMAT_ID}" pid="${id}" name="${escapeAttribute(name)}">`;
  return `${start}${valueXml(value)}</property>`;
}

function valueXml(value: NonNullable<CustomPropertyValue>): string {
  const element = (type: string, text: string) =>
    `<vt:${type} xmlns:vt="${VALUES_NS}">${escapeText(text)}</vt:${type}>`;
  if (typeof value === 'string') return element('lpwstr', value);
  if (typeof value === 'boolean') return element('bool', String(value));
  if (typeof value === 'object') return element('filetime', value.date);
  return element(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'i4' : 'r8', String(value));
}
