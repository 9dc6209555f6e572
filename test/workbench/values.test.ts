import { startOffice, type StartedOffice } from '../../workbench/transport/jsdom';

let office: StartedOffice;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => {
  office.close();
});

test('what is written is read back, with formulas, types and address', async () => {
  const { Excel } = office;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C2');
    range.values = [
      ['a', 1, true],
      ['', 2.5, '=A1'],
    ];
    range.load('values,formulas,valueTypes,address,rowCount');
    await context.sync();
    expect(range.values).toEqual([
      ['a', 1, true],
      ['', 2.5, ''],
    ]);
    expect(range.formulas[1]).toEqual(['', 2.5, '=A1']);
    expect(range.address).toBe("'Ark1'!A1:C2");
    expect(range.rowCount).toBe(2);
    expect(range.valueTypes[0]).toEqual(['String', 'Double', 'Boolean']);
  });
  expect(office.session.richApi.hostFailures).toEqual([]);
  expect([...office.host.unknownMembers]).toEqual([]);
});

test('200,000 cells are written and read', async () => {
  const { Excel } = office;
  const values = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:J20000');
    range.values = values;
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test('a sheet that is not there points at the call', async () => {
  const { Excel } = office;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Nej');
    sheet.load('name');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });
});
