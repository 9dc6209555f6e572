import { TextTable } from '../../core/sheet/textTable';
import type { Package } from '../opc/package';
import type { WorkbookPart } from '../read/workbookPart';
import { readSharedStrings } from '../read/sharedStrings';
import { readWhole } from '../sheet/readWhole';
import { XmlReader } from '../xml/xmlReader';

export interface Strings {
  readonly texts: readonly string[];
  /** Numbers of the texts that have formats of their own. */
  readonly rich: ReadonlySet<number>;
}

export async function readStrings(source: Package, { relationships }: WorkbookPart): Promise<Strings> {
  const part = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  if (part === undefined) return { texts: [], rich: new Set() };
  const table = new TextTable();
  const { first, count } = await readSharedStrings(source, part, table);
  return { texts: table.texts.slice(first, first + count), rich: richTexts(await readWhole(source, part), part) };
}

function richTexts(bytes: Uint8Array, part: string): Set<number> {
  const rich = new Set<number>();
  const xml = new XmlReader(bytes, part);
  let index = -1;
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
    if (token !== 'start') continue;
    if (xml.localName === 'si') index++;
    else if (xml.localName === 'r') rich.add(index);
  }
  return rich;
}
