import { MEMORY_NS } from '../../core/reading';
import type { Package } from '../opc/package';
import type { Relationship } from '../opc/relationships';
import { PackageError } from '../problem';
import { XmlReader } from '../xml/xmlReader';

/** The text of this project's own custom XML part; other programs' parts may hold anything. */
export async function readMemory(source: Package, relationships: readonly Relationship[]): Promise<string | undefined> {
  for (const { type, target, external } of relationships) {
    if (type !== 'customXml' || external || !source.find(target)) continue;
    const bytes = await source.read(target);
    if (isMemory(bytes, target)) return new TextDecoder().decode(bytes);
  }
  return undefined;
}

function isMemory(bytes: Uint8Array, part: string): boolean {
  try {
    const xml = new XmlReader(bytes, part);
    for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
      if (token !== 'start') continue;
      const prefix = xml.name.slice(0, xml.name.length - xml.localName.length).replace(':', '');
      return xml.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) === MEMORY_NS;
    }
    return false;
  } catch (error) {
    if (error instanceof PackageError) return false;
    throw error;
  }
}
