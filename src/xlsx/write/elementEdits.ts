import { escapeAttribute } from '../xml/escapeXml';
import { childrenOf } from '../xml/find';
import type { XmlEdits } from '../xml/xmlEdits';
import type { XmlElement } from '../xml/xmlTree';

/** Sets an attribute, adds it, or takes it away (`undefined`). @param bytes those that the element stands in. */
export function putAttribute(
  edits: XmlEdits,
  bytes: Uint8Array,
  element: XmlElement,
  name: string,
  value: string | undefined,
): void {
  const place = element.attributePlaces.find((attribute) => attribute.name === name);
  if (place && value !== undefined) edits.setAttribute(element, name, value);
  else if (place) {
    let from = place.from - 1;
    while (bytes[from] !== 0x3d) from--;
    while ((bytes[from - 1] as number) <= 32) from--;
    from -= name.length;
    while ((bytes[from - 1] as number) <= 32) from--;
    edits.replace(from, place.to + 1, '');
  } else if (value !== undefined) {
    const at = element.from + 1 + element.name.length;
    edits.replace(at, at, ` ${name}="${escapeAttribute(value)}"`);
  }
}

/** Adds children where the format's order wants them: after the last child that may stand before. */
export function insertOrdered(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  additions: ReadonlyMap<string, string>,
): void {
  const wanted = order.filter((name) => (additions.get(name) ?? '') !== '');
  if (wanted.length === 0) return;
  if (parent.selfClosing) {
    edits.append(parent, wanted.map((name) => additions.get(name)).join(''));
    return;
  }
  for (const name of wanted) {
    const rank = order.indexOf(name);
    const before = parent.children.findLast(({ local }) => order.includes(local) && order.indexOf(local) <= rank);
    const xml = additions.get(name) ?? '';
    if (before) edits.insertAfter(before, xml);
    else edits.insertFirst(parent, xml);
  }
}

/** Replaces children by name, adds those that are missing, and takes away those whose XML is empty. */
export function putChildren(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  changes: ReadonlyMap<string, string>,
): void {
  const missing = new Map<string, string>();
  for (const [name, xml] of changes) {
    const [first, ...more] = childrenOf(parent, name);
    if (first) edits.replace(first.from, first.to, xml);
    else missing.set(name, xml);
    for (const element of more) edits.remove(element);
  }
  insertOrdered(edits, parent, order, missing);
}
