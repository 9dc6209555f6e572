import type { SheetChanges } from '../../../src/xlsx';
import { sameRect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';
import type { TableState } from '../../host/state/workbookState';
import { fileColor, visibilityWords } from '../words';
import { onFile } from './area';
import { cellEdits } from './cellEdits';
import { conditionalFormatEdits } from './conditionEdits';
import { columnEdits, rowEdits } from './lineEdits';
import type { FileContext } from './fileContext';
import { hasOtherLooks } from './hasOtherLooks';
import type { NotSaved } from './notSaved';
import { pageEdit } from './pageEdit';
import { protectionEdit } from './protectionEdit';
import { validationEdits } from './ruleEdits';
import { same } from './same';
import { tableEdits } from './tableEdits';

/** A sheet with its tables, as it was or as it is. */
export interface SheetSide {
  readonly sheet: SheetState;
  readonly tables: readonly TableState[];
}

/** All that differs between two states of a sheet, charts apart. */
export function sheetChanges(
  { sheet: before, tables: tablesBefore }: SheetSide,
  { sheet: after, tables: tablesAfter }: SheetSide,
  file: FileContext,
  notSaved: NotSaved,
): SheetChanges {
  const { cells, links } = cellEdits(before, after, file);
  const { tables, newTables } = tableEdits(tablesBefore, tablesAfter, after, notSaved);
  const page = pageEdit(before.pageLayout, after.pageLayout);
  const protection = protectionEdit(before.protection, after.protection, after.name, notSaved);
  const visibility = visibilityWords.file(after.visibility);
  noteTheRest(before, after, notSaved);
  return {
    ...(after.name !== before.name && { name: after.name }),
    ...(after.visibility !== before.visibility && visibility && { visibility }),
    ...(after.tabColor !== before.tabColor && { tabColor: after.tabColor === '' ? null : fileColor(after.tabColor) }),
    ...(after.showGridlines !== before.showGridlines && { showGridlines: after.showGridlines }),
    ...(after.showHeadings !== before.showHeadings && { showHeadings: after.showHeadings }),
    ...(!same(after.freeze, before.freeze) && {
      freeze: after.freeze.rows === 0 && after.freeze.columns === 0 ? null : after.freeze,
    }),
    ...(page && { page }),
    ...(protection !== undefined && { protection }),
    ...some('cells', cells),
    ...some('links', links),
    ...some('rows', rowEdits(before, after, file.normal)),
    ...some('columns', columnEdits(before, after, file.normal)),
    ...mergeEdits(before, after),
    ...some('validations', validationEdits(before, after, notSaved)),
    ...conditionalFormatEdits(before, after, notSaved),
    ...some('tables', tables),
    ...some('newTables', newTables),
  };
}

function mergeEdits(before: SheetState, after: SheetState): Pick<SheetChanges, 'merges'> {
  const added = after.merges.filter((rect) => !before.merges.some((old) => sameRect(old, rect))).map(onFile);
  const removed = before.merges.filter((rect) => !after.merges.some((now) => sameRect(now, rect))).map(onFile);
  return added.length + removed.length > 0 ? { merges: { added, removed } } : {};
}

function noteTheRest(before: SheetState, after: SheetState, notSaved: NotSaved): void {
  const isStandard = after.standardWidth === before.standardWidth && after.standardHeight === before.standardHeight;
  if (hasOtherLooks(after)) notSaved.add('looks', after.name);
  if (!isStandard) notSaved.add('standardSizes', after.name);
}

function some<K extends keyof SheetChanges>(
  key: K,
  list: NonNullable<SheetChanges[K]> & readonly unknown[],
): SheetChanges {
  return list.length > 0 ? ({ [key]: list } as SheetChanges) : {};
}
