import type { StyleSheet } from '../write/styleSheet';
import { editCharts } from './chartEdits';
import { editConditionalFormats } from './conditionEdits';
import { columnStyles, editColumns } from './columnEdits';
import { editDimension } from './dimensionEdit';
import type { PackageEditor } from './packageEditor';
import { editPage } from './pageEdits';
import { editProtection } from './protectionEdit';
import { editLinks, editMerges } from './placeEdits';
import { editRows } from './rowsEdit';
import { editValidations } from './ruleEdits';
import type { CellEdit, SheetChanges } from './sheetChanges';
import { SheetEditor } from './sheetEditor';
import { editTables } from './tableEdits';
import type { TablePlans } from './tablePlans';
import { editProperties, editViews } from './viewEdits';
import type { SheetWriter } from '../write/sheetParts';

export interface SheetTarget {
  readonly part: string;
  /** On the tab, before any renaming. */
  readonly name: string;
  readonly changes: SheetChanges;
  readonly tables: TablePlans;
  /** Whether the tab is the one in front; undefined leaves it as it is. */
  readonly selected: boolean | undefined;
}

export interface SheetEditContext {
  readonly editor: PackageEditor;
  readonly styles: StyleSheet;
  readonly tableIdentity: SheetWriter['tableIdentity'];
  readonly dynamicArray: number | undefined;
}

/** What an edit of a sheet means for the workbook. */
export interface SheetOutcome {
  /** Values or formulas changed, so that results elsewhere may be stale. */
  readonly calculates: boolean;
  /** A formula was written, written over or taken away. */
  readonly formulasChanged: boolean;
}

/** Edits a sheet part and the parts that belong to it. */
export async function editSheet(target: SheetTarget, context: SheetEditContext): Promise<SheetOutcome> {
  const { part, changes, tables } = target;
  const { editor, styles } = context;
  const sheet = new SheetEditor(await editor.read(part), part, target.name);
  const cells = withHeadings(changes.cells ?? [], tables.headings);
  const rows = changes.rows ?? [];
  let formulaLost = false;
  if (cells.length > 0 || rows.length > 0) {
    const edited = editRows(sheet.file.body, cells, rows, {
      sheet: target.name,
      prefix: sheet.prefix,
      styles,
      dynamicArray: context.dynamicArray,
      columnStyle: columnStyles(sheet, changes.columns ?? [], styles),
    });
    sheet.setRows(edited.body);
    formulaLost = edited.formulaLost;
    editDimension(sheet, cells);
  }
  editProperties(sheet, changes);
  editViews(sheet, changes, target.selected);
  editColumns(sheet, changes.columns ?? [], styles);
  if (changes.merges) editMerges(sheet, changes.merges);
  editConditionalFormats(sheet, changes, styles);
  editValidations(sheet, changes.validations ?? []);
  editLinks(sheet, changes.links ?? [], await editor.relationships(part));
  if (changes.page) editPage(sheet, changes.page);
  if (changes.protection !== undefined) editProtection(sheet, changes.protection);
  await editCharts(sheet, changes, editor, part);
  await editTables(sheet, tables, changes.newTables ?? [], {
    editor,
    sheetPart: part,
    tableIdentity: context.tableIdentity,
  });
  const bytes = sheet.finish();
  if (bytes) editor.write(part, bytes);
  const calculates = cells.some(({ value, formula }) => value !== undefined || formula !== undefined);
  return { calculates, formulasChanged: formulaLost || cells.some(({ formula }) => formula !== undefined) };
}

/** The headings that tables need come over what the cells were to be; the styles stay. */
function withHeadings(cells: readonly CellEdit[], headings: readonly CellEdit[]): readonly CellEdit[] {
  if (headings.length === 0) return cells;
  const all = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  for (const heading of headings) {
    const key = `${heading.row} ${heading.column}`;
    const style = all.get(key)?.style;
    all.set(key, style ? { ...heading, style } : heading);
  }
  return [...all.values()];
}
