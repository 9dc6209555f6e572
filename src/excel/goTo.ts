import { type Area, areaOf, type Cell, rangeAddress } from '../core/sheet/address';
import type { WorkbookCalls } from './calls/workbookCalls';
import { WorkbookProblem } from './port';

/** Brings the sheet to the front and selects the cells. */
export async function goTo(calls: WorkbookCalls, place: Cell | Area): Promise<void> {
  const area = areaOf(place);
  await calls.run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet).load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookProblem('sheetGone', { sheet: area.sheet });
      if (sheet.visibility !== 'Visible') throw new WorkbookProblem('hidden', { sheet: area.sheet });
      sheet.activate();
      sheet.getRange(rangeAddress(area)).select();
      await context.sync();
    },
    { repeatable: true, sheet: area.sheet },
  );
}
