import { connect } from '../../src/excel/connect';
import { startOffice } from '../../workbench/transport/jsdom';
import { exampleBytes, excelSessions } from '../support/excelSession';
import { problemOf } from '../support/problemOf';

const { openExample } = excelSessions();

test('a file opens as a new workbook, byte for byte, and the open one is not touched', async () => {
  const { port, office, document } = await openExample('en-plan.xlsx');
  const opened: Uint8Array[] = [];
  office.host.newWorkbooks.listen((file) => opened.push(file));
  const file = exampleBytes('portefoelje.xlsx');
  await port.openNew?.(file);
  expect(opened.map((one) => Buffer.from(one).equals(file))).toEqual([true]);
  expect([document.isDirty, document.undoSteps]).toEqual([false, 0]);
});

test('a file that Excel refuses is a problem, and is not tried twice', async () => {
  const { port, faults, trips } = await openExample('en-plan.xlsx');
  trips();
  faults.fail(1, 'ServiceNotAvailable');
  expect(await problemOf(port.openNew!(exampleBytes('portefoelje.xlsx')))).toMatchObject({ kind: 'busy' });
  expect(trips()).toBe(1);
});

test('an Excel that cannot open new workbooks is known by it', async () => {
  const office = await startOffice(undefined, { requirementSets: { ExcelApi: '1.7' } });
  try {
    expect((await connect(office)).openNew).toBeUndefined();
  } finally {
    office.close();
  }
});
