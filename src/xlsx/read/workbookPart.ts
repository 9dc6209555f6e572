import type { DefinedName } from '../../core/sheet/workbook';
import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import type { Package } from '../opc/package';
import type { Relationship } from '../opc/relationships';
import { PackageError } from '../problem';
import { attributeIn, child, childrenOf, isOn, wholeNumber } from '../xml/find';
import { parseXml, type XmlElement } from '../xml/xmlTree';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` … */
  readonly type: string;
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly bytes: Uint8Array;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
}

export async function readWorkbookPart(source: Package): Promise<WorkbookPart> {
  const path = await workbookPath(source);
  const bytes = await source.read(path);
  const root = parseXml(bytes, path);
  if (root.local !== 'workbook') throw new PackageError({ kind: 'otherPackage' });
  const relationships = await source.relationships(path);
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map((element) => sheetEntry(element, relationships, path));
  if (sheets.length === 0) throw new PackageError({ kind: 'noSheets' });
  if (new Set(sheets.map((sheet) => sheet.name.toLowerCase())).size < sheets.length) {
    throw new PackageError({ kind: 'damagedXml', part: path });
  }
  const date1904 = isOn(child(root, 'workbookPr')?.attributes.get('date1904'));
  const names = childrenOf(child(root, 'definedNames'), 'definedName').map((element) => definedName(element, sheets));
  return { path, root, bytes, relationships, sheets, names, dateSystem: date1904 ? 1904 : 1900 };
}

async function workbookPath(source: Package): Promise<string> {
  const main = (await source.relationships('')).find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) throw new PackageError({ kind: source.find('content.xml') ? 'ods' : 'otherPackage' });
  const kind = [
    [/^word\//i, 'word'],
    [/^ppt\//i, 'powerPoint'],
    [/\.bin$/i, 'xlsb'],
  ] as const;
  const other = kind.find(([pattern]) => pattern.test(main.target));
  if (other) throw new PackageError({ kind: other[1] });
  return main.target;
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[], path: string): SheetEntry {
  const name = element.attributes.get('name') ?? '';
  const id = attributeIn(element, RELATIONSHIP_ID_NS, 'id');
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (name === '') throw new PackageError({ kind: 'damagedXml', part: path });
  if (!relationship) throw new PackageError({ kind: 'missingPart', part: name });
  const state = element.attributes.get('state');
  return {
    name,
    sheetId: wholeNumber(element.attributes.get('sheetId')) ?? 0,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: relationship.target,
    type: relationship.type,
  };
}

function definedName(element: XmlElement, sheets: readonly SheetEntry[]): DefinedName {
  const local = wholeNumber(element.attributes.get('localSheetId'));
  const sheet = local === undefined ? undefined : sheets[local]?.name;
  return {
    name: element.attributes.get('name') ?? '',
    refersTo: element.text,
    hidden: isOn(element.attributes.get('hidden')),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
