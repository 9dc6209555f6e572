import { readPortfolio } from '../../core/reading';
import { CALCULATION_NAME } from '../../core/reading/ownSheets';
import type { WorkbookPort } from '../../excel/port';
import type { PaneState } from './paneState';

/** Whether there are tables of a budget in the workbook, or a sheet of calculation from earlier. Reads it only where no check has. */
export async function hasBudgetSheets(port: Pick<WorkbookPort, 'read'>, state: PaneState): Promise<boolean> {
  const { checked, outOfDate, memory } = state;
  if (checked && !outOfDate && checked.result.portfolio.tables.length > 0) return true;
  const { workbook } = await port.read();
  if (workbook.names.some(({ name }) => name.toLowerCase().startsWith(CALCULATION_NAME))) return true;
  return readPortfolio(workbook, memory).tables.length > 0;
}
