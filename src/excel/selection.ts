import { areaOf } from './read/askDetails';
import { blockOf } from './read/askSheet';
import type { WorkbookCalls } from './calls/workbookCalls';
import { type Selection, WorkbookProblem } from './port';

const ROWS_BELOW = 24;
const SAMPLES = 4;

/** The first of the selected areas. Asks for the texts below its top cell in the same round trip. */
export async function readSelection(calls: WorkbookCalls): Promise<Selection> {
  try {
    return await ask(calls, ROWS_BELOW);
  } catch (error) {
    // Near the sheet's end there are not so many rows.
    if (!(error instanceof WorkbookProblem) || error.details.code !== 'InvalidArgument') throw error;
    return ask(calls, 0);
  }
}

function ask(calls: WorkbookCalls, rowsBelow: number): Promise<Selection> {
  return calls.run(
    async (context) => {
      const first = context.workbook.getSelectedRanges().areas.getItemAt(0);
      first.load('rowIndex,columnIndex,rowCount,columnCount');
      const sheet = first.worksheet.load('name');
      const top = first.getCell(0, 0).getResizedRange(rowsBelow, 0).load('text');
      await context.sync();
      const [text = '', ...below] = top.text.map(([cell = '']) => cell);
      return {
        area: areaOf(sheet.name, blockOf(first)),
        text,
        samples: below.filter((one) => one !== '').slice(0, SAMPLES),
      };
    },
    { repeatable: true },
  );
}
