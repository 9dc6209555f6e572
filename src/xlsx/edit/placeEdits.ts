import { rangeAddress } from '../../core/sheet/address';
import type { Relationship } from '../opc/relationships';
import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import { overlaps, sameCells } from '../../core/sheet/areas';
import { wideArea } from '../sheet/areasOf';
import { attributeIn, childrenOf } from '../xml/find';
import { escapeAttribute } from '../xml/escapeXml';
import type { XmlElement } from '../xml/xmlTree';
import type { RelationshipEdits } from './relationshipEdits';
import { Refused } from './refused';
import type { LinkEdit, SheetChanges } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

function areaOf(element: XmlElement, sheet: string) {
  return wideArea(element.attributes.get('ref') ?? '', sheet);
}

export function editMerges(
  sheet: SheetEditor,
  { added = [], removed = [] }: NonNullable<SheetChanges['merges']>,
): void {
  const list = sheet.child('mergeCells');
  const stay = childrenOf(list, 'mergeCell').filter((element) => {
    const area = areaOf(element, sheet.name);
    return !area || !removed.some((gone) => sameCells(gone, area));
  });
  const kept = stay.flatMap((element) => areaOf(element, sheet.name) ?? []);
  const wanted = added.filter((area) => !kept.some((old) => sameCells(old, area)));
  for (const [index, area] of wanted.entries()) {
    const others = [...kept, ...wanted.slice(0, index)];
    if (others.some((other) => overlaps(other, area))) {
      throw new Refused('mergesOverlap', `${sheet.name}!${rangeAddress(area)}`);
    }
  }
  const xml = wanted.map((area) => `<${sheet.prefix}mergeCell ref="${rangeAddress(area)}"/>`);
  putList(sheet, 'mergeCells', stay, xml);
}

export function editLinks(sheet: SheetEditor, links: readonly LinkEdit[], relations: RelationshipEdits): void {
  if (links.length === 0) return;
  const elements = childrenOf(sheet.child('hyperlinks'), 'hyperlink');
  const stay = elements.filter((element) => {
    const area = areaOf(element, sheet.name);
    return !area || !links.some((link) => sameCells(link.area, area));
  });
  const used = new Set(stay.map((element) => attributeIn(element, RELATIONSHIP_ID_NS, 'id')));
  for (const element of elements) {
    const id = attributeIn(element, RELATIONSHIP_ID_NS, 'id');
    if (id !== undefined && !used.has(id)) removeLink(relations, id);
  }
  const xml = links.flatMap(({ area, target, tooltip }) => {
    if (target === null) return [];
    const where =
      'url' in target
        ? sheet.idAttribute(relations.add('hyperlink', target.url, true))
        : ` location="${escapeAttribute(target.place.replace(/^#/, ''))}"`;
    const tip = tooltip === undefined ? '' : ` tooltip="${escapeAttribute(tooltip)}"`;
    return [`<${sheet.prefix}hyperlink ref="${rangeAddress(area)}"${where}${tip}/>`];
  });
  putList(sheet, 'hyperlinks', stay, xml, false);
}

function removeLink(relations: RelationshipEdits, id: string): void {
  const found: Relationship | undefined = relations.existing.find((one) => one.id === id);
  if (found?.type === 'hyperlink') relations.remove(id);
}

/** A list of the sheet with those elements that stay and some new ones; an empty list goes. */
export function putList(
  sheet: SheetEditor,
  name: string,
  stay: readonly XmlElement[],
  added: readonly string[],
  counted = true,
): void {
  const list = sheet.child(name);
  const count = stay.length + added.length;
  if (!list) {
    const p = sheet.prefix;
    const start = `<${p}${name}${counted ? ` count="${count}"` : ''}>`;
    if (count > 0) sheet.add(name, `${start}${added.join('')}</${p}${name}>`);
    return;
  }
  if (count === 0) {
    sheet.edits.remove(list);
    return;
  }
  for (const element of list.children) if (!stay.includes(element)) sheet.edits.remove(element);
  if (added.length > 0) sheet.edits.append(list, added.join(''));
  if (counted) sheet.edits.setAttribute(list, 'count', String(count));
}
