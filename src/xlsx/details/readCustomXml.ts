import type { Package } from '../opc/package';
import { PackageError } from '../problem';
import type { WorkbookPart } from '../read/workbookPart';
import { parseXml } from '../xml/xmlTree';
import type { CustomXmlPart } from './workbookDetails';

/** The custom XML parts of the workbook. One whose XML cannot be read has an empty namespace. */
export async function readCustomXml(source: Package, { relationships }: WorkbookPart): Promise<CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const { type, target, external } of relationships) {
    if (type !== 'customXml' || external || !source.find(target)) continue;
    const bytes = await source.read(target);
    const id = await customXmlId(source, target);
    const xml = new TextDecoder().decode(bytes);
    parts.push({ part: target, ...(id === undefined ? {} : { id }), namespace: namespaceOf(bytes, target), xml });
  }
  return parts;
}

async function customXmlId(source: Package, part: string): Promise<string | undefined> {
  const properties = (await source.relationships(part)).find(({ type }) => type === 'customXmlProps')?.target;
  if (properties === undefined || !source.find(properties)) return undefined;
  const { attributes } = parseXml(await source.read(properties), properties);
  return [...attributes].find(([name]) => /(^|:)itemID$/.test(name))?.[1];
}

function namespaceOf(bytes: Uint8Array, part: string): string {
  try {
    return parseXml(bytes, part).namespace;
  } catch (error) {
    if (error instanceof PackageError) return '';
    throw error;
  }
}
