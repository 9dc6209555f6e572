import type { Sheet } from '../sheet/workbook';
import { ownFunctionIn } from './ownFunctions';
import type { ReadingContext } from './readingContext';
import { usedColumns } from './usedColumns';

/** Notes the first cell of each formula that calls one of our functions; a formula filled down is one. */
export function noteOwnFunctions(context: ReadingContext, sheet: Sheet): void {
  const { grid } = sheet;
  if (grid.formulas().every((formula) => ownFunctionIn(formula) === undefined)) return;
  const seen = new Set<number>([0]);
  for (const column of usedColumns(grid)) {
    for (let row = 0; row < grid.rowCount; row++) {
      const key = grid.formulaKey(row, column);
      if (seen.has(key)) continue;
      seen.add(key);
      const name = ownFunctionIn(grid.formula(row, column) ?? '');
      if (name !== undefined)
        context.notes.push({ kind: 'ownFunction', name, cell: { sheet: sheet.name, row, column } });
    }
  }
}
