import { withOffice } from '../support/office';

const office = withOffice();

/** Runs a batch with the front sheet. */
async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('what is written is read back, with formulas, types and address', () =>
  onSheet(async (sheet, context) => {
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
  }));

test('a property that was not loaded cannot be read', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  }));

test('null leaves a cell as it is and an empty text clears it', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 'ny']];
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([[1, '', 'ny']]);
    expect(range.valueTypes).toEqual([['Double', 'Empty', 'String']]);
  }));

test('one value fills a whole range, and null for all of it is refused', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = 'x' as unknown as string[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    range.values = null as unknown as string[][];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  }));

test('an array of another shape is refused, and the error says where', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [['a', 'b']];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining('number of rows or columns') as string,
      debugInfo: { errorLocation: 'Range.values', statement: expect.stringContaining('values') as string },
    });
  }));

test('text that spells a number, a per cent, a date, a truth value or an error becomes one', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:G1');
    range.values = [['1,250.5', '12%', '2026-03-01', 'true', '#N/A', '19-8-2025', "'0123"]];
    range.load('values,valueTypes,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[1250.5, 0.12, 46082, true, '#N/A', '19-8-2025', '0123']]);
    expect(range.valueTypes).toEqual([['Double', 'Double', 'Double', 'Boolean', 'Error', 'String', 'String']]);
    expect(range.numberFormat).toEqual([['General', '0%', 'yyyy-mm-dd', 'General', 'General', 'General', 'General']]);
  }));

test('in cells formatted as text, numbers and formulas stay text', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['0042', '=A1']];
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['0042', '=A1']]);
    expect(range.valueTypes).toEqual([['String', 'String']]);
  }));

test('the text of cells follows their formats and the language of the workbook', () =>
  onSheet(async (sheet, context) => {
    const cases: [value: unknown, format: string, text: string][] = [
      [1234567.891, 'General', '1234567,891'],
      [1234567.891, '#,##0.00', '1.234.567,89'],
      [-1234.5, '#,##0;-#,##0', '-1.235'],
      [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1.234,50'],
      [0, '#,##0;-#,##0;"-"', '-'],
      [0.125, '0.0\\ %', '12,5 %'],
      [0.125, '0%', '13%'],
      [1.005, '0.00', '1,01'],
      [5, '000', '005'],
      [0.5, '#.##', ',5'],
      [1_500_000, '0.0,,"\u00a0mio."', '1,5\u00a0mio.'],
      [1250, '#,##0 "kr."', '1.250 kr.'],
      [46082, 'dd-mm-yyyy', '01-03-2026'],
      [46082, 'd. mmmm yyyy', '1. marts 2026'],
      [46082.75, 'hh:mm', '18:00'],
      [46082, 'm/d/yyyy', '01-03-2026'],
      [true, 'General', 'SAND'],
      ['#N/A', 'General', '#I/T'],
      ['abc', '0.00', 'abc'],
      [1234.5, '# ?/?', '1234,5'],
    ];
    const range = sheet.getRange(`A1:A${String(cases.length)}`);
    range.values = cases.map(([value]) => [value]);
    range.numberFormat = cases.map(([, format]) => [format]);
    range.load('text');
    await context.sync();
    expect(range.text.map(([text]) => text)).toEqual(cases.map(([, , text]) => text));
  }));

test('200,000 cells are written and read', async () => {
  const values = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:J20000');
    range.values = values;
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test('whole columns and more than 5,000,000 cells read as null, and take no values', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    const column = sheet.getRange('A:A').load('values,text,formulas,numberFormat,address,cellCount');
    const large = sheet.getRange('A1:F1000000').load('values,cellCount');
    await context.sync();
    expect(column.toJSON()).toMatchObject({ values: null, text: null, formulas: null, numberFormat: null });
    expect(column.address).toBe("'Ark1'!A:A");
    expect(column.cellCount).toBe(1_048_576);
    expect(large.toJSON()).toMatchObject({ values: null, cellCount: 6_000_000 });
    column.values = 'x' as unknown as string[][];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('all that one request writes is one step back, values and formats', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['før']];
    await context.sync();
    const range = sheet.getRange('A1:B1');
    range.values = [['efter', 5]];
    range.numberFormat = [['@', '0.00']];
    range.format.font.bold = true;
    sheet.getRange('C:C').format.columnWidth = 100;
    await context.sync();
  });
  expect(office().document.undo()).toBe(true);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1').load('values,numberFormat,format/font/bold');
    const wide = sheet.getRange('C1').load('format/columnWidth');
    await context.sync();
    expect(range.values).toEqual([['før', '']]);
    expect(range.numberFormat).toEqual([['General', 'General']]);
    expect(range.format.font.bold).toBe(false);
    expect(wide.format.columnWidth).toBe(48);
  });
});
