import type { Cell } from '../../core/sheet/address';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { writeQuietly } from '../calls/writeQuietly';
import { WorkbookProblem } from '../port';

/** Writes a formula into the active cell, where that is empty and may be written to. */
export async function insertFormula(calls: WorkbookCalls, formula: string): Promise<Cell> {
  const active = await calls.run(
    async (context) => {
      const cell = context.workbook.getActiveCell().load('formulas,numberFormat,rowIndex,columnIndex');
      const sheet = cell.worksheet.load('id,name');
      const protection = sheet.protection.load('protected');
      const lock = cell.format.protection.load('locked');
      await context.sync();
      return {
        sheetId: sheet.id,
        cell: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
        isEmpty: cell.formulas[0]?.[0] === '',
        isText: cell.numberFormat[0]?.[0] === '@',
        isLocked: protection.protected && lock.locked,
      };
    },
    { repeatable: true },
  );
  const { cell } = active;
  const refused = active.isLocked ? 'protected' : active.isEmpty ? undefined : 'notEmpty';
  if (refused) throw new WorkbookProblem(refused, { sheet: cell.sheet, written: 'nothing' });
  await writeQuietly(
    calls,
    (context) => {
      const range = context.workbook.worksheets.getItem(active.sheetId).getCell(cell.row, cell.column);
      if (active.isText) range.numberFormat = [['General']];
      range.formulas = [[formula]];
    },
    { repeatable: true, sheet: cell.sheet },
  );
  return cell;
}
