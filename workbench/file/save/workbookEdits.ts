import type { CustomXmlEdit, NameEdit, NewSheet, PropertyEdits, SheetEdit, WorkbookEdits } from '../../../src/xlsx';
import type { SheetState } from '../../host/state/sheetState';
import type { WorkbookState } from '../../host/state/workbookState';
import { coreProperties } from '../words';
import { chartEdits } from './chartEdits';
import type { FileContext } from './fileContext';
import { newSheet } from './newSheet';
import type { NotSaved } from './notSaved';
import { sheetChanges, type SheetSide } from './sheetChanges';

/** All that turns the file's workbook into the present one. Sheets are known again by their ids. */
export function workbookEdits(
  before: WorkbookState,
  after: WorkbookState,
  file: FileContext,
  notSaved: NotSaved,
): WorkbookEdits {
  const sheets: SheetEdit[] = [];
  const newSheets: NewSheet[] = [];
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (!old) {
      newSheets.push(newSheet(side(after, sheet), file, notSaved));
      continue;
    }
    const changes = sheetChanges(side(before, old), side(after, sheet), file, notSaved);
    const edit: SheetEdit = { sheet: old.name, ...changes, ...chartEdits(old, sheet, notSaved) };
    if (Object.keys(edit).length > 1) sheets.push(edit);
  }
  if (after.settings.size > 0) notSaved.add('settings', '');
  if (after.structureProtected !== before.structureProtected) notSaved.add('structure', '');
  const deletedSheets = before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id));
  const order = after.sheets.map(({ name }) => name);
  const moved =
    order.join('\n') !== [...inOldOrder(before, after), ...newSheets.map((s) => s.document.name)].join('\n');
  const properties = propertyEdits(before, after);
  return {
    ...(sheets.length > 0 && { sheets }),
    ...(newSheets.length > 0 && { newSheets }),
    ...(deletedSheets.length > 0 && { deletedSheets: deletedSheets.map(({ name }) => name) }),
    ...(moved && { order }),
    ...(after.activeSheet !== before.activeSheet && { activeSheet: nameOf(after, after.activeSheet) }),
    ...some('names', nameEdits(before, after)),
    ...some('customXml', customXmlEdits(before, after)),
    ...(properties && { properties }),
  };
}

const side = (workbook: WorkbookState, sheet: SheetState): SheetSide => ({
  sheet,
  tables: workbook.tables.filter((table) => table.sheet === sheet.id),
});

function inOldOrder(before: WorkbookState, after: WorkbookState): string[] {
  return before.sheets.flatMap(({ id }) => after.sheets.find((sheet) => sheet.id === id)?.name ?? []);
}

const nameOf = (workbook: WorkbookState, id: string): string =>
  workbook.sheets.find((sheet) => sheet.id === id)?.name ?? '';

function nameEdits(before: WorkbookState, after: WorkbookState): NameEdit[] {
  const key = (name: WorkbookState['names'][number]): string => `${name.name.toLowerCase()}\n${name.sheet ?? ''}`;
  const scope = (sheet: string | undefined): Pick<NameEdit, 'sheet'> =>
    sheet === undefined ? {} : { sheet: nameOf(after, sheet) };
  const known = new Map(before.names.map((name) => [key(name), name]));
  const present = new Set(after.names.map(key));
  return [
    ...before.names
      .filter((name) => !present.has(key(name)) && (name.sheet === undefined || nameOf(after, name.sheet) !== ''))
      .map(({ name, sheet }): NameEdit => ({ name, ...scope(sheet), refersTo: null })),
    ...after.names
      .filter((name) => {
        const old = known.get(key(name));
        return old?.formula !== name.formula || old.visible !== name.visible;
      })
      .map(({ name, sheet, formula, visible }): NameEdit => ({
        name,
        ...scope(sheet),
        refersTo: formula,
        hidden: !visible,
      })),
  ];
}

function customXmlEdits(before: WorkbookState, after: WorkbookState): CustomXmlEdit[] {
  const known = new Map(before.customXmlParts.map(({ id, xml }) => [id, xml]));
  const present = new Set(after.customXmlParts.map(({ id }) => id));
  return [
    ...before.customXmlParts
      .filter(({ id }) => !present.has(id))
      .map(({ id }): CustomXmlEdit => ({ key: { id }, xml: null })),
    ...after.customXmlParts
      .filter(({ id, xml }) => known.get(id) !== xml)
      .map(({ id, xml }): CustomXmlEdit => ({ key: { id }, xml })),
  ];
}

function propertyEdits(before: WorkbookState, after: WorkbookState): PropertyEdits | undefined {
  const [was, is] = [before.properties, after.properties];
  const core = coreProperties
    .filter(([, api]) => (was.builtIn[api] ?? '') !== (is.builtIn[api] ?? ''))
    .map(([file, api]) => [file, is.builtIn[api] ?? null]);
  const gone = [...was.custom.keys()].filter((name) => !is.custom.has(name)).map((name) => ({ name, value: null }));
  const fresh = [...is.custom]
    .filter(([name, value]) => was.custom.get(name) !== value)
    .map(([name, value]) => ({ name, value }));
  const custom = [...gone, ...fresh];
  if (core.length + custom.length === 0) return undefined;
  return { ...(core.length > 0 && { core: Object.fromEntries(core) }), ...(custom.length > 0 && { custom }) };
}

function some<K extends keyof WorkbookEdits>(
  key: K,
  list: NonNullable<WorkbookEdits[K]> & readonly unknown[],
): WorkbookEdits {
  return list.length > 0 ? ({ [key]: list } as WorkbookEdits) : {};
}
