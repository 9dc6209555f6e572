import type { Package } from '../opc/package';
import { child, childrenOf, isOn } from '../xml/find';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { CoreProperties, CustomPropertyValue, DocumentProperties } from './workbookDetails';

const CORE_NAMES = [
  ...(['title', 'subject', 'creator', 'keywords', 'description', 'category'] as const),
  ...(['lastModifiedBy', 'created', 'modified'] as const),
];

export async function readProperties(source: Package): Promise<DocumentProperties> {
  const core = await rootOf(source, 'core-properties');
  const custom = await rootOf(source, 'custom-properties');
  const texts = CORE_NAMES.flatMap((name) => {
    const text = child(core, name)?.text;
    return text === undefined ? [] : [[name, text] as const];
  });
  return {
    core: Object.fromEntries(texts) as CoreProperties,
    custom: childrenOf(custom, 'property').map((property) => ({
      name: property.attributes.get('name') ?? '',
      value: valueOf(property.children[0]),
    })),
  };
}

async function rootOf(source: Package, relationship: string): Promise<XmlElement | undefined> {
  const part = (await source.relationships('')).find(({ type }) => type === relationship)?.target;
  return part !== undefined && source.find(part) ? parseXml(await source.read(part), part) : undefined;
}

function valueOf(element: XmlElement | undefined): CustomPropertyValue {
  switch (element?.local) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return element.text;
    case 'bool':
      return isOn(element.text.trim());
    case 'filetime':
    case 'date':
      return { date: element.text.trim() };
    default: {
      const number = Number(element?.text.trim() || NaN);
      return element && /^(u?i[1248]|u?int|r[48]|decimal)$/.test(element.local) && !Number.isNaN(number)
        ? number
        : null;
    }
  }
}
