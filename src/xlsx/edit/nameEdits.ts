import type { DefinedName } from '../../core/sheet/workbook';
import type { WorkbookPart } from '../read/workbookPart';
import { definedNameXml } from '../write/definedNameXml';
import { putAttribute } from '../write/elementEdits';
import { escapeText } from '../xml/escapeXml';
import { child, childrenOf, wholeNumber } from '../xml/find';
import type { XmlEdits } from '../xml/xmlEdits';
import type { NameEdit } from './edits';
import { Refused } from './refused';

/** A name with what it was in the file, which tells it from a new one of the same name. */
export interface PlannedName extends DefinedName {
  /** Its position among the names of the file. */
  readonly index?: number;
}

/** The names of the file. */
export function namesBefore({ names }: WorkbookPart): PlannedName[] {
  return names.map((name, index) => ({ ...name, index }));
}

/** The names after some edits. @param names with the scopes that they have afterwards. */
export function namesAfter(names: readonly PlannedName[], edits: readonly NameEdit[]): PlannedName[] {
  const result = [...names];
  for (const { name, sheet, refersTo, hidden } of edits) {
    if (!isName(name.replace(/^_xlnm\./, ''))) throw new Refused('badName', name);
    const at = result.findIndex((one) => key(one.name, one.sheet) === key(name, sheet));
    const old = result[at];
    if (refersTo === null) {
      if (old) result.splice(at, 1);
      continue;
    }
    const changed = {
      name: old?.name ?? name,
      refersTo: refersTo.replace(/^=/, ''),
      hidden: hidden ?? old?.hidden ?? false,
    };
    const planned = {
      ...changed,
      ...(sheet === undefined ? {} : { sheet }),
      ...(old?.index === undefined ? {} : { index: old.index }),
    };
    if (old) result[at] = planned;
    else result.push(planned);
  }
  return result;
}

/** Whether Excel takes a text as the name of a table or of a place. */
export function isName(text: string): boolean {
  const isReference = /^([A-Za-z]{1,3}[0-9]+|[RrCc]|[Rr][0-9]*[Cc][0-9]*)$/.test(text);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,253}$/u.test(text) && !isReference;
}

function key(name: string, sheet: string | undefined): string {
  return `${name.toLowerCase()} ${sheet?.toLowerCase() ?? ''}`;
}

/**
 * Changes the list of names in place. @param order the names of the sheets afterwards.
 * @returns the XML of a list where the workbook has none yet.
 */
export function editNames(
  edits: XmlEdits,
  { root, bytes }: WorkbookPart,
  names: readonly PlannedName[],
  order: readonly string[],
): string {
  const list = child(root, 'definedNames');
  const position = (sheet: string) => order.findIndex((name) => name.toLowerCase() === sheet.toLowerCase());
  const kept = new Map(names.flatMap((name) => (name.index === undefined ? [] : [[name.index, name] as const])));
  if (list && list.children.length > 0 && names.length === 0) {
    edits.remove(list);
    return '';
  }
  for (const [index, element] of childrenOf(list, 'definedName').entries()) {
    const name = kept.get(index);
    if (!name) {
      edits.remove(element);
      continue;
    }
    if (name.refersTo !== element.text) edits.replace(element.innerFrom, element.innerTo, escapeText(name.refersTo));
    const local = name.sheet === undefined ? undefined : position(name.sheet);
    if (local !== wholeNumber(element.attributes.get('localSheetId'))) {
      putAttribute(edits, bytes, element, 'localSheetId', local === undefined ? undefined : String(local));
    }
    const hidden = ['1', 'true'].includes(element.attributes.get('hidden') ?? '');
    if (hidden !== name.hidden) putAttribute(edits, bytes, element, 'hidden', name.hidden ? '1' : undefined);
  }
  const added = names.filter(({ index }) => index === undefined);
  const xml = added.map((name) => definedNameXml(name, position, root.prefix)).join('');
  if (!list && xml !== '') return `<${root.prefix}definedNames>${xml}</${root.prefix}definedNames>`;
  if (list && xml !== '') edits.append(list, xml);
  return '';
}
