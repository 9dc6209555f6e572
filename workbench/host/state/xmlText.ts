import { parseXml } from '../../../src/xlsx/xml/xmlTree';
import { PackageError } from '../../../src/xlsx/problem';

/** Namespace of an XML text's outermost element, empty for none; undefined when the text is not well-formed. */
export function xmlNamespace(xml: string): string | undefined {
  try {
    return parseXml(new TextEncoder().encode(xml), 'customXml').namespace;
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}
