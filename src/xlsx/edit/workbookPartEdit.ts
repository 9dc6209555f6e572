import type { DefinedName } from '../../core/sheet/workbook';
import { RELATIONSHIPS_NS } from '../opc/namespaces';
import type { WorkbookPart } from '../read/workbookPart';
import { insertOrdered, putAttribute } from '../write/elementEdits';
import { escapeAttribute } from '../xml/escapeXml';
import { child, childrenOf, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import type { XmlElement } from '../xml/xmlTree';
import { editNames } from './nameEdits';
import type { PlannedSheet, SheetPlan } from './sheetPlan';

/** The format's order of the elements of a workbook. */
const ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr'],
  ...['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

export interface WorkbookPartChanges {
  readonly plan: SheetPlan;
  /** Relationship ids of new sheets. */
  readonly ids: ReadonlyMap<PlannedSheet, string>;
  /** All names afterwards; scopes are names of sheets afterwards. */
  readonly names: readonly DefinedName[];
  /** Position of the sheet in front, where it changes. */
  readonly activeTab: number | undefined;
  /** Whether Excel has to calculate everything when it opens the file. */
  readonly calculate: boolean;
}

/** The workbook part with its list of sheets, names and settings changed. */
export function editWorkbookPart(workbook: WorkbookPart, changes: WorkbookPartChanges): Uint8Array {
  const { root, bytes } = workbook;
  const { plan, names, activeTab, calculate } = changes;
  const edits = new XmlEdits(bytes);
  const additions = new Map<string, string>();
  if (plan.structural) editSheetList(edits, workbook, changes);
  if (activeTab !== undefined) {
    const view = child(child(root, 'bookViews'), 'workbookView');
    const p = root.prefix;
    if (view) {
      putAttribute(edits, bytes, view, 'activeTab', activeTab === 0 ? undefined : String(activeTab));
      // A tab to the left of the first that is shown would not be seen.
      if ((wholeNumber(view.attributes.get('firstSheet')) ?? 0) > activeTab) {
        putAttribute(edits, bytes, view, 'firstSheet', undefined);
      }
    } else additions.set('bookViews', `<${p}bookViews><${p}workbookView activeTab="${activeTab}"/></${p}bookViews>`);
  }
  const order = plan.sheets.map(({ name }) => name);
  additions.set('definedNames', editNames(edits, workbook, names, order));
  if (calculate) {
    const calculation = child(root, 'calcPr');
    if (calculation) putAttribute(edits, bytes, calculation, 'fullCalcOnLoad', '1');
    else additions.set('calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  insertOrdered(edits, root, ORDER, additions);
  return edits.apply();
}

function editSheetList(edits: XmlEdits, workbook: WorkbookPart, { plan, ids }: WorkbookPartChanges): void {
  const list = child(workbook.root, 'sheets') as XmlElement;
  const elements = childrenOf(list, 'sheet');
  let last = Math.max(...workbook.sheets.map(({ sheetId }) => sheetId));
  const kept = plan.sheets.flatMap(({ entry }) => (entry ? workbook.sheets.indexOf(entry) : []));
  const moved = kept.some((position, index) => position < (kept[index - 1] ?? -1));
  const onlyLast = plan.sheets.slice(0, kept.length).every(({ entry }) => entry);
  const xml = plan.sheets.map((sheet) => {
    const id = ids.get(sheet);
    const element = sheet.entry && elements[workbook.sheets.indexOf(sheet.entry)];
    if (id !== undefined || !element) return sheetXml(list, sheet, ++last, id ?? '');
    return new TextDecoder().decode(changedElement(workbook.bytes, element, sheet));
  });
  if (!moved && onlyLast) {
    for (const [index, element] of elements.entries()) {
      const sheet = plan.sheets.find(({ entry }) => entry === workbook.sheets[index]);
      if (!sheet) edits.remove(element);
      else changeElement(edits, workbook.bytes, element, sheet);
    }
    const added = xml.slice(kept.length).join('');
    if (added !== '') edits.append(list, added);
  } else edits.replace(list.innerFrom, list.innerTo, xml.join(''));
}

function changedElement(bytes: Uint8Array, element: XmlElement, sheet: PlannedSheet): Uint8Array {
  const edits = new XmlEdits(bytes);
  changeElement(edits, bytes, element, sheet);
  return edits.applyWithin(element);
}

function changeElement(edits: XmlEdits, bytes: Uint8Array, element: XmlElement, sheet: PlannedSheet): void {
  const { name, visibility, entry } = sheet;
  if (name !== entry?.name) edits.setAttribute(element, 'name', name);
  if (visibility !== entry?.visibility) {
    putAttribute(edits, bytes, element, 'state', visibility === 'visible' ? undefined : visibility);
  }
}

/** @param list whose names for the namespaces are used. */
function sheetXml(list: XmlElement, { name, visibility }: PlannedSheet, sheetId: number, id: string): string {
  const bound = [...list.scope].find(([prefix, uri]) => prefix !== '' && uri === RELATIONSHIPS_NS)?.[0];
  const declaration = bound === undefined ? ` xmlns:r="${RELATIONSHIPS_NS}"` : '';
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  return `<${list.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${state}${declaration} ${bound ?? 'r:'}id="${id}"/>`;
}
