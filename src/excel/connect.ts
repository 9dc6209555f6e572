import { WorkbookCalls } from './calls/workbookCalls';
import { readEnvironment } from './environment';
import { ExcelPort } from './excelPort';
import type { OfficeGlobals } from './office';
import type { WorkbookPort } from './port';
import { type Tuning, usualTuning } from './tuning';

/** The workbook that the add-in was opened in. Call it after `Office.onReady`. Throws a `WorkbookProblem`. */
export async function connect(office: OfficeGlobals = globalThis, tuning: Partial<Tuning> = {}): Promise<WorkbookPort> {
  const calls = new WorkbookCalls(office, { ...usualTuning, ...tuning });
  return new ExcelPort(calls, await readEnvironment(calls));
}
