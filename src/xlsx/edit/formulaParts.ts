import { mapFormulas, mapSheetFormulas } from '../formulas/mapFormulas';
import { sheetsOf } from '../formulas/renames';
import type { SheetEntry, WorkbookPart } from '../read/workbookPart';
import type { PackageEditor } from './packageEditor';
import { Refused } from './refused';

/** Relationships to parts that hold formulas, or that lead to such parts. */
const FOLLOWED = new Set([
  ...['drawing', 'chart', 'chartEx', 'table', 'ctrlProp', 'pivotTable', 'pivotCacheDefinition'],
]);

/** @param place the cell; where the formula stands in none, the sheet. */
type MapPart = (formula: string, place: string) => string;

/** Changes the formulas of some sheets and of the charts, tables … on them; of parts that have none nothing changes. */
export async function mapWorkbookFormulas(
  editor: PackageEditor,
  workbook: WorkbookPart,
  sheets: readonly SheetEntry[],
  map: MapPart,
): Promise<void> {
  const done = new Set<string>();
  for (const { part, name, type } of sheets) {
    const bytes = await editor.read(part);
    const at = (formula: string, cell: string | undefined) =>
      map(formula, cell === undefined ? name : `${name}!${cell}`);
    const edited = type === 'worksheet' ? mapSheetFormulas(bytes, part, name, at) : mapFormulas(bytes, part, at);
    if (edited !== bytes) editor.write(part, edited);
    await mapRelated(editor, part, done, (formula) => map(formula, name));
  }
  await mapRelated(editor, workbook.path, done, (formula) => map(formula, 'pivot'));
}

async function mapRelated(
  editor: PackageEditor,
  from: string,
  done: Set<string>,
  map: (formula: string) => string,
): Promise<void> {
  for (const { type, target, external } of (await editor.relationships(from)).existing) {
    if (external || !FOLLOWED.has(type) || done.has(target) || !editor.has(target)) continue;
    done.add(target);
    const bytes = await editor.read(target);
    const edited = mapFormulas(bytes, target, map);
    if (edited !== bytes) editor.write(target, edited);
    await mapRelated(editor, target, done, map);
  }
}

/** Refuses where something on the sheets that stay reads a sheet that goes. */
export async function checkNotInUse(
  editor: PackageEditor,
  workbook: WorkbookPart,
  staying: readonly SheetEntry[],
  gone: ReadonlySet<string>,
): Promise<void> {
  if (gone.size === 0) return;
  await mapWorkbookFormulas(editor, workbook, staying, (formula, place) => {
    if ([...sheetsOf(formula)].some((name) => gone.has(name))) throw new Refused('sheetInUse', place);
    return formula;
  });
}
