import type { DefinedName } from '../../core/sheet/workbook';
import { quoteSheet } from '../../core/sheet/address';
import { RELATIONSHIPS_NS } from '../opc/namespaces';
import type { WorkbookPart } from '../read/workbookPart';
import { definedNameXml } from '../write/definedNameXml';
import { printNames } from '../write/printNames';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { child, childrenOf, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import type { XmlElement } from '../xml/xmlTree';
import type { Placement } from './placements';

/** The workbook part with the new sheets last and with the names of all our sheets. */
export function placeSheets(
  workbook: WorkbookPart,
  placements: readonly Placement[],
  relationshipIds: ReadonlyMap<Placement, string>,
): Uint8Array {
  const edits = new XmlEdits(workbook.bytes);
  const sheets = child(workbook.root, 'sheets') as XmlElement;
  let sheetId = Math.max(...workbook.sheets.map((sheet) => sheet.sheetId));
  for (const placement of placements) {
    const id = relationshipIds.get(placement);
    if (id !== undefined) edits.append(sheets, sheetXml(sheets, placement.tab, ++sheetId, id));
  }
  editNames(edits, workbook, placements);
  return edits.apply();
}

function sheetXml(sheets: XmlElement, tab: string, sheetId: number, id: string): string {
  const bound = [...sheets.scope].find(([prefix, uri]) => prefix !== '' && uri === RELATIONSHIPS_NS)?.[0];
  const declaration = bound === undefined ? ` xmlns:r="${RELATIONSHIPS_NS}"` : '';
  return `<${sheets.prefix}sheet name="${escapeAttribute(tab)}" sheetId="${sheetId}"${declaration} ${bound ?? 'r:'}id="${id}"/>`;
}

function editNames(edits: XmlEdits, { root }: WorkbookPart, placements: readonly Placement[]): void {
  const list = child(root, 'definedNames');
  const wanted = new Map(placements.flatMap(namesOf).map((name) => [keyOf(name.name, name.position), name]));
  const replaced = new Set(placements.filter(({ replaces }) => replaces).map(({ position }) => position));
  for (const element of childrenOf(list, 'definedName')) {
    const position = wholeNumber(element.attributes.get('localSheetId'));
    const name = element.attributes.get('name') ?? '';
    const key = keyOf(name, position);
    const ours = wanted.get(key);
    if (ours) {
      if (element.text !== ours.refersTo) edits.replace(element.innerFrom, element.innerTo, escapeText(ours.refersTo));
      wanted.delete(key);
    } else if (position !== undefined && replaced.has(position) && name.startsWith('_xlnm.')) edits.remove(element);
  }
  const prefix = root.prefix;
  const xml = [...wanted.values()].map((name) => definedNameXml(name, () => name.position ?? 0, prefix)).join('');
  if (xml === '') return;
  if (list) edits.append(list, xml);
  else edits.insertAfter(elementBeforeNames(root), `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
}

type PlacedName = DefinedName & { readonly position: number | undefined };

function namesOf({ document, hiddenName, tab, position }: Placement): PlacedName[] {
  const hidden = { name: hiddenName, refersTo: `${quoteSheet(tab)}!$A$1`, hidden: true, position: undefined };
  return [hidden, ...printNames(document, tab).map((name) => ({ ...name, position }))];
}

function keyOf(name: string, position: number | undefined): string {
  return `${name.toLowerCase()} ${position ?? ''}`;
}

function elementBeforeNames(root: XmlElement): XmlElement {
  const last = ['externalReferences', 'functionGroups', 'sheets'].map((name) => child(root, name)).find(Boolean);
  return last as XmlElement;
}
