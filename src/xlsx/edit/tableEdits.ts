import { type Area, rangeAddress } from '../../core/sheet/address';
import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import { columnAttribute, tableXml } from '../write/tableXml';
import { putAttribute } from '../write/elementEdits';
import type { SheetWriter } from '../write/sheetParts';
import { unescapeExcel } from '../xml/excelEscape';
import { attributeIn, child, childrenOf, wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml } from '../xml/xmlTree';
import type { PackageEditor } from './packageEditor';
import { isName } from './nameEdits';
import { putList } from './placeEdits';
import { Refused } from './refused';
import type { NewTable } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';
import type { TablePlan, TablePlans } from './tablePlans';

export interface TableContext {
  readonly editor: PackageEditor;
  readonly sheetPart: string;
  readonly tableIdentity: SheetWriter['tableIdentity'];
}

/** Changes, adds and takes away the tables of a sheet. */
export async function editTables(
  sheet: SheetEditor,
  { tables }: TablePlans,
  newTables: readonly NewTable[],
  { editor, sheetPart, tableIdentity }: TableContext,
): Promise<void> {
  const relations = await editor.relationships(sheetPart);
  const gone = new Set<string>();
  for (const plan of tables) {
    const part = plan.before.part;
    if (plan.removed) {
      editor.remove([part.toLowerCase()]);
      const id = relations.existing.find(({ target }) => target === part)?.id ?? '';
      relations.remove(id);
      gone.add(id);
    } else {
      if (plan.name !== plan.before.name) freeIdentity(plan.name, tableIdentity);
      const bytes = await editor.read(part);
      const edited = changedTable(bytes, plan);
      if (edited !== bytes) editor.write(part, edited);
    }
  }
  const added = newTables.map(({ name, area, columns, style = 'TableStyleMedium2' }) => {
    const path = editor.names.next('tables/table');
    const { id } = freeIdentity(name, tableIdentity);
    editor.add([{ path, type: 'table', text: tableXml({ area, columns }, id, name, style) }]);
    return `<${sheet.prefix}tablePart${sheet.idAttribute(relations.add('table', path))}/>`;
  });
  if (gone.size === 0 && added.length === 0) return;
  const stay = childrenOf(sheet.child('tableParts'), 'tablePart').filter(
    (element) => !gone.has(attributeIn(element, RELATIONSHIP_ID_NS, 'id') ?? ''),
  );
  putList(sheet, 'tableParts', stay, added);
}

/** Of a name that somebody asked for: one that is taken is refused and not changed into another. */
function freeIdentity(name: string, tableIdentity: TableContext['tableIdentity']) {
  if (!isName(name)) throw new Refused('badName', name);
  const identity = tableIdentity(name);
  if (identity.name !== name) throw new Refused('nameTaken', name);
  return identity;
}

/** The very same bytes where nothing changes. */
function changedTable(bytes: Uint8Array, { before, name, area, columns }: TablePlan): Uint8Array {
  const root = parseXml(bytes, before.part);
  const edits = new XmlEdits(bytes);
  if (name !== before.name) {
    edits.setAttribute(root, 'displayName', name);
    putAttribute(edits, bytes, root, 'name', name);
  }
  if (rangeAddress(area) !== rangeAddress(before.area)) {
    edits.setAttribute(root, 'ref', rangeAddress(area));
    const filter = child(root, 'autoFilter');
    if (filter) edits.setAttribute(filter, 'ref', rangeAddress(withoutTotals(area, before.totalsRows)));
    // What was sorted and hidden goes by the old area.
    const width = area.right - area.left + 1;
    const stale = childrenOf(filter, 'filterColumn').filter(
      ({ attributes }) => (wholeNumber(attributes.get('colId')) ?? 0) >= width,
    );
    for (const element of [...stale, ...childrenOf(root, 'sortState'), ...childrenOf(filter, 'sortState')]) {
      edits.remove(element);
    }
  }
  editColumns(edits, bytes, root, columns);
  return edits.apply();
}

function editColumns(
  edits: XmlEdits,
  bytes: Uint8Array,
  root: ReturnType<typeof parseXml>,
  columns: readonly string[],
): void {
  const list = child(root, 'tableColumns');
  if (!list) return;
  const elements = childrenOf(list, 'tableColumn');
  for (const [index, element] of elements.entries()) {
    const name = columns[index];
    if (name === undefined) edits.remove(element);
    else if (unescapeExcel(element.attributes.get('name') ?? '') !== name) {
      const place = element.attributePlaces.find((attribute) => attribute.name === 'name');
      if (place) edits.replace(place.from, place.to, columnAttribute(name).replaceAll("'", '&apos;'));
    }
  }
  let id = Math.max(0, ...elements.map(({ attributes }) => wholeNumber(attributes.get('id')) ?? 0));
  const added = columns.slice(elements.length);
  const xml = added.map((name) => `<${list.prefix}tableColumn id="${++id}" name="${columnAttribute(name)}"/>`).join('');
  if (xml !== '') edits.append(list, xml);
  if (columns.length !== elements.length) putAttribute(edits, bytes, list, 'count', String(columns.length));
}

function withoutTotals(area: Area, totals: number): Area {
  return { ...area, bottom: area.bottom - totals };
}
