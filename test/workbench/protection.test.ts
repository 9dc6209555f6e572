import { withOffice } from '../support/office';

const office = withOffice();

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('a protected sheet tells so, with what it still allows', () =>
  onSheet(async (sheet, context) => {
    const { protection } = sheet;
    protection.load('protected,options');
    await context.sync();
    expect([protection.protected, protection.options]).toEqual([false, null]);
    protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' });
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: false,
      selectionMode: 'Unlocked',
    });
  }));

test('locked cells refuse what is written, unlocked ones take it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B2').values = [['ja']];
    await context.sync();
    sheet.getRange('A2:B2').values = [['nej', 'nej']];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
    const row = sheet.getRange('A2:B2').load('values');
    await context.sync();
    expect(row.values).toEqual([['', 'ja']]);
  }));

test('a protected sheet refuses formats, widths, rows, merges and clearing', () =>
  onSheet(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    const range = sheet.getRange('A1:B2');
    const changes: [change: () => void, place: string][] = [
      [() => (range.format.font.bold = true), 'RangeFont.bold'],
      [() => (range.format.columnWidth = 10), 'RangeFormat.columnWidth'],
      [
        () =>
          (range.numberFormat = [
            ['0', '0'],
            ['0', '0'],
          ]),
        'Range.numberFormat',
      ],
      [() => range.getEntireRow().insert('Down'), 'Range.insert'],
      [
        () => {
          range.merge();
        },
        'Range.merge',
      ],
      [
        () => {
          range.clear('Contents');
        },
        'Range.clear',
      ],
      [() => (range.rowHidden = true), 'Range.rowHidden'],
      [() => (range.hyperlink = { address: 'https://example.org' }), 'Range.hyperlink'],
    ];
    for (const [change, errorLocation] of changes) {
      change();
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation } });
    }
  }));

test('what the protection allows is done', () =>
  onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
    const range = sheet.getRange('A1');
    range.format.font.bold = true;
    range.format.columnWidth = 99;
    range.getEntireRow().insert('Down');
    const moved = sheet.getRange('A2').load('format/font/bold,format/columnWidth');
    await context.sync();
    expect([moved.format.font.bold, moved.format.columnWidth]).toEqual([true, 99]);
  }));

test('protecting twice is refused, and so is a wrong password', () =>
  onSheet(async (sheet, context) => {
    const { protection } = sheet;
    protection.protect({}, 'hemmeligt');
    await context.sync();
    protection.protect();
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'WorksheetProtection.protect' },
    });
    protection.unprotect('forkert');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    protection.unprotect('hemmeligt');
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  }));

test('protecting a sheet ends what can be taken back', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    sheet.protection.protect();
    await context.sync();
  });
  const { document } = office();
  expect(document.undo()).toBe(false);
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });
  expect(document.undo()).toBe(true);
  expect(document.activeSheet.protection.protected).toBe(false);
  expect(document.undo()).toBe(false);
});
