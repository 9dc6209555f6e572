import { PackageError } from '../problem';
import { child } from '../xml/find';
import { concat } from '../xml/xmlEdits';
import { XmlReader } from '../xml/xmlReader';
import { parseXml, type XmlElement } from '../xml/xmlTree';

/** A sheet part taken apart: the rows, which may be millions, and all else, which is small enough for a tree. */
export interface SheetFile {
  /** The part without what stands inside `<sheetData>`. */
  readonly skeleton: Uint8Array;
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  /** What stands inside `<sheetData>`. */
  readonly body: Uint8Array;
}

export function sheetFile(bytes: Uint8Array, part: string): SheetFile {
  const { from, name } = rowsStart(bytes, part);
  const to = from === undefined ? 0 : rowsEnd(bytes, name, part);
  const skeleton = from === undefined ? bytes : concat([bytes.subarray(0, from), bytes.subarray(to)]);
  const root = parseXml(skeleton, part);
  const sheetData = child(root, 'sheetData');
  if (!sheetData) throw new PackageError({ kind: 'damagedXml', part });
  return { skeleton, root, sheetData, body: bytes.subarray(from ?? 0, to) };
}

/** `from` is undefined for `<sheetData/>`. */
function rowsStart(bytes: Uint8Array, part: string): { from: number | undefined; name: string } {
  const xml = new XmlReader(bytes, part);
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
    if (token === 'start' && xml.localName === 'sheetData') {
      return { from: xml.selfClosing ? undefined : xml.to, name: xml.name };
    }
  }
  throw xml.damaged();
}

function rowsEnd(bytes: Uint8Array, name: string, part: string): number {
  const endTag = new TextEncoder().encode(`</${name}`);
  for (let at = bytes.lastIndexOf(0x3c); at > 0; at = bytes.lastIndexOf(0x3c, at - 1)) {
    if (endTag.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new PackageError({ kind: 'damagedXml', part });
}
