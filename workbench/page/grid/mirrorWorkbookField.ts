import type { FieldChange } from '../../host/state/change';
import type { SheetState } from '../../host/state/sheetState';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import type { NameState, TableState } from '../../host/state/workbookState';
import type { GridCommands } from './gridCommands';
import { mirrorSheetLists, select } from './mirrorSheetField';
import { mirrorName, mirrorTable } from './mirrorReferences';
import { sheetSnapshot } from './snapshot';

/** Repeats in the grid that a field of the workbook was replaced. */
export function mirrorWorkbookField(
  grid: GridCommands,
  document: WorkbookDocument,
  change: FieldChange,
  which: 'sheets' | 'others',
): void {
  if ((change.key === 'sheets') !== (which === 'sheets')) return;
  switch (change.key) {
    case 'sheets':
      mirrorSheets(grid, change.before as readonly SheetState[], change.after as readonly SheetState[]);
      return;
    case 'activeSheet':
      activate(grid, document.activeSheet);
      return;
    case 'names':
      replaced(change.before as readonly NameState[], change.after as readonly NameState[], (name, there) => {
        mirrorName(grid, name, there);
      });
      return;
    case 'tables':
      replaced(change.before as readonly TableState[], change.after as readonly TableState[], (table, there) => {
        mirrorTable(grid, document, table, there);
      });
      return;
  }
}

/** Brings a sheet to the front with the selection that it has. */
export function activate(grid: GridCommands, sheet: SheetState): void {
  grid.onSheet('sheet.operation.set-worksheet-active', sheet.id, {});
  select(grid, sheet);
}

/** Calls for what went, then for what came. */
function replaced<T>(before: readonly T[], after: readonly T[], tell: (one: T, there: boolean) => void): void {
  for (const one of before) if (!after.includes(one)) tell(one, false);
  for (const one of after) if (!before.includes(one)) tell(one, true);
}

function mirrorSheets(grid: GridCommands, before: readonly SheetState[], after: readonly SheetState[]): void {
  const order = before.map((sheet) => sheet.id);
  after.forEach((sheet, index) => {
    if (before.includes(sheet)) return;
    grid.run('sheet.mutation.insert-sheet', { index, sheet: sheetSnapshot(sheet) });
    order.splice(index, 0, sheet.id);
    mirrorSheetLists(grid, sheet);
  });
  for (const sheet of before) {
    if (after.includes(sheet)) continue;
    order.splice(order.indexOf(sheet.id), 1);
    grid.onSheet('sheet.mutation.remove-sheet', sheet.id, { subUnitName: sheet.name });
  }
  after.forEach((sheet, toOrder) => {
    const fromOrder = order.indexOf(sheet.id);
    if (fromOrder === toOrder) return;
    order.splice(fromOrder, 1);
    order.splice(toOrder, 0, sheet.id);
    grid.onSheet('sheet.mutation.set-worksheet-order', sheet.id, { fromOrder, toOrder }, true);
  });
}
