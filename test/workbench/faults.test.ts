import { coauthor, protectSheet } from '../../workbench/faults/coauthor';
import { Faults } from '../../workbench/faults/faults';
import type { StartedOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';
import { eventually, settled } from '../support/settled';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

const cellText = (office: StartedOffice, row = 0, column = 0): unknown =>
  office.document.activeSheet.rows.get(row)?.[column]?.value ?? null;

function write(office: StartedOffice, address: string, value: unknown): Promise<void> {
  return office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('on the web', () => {
  const started = withOffice();

  test.each([
    'InvalidOperationInCellEditMode',
    'AccessDenied',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'ItemNotFound',
    'Conflict',
    'GeneralException',
    'ServiceNotAvailable',
    'ActivityLimitReached',
  ])('the next request fails with %s, and the one after it does not', async (code) => {
    const office = started();
    const faults = new Faults(office.session);
    faults.fail(1, code);
    await expect(write(office, 'A1', 1)).rejects.toMatchObject({ code });
    expect(cellText(office)).toBeNull();
    await write(office, 'A1', 2);
    expect([cellText(office), faults.pending]).toEqual([2, 0]);
  });

  test('only the third request fails, where the error is said to be', async () => {
    const office = started();
    const faults = new Faults(office.session);
    faults.fail(3, { code: 'GeneralException', location: 'Range.values', message: 'Prøv igen.' });
    await write(office, 'A1', 1);
    await write(office, 'A2', 2);
    await expect(write(office, 'A3', 3)).rejects.toMatchObject({
      code: 'GeneralException',
      message: 'Prøv igen.',
      debugInfo: { errorLocation: 'Range.values' },
    });
    await write(office, 'A4', 4);
    expect([0, 1, 2, 3].map((row) => cellText(office, row))).toEqual([1, 2, null, 4]);
  });

  test('the next request that writes values fails, and the one before it does not', async () => {
    const office = started();
    const faults = new Faults(office.session);
    faults.fail(({ request }) => request.Actions.some(({ Name }) => Name === 'Values'), 'Conflict');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
    await expect(write(office, 'A1', 1)).rejects.toMatchObject({ code: 'Conflict' });
  });

  test('a request may be carried out and still be answered with an error', async () => {
    const office = started();
    new Faults(office.session).fail(1, { code: 'ServiceNotAvailable', carriedOut: true });
    await expect(write(office, 'A1', 'skrevet')).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
    expect(cellText(office)).toBe('skrevet');
  });

  test('a request that hangs is carried out when it is let go of', async () => {
    const office = started();
    const hanging = new Faults(office.session).hang(1);
    let done = false;
    const written = write(office, 'A1', 1).then(() => (done = true));
    await settled();
    expect([done, cellText(office)]).toEqual([false, null]);
    hanging.release();
    await written;
    expect(cellText(office)).toBe(1);
  });

  test('another request is answered while one hangs', async () => {
    const office = started();
    new Faults(office.session).hang(1);
    void write(office, 'A1', 1);
    await write(office, 'A2', 2);
    expect([cellText(office), cellText(office, 1)]).toEqual([null, 2]);
  });

  test('an answer that comes late comes after what it tells of, and its events after it', async () => {
    const office = started();
    const order: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => Promise.resolve(void order.push('event')));
      await context.sync();
    });
    new Faults(office.session).delay(1, 300);
    const written = write(office, 'A1', 1).then(() => order.push('answer'));
    await eventually(() => cellText(office) === 1);
    expect(order).toEqual([]);
    await written;
    await eventually(() => order.length === 2);
    expect(order).toEqual(['answer', 'event']);
  });

  test('a co-author changes cells between two requests of one run', async () => {
    const office = started();
    await write(office, 'A1', 'før');
    const faults = new Faults(office.session);
    faults.before(2, () => {
      coauthor(office.host, 'Ark1', 'A1', [['efter']]);
    });
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['før']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['efter']]);
    });
  });

  test("a co-author's change is no step of one's own undo", async () => {
    const office = started();
    await write(office, 'A1', 'mit');
    coauthor(office.host, 'Ark1', 'B1', [['andres']]);
    expect(office.document.undoSteps).toBe(1);
    office.document.undo();
    expect([cellText(office), cellText(office, 0, 1)]).toEqual([null, 'andres']);
  });

  test('a co-author deletes the sheet that the add-in is at', async () => {
    const office = started();
    const { document } = office;
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Midlertidig');
      sheet.load('name');
      await context.sync();
      document.transact('coauthor', () => {
        document.set(
          document.state,
          'sheets',
          document.state.sheets.filter(({ name }) => name !== 'Midlertidig'),
        );
      });
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('a sheet that the user protects refuses writing, but not reading', async () => {
    const office = started();
    await write(office, 'A1', 'låst');
    protectSheet(office.host, 'ark1');
    await expect(write(office, 'A1', 'ny')).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['låst']]);
    });
    expect(office.document.undoSteps).toBe(0);
  });

  test('while a cell is edited, a request fails and changes nothing', async () => {
    const office = started();
    office.host.editing.begin();
    await expect(write(office, 'A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    office.host.editing.end();
    expect(cellText(office)).toBeNull();
    await write(office, 'A1', 1);
    expect(cellText(office)).toBe(1);
  });

  test('with delayForCellEdit a request waits until the cell is left', async () => {
    const office = started();
    office.host.editing.begin();
    let done = false;
    const written = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await settled();
    expect(done).toBe(false);
    office.document.transact('user', () => {
      office.document.putCells(office.document.activeSheet, A1, [[{ value: 'tastet' }]]);
    });
    office.host.editing.end();
    await written;
    expect(cellText(office)).toBe(1);
  });

  test('more than five megabytes are refused, and the workbook is as before', async () => {
    const office = started();
    const long = 'æ'.repeat(30_000);
    const rows = Array.from({ length: 100 }, () => [long]);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A100').values = rows;
      await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    });
    expect(cellText(office)).toBeNull();
  });

  test('an answer of more than five megabytes is refused', async () => {
    const office = started();
    const { document } = office;
    document.transact('user', () => {
      const rows = Array.from({ length: 100 }, () => [{ value: 'æ'.repeat(30_000) }]);
      document.putCells(document.activeSheet, { ...A1, bottom: 99 }, rows);
    });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A100').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
      const half = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A50').load('values');
      await context.sync();
      expect(half.values).toHaveLength(50);
    });
  });
});

describe('with a smaller limit', () => {
  const started = withOffice({ payloadLimit: 5000 });

  test('what is longer is refused', async () => {
    const office = started();
    await write(office, 'A1', 'x'.repeat(3000));
    await expect(write(office, 'A1', 'x'.repeat(6000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
  });
});

describe('on a desktop', () => {
  const started = withOffice({ platform: 'desktop' });

  test('no request is too long', async () => {
    const office = started();
    const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });
});
