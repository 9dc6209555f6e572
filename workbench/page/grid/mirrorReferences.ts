import { cellAt } from '../../host/state/sheetState';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import type { NameState, TableState } from '../../host/state/workbookState';
import type { GridCommands } from './gridCommands';
import { rangeOf } from './snapshot';

/** Names and tables are known to the grid's engine, so that formulas may use them. */
export function mirrorName(grid: GridCommands, name: NameState, there: boolean): void {
  const params = {
    id: `${name.sheet ?? ''}!${name.name}`,
    name: name.name,
    formulaOrRefString: name.formula.replace(/^=/, ''),
    comment: name.comment,
    localSheetId: name.sheet ?? 'AllDefaultWorkbook',
    hidden: !name.visible,
  };
  grid.run(there ? 'formula.mutation.set-defined-name' : 'formula.mutation.remove-defined-name', params);
}

export function mirrorTable(grid: GridCommands, document: WorkbookDocument, table: TableState, there: boolean): void {
  if (!there) {
    grid.run('formula.mutation.remove-super-table', { tableName: table.name });
    return;
  }
  const sheet = document.sheet(table.sheet);
  if (!sheet) return;
  const { top, left, right } = table.rect;
  const titles = Array.from({ length: right - left + 1 }, (_, index): [string, number] => {
    const value = cellAt(sheet, top, left + index)?.value;
    return [typeof value === 'string' ? value : String(index + 1), index];
  });
  const range = rangeOf({ ...table.rect, bottom: table.rect.bottom - (table.showTotals ? 1 : 0) });
  const reference = { sheetId: sheet.id, range, titleMap: new Map(titles) };
  grid.run('formula.mutation.set-super-table', { tableName: table.name, reference });
}
