import { withOffice } from '../support/office';

const office = withOffice();

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('inserted rows push cells down, and every formula follows its cells', () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Andet ark');
    sheet.getRange('A1:B4').values = [
      ['år', 'beløb'],
      [2026, 10],
      [2027, 20],
      ['sum', '=SUM(B2:B3)+LOG10($B$2)'],
    ];
    other.getRange('A1:A2').values = [['=Ark1!B4'], ['="Ark1!B4"&\'Ark1\'!A:A']];
    await context.sync();
    const blank = sheet.getRange('3:3').insert('Down');
    blank.load('address');
    const moved = sheet.getRange('A1:B5').load('formulas');
    const outside = other.getRange('A1:A2').load('formulas');
    await context.sync();
    expect(blank.address).toBe("'Ark1'!3:3");
    expect(moved.formulas).toEqual([
      ['år', 'beløb'],
      [2026, 10],
      ['', ''],
      [2027, 20],
      ['sum', '=SUM(B2:B4)+LOG10($B$2)'],
    ]);
    expect(outside.formulas).toEqual([["='Ark1'!B5"], ['="Ark1!B4"&\'Ark1\'!A:A']]);
  }));

test('deleted cells take their references with them', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('C1:C3').values = [['=A2'], ['=SUM(A1:A4)'], ['=A4']];
    await context.sync();
    sheet.getRange('A2').delete('Up');
    const left = sheet.getRange('A1:A4').load('values');
    const formulas = sheet.getRange('C1:C3').load('formulas');
    await context.sync();
    expect(left.values).toEqual([[1], [3], [4], ['']]);
    expect(formulas.formulas).toEqual([['=#REF!'], ['=SUM(A1:A3)'], ['=A3']]);
  }));

test('cells move to the right or left inside their rows alone', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:D2');
    range.values = [
      [1, 2, 3, ''],
      [4, 5, 6, ''],
    ];
    sheet.getRange('B1').insert('Right');
    sheet.getRange('A2').delete('Left');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, '', 2, 3],
      [5, 6, '', ''],
    ]);
  }));

test('names, merges, widths, hidden columns and print areas move with columns', async () => {
  const { document } = office();
  document.transact('user', () => {
    document.set(document.state, 'names', [{ name: 'Sum', formula: '=Ark1!$C$3', comment: '', visible: true }]);
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange('C1:D1').merge();
    sheet.getRange('C:C').format.columnWidth = 90;
    sheet.getRange('D:D').columnHidden = true;
    sheet.pageLayout.setPrintArea('A1:D20');
    await context.sync();
    sheet.getRange('B:B').insert('Right');
    const merged = sheet.getRange('A1:F1').getMergedAreasOrNullObject().load('address');
    const wide = sheet.getRange('D1').load('format/columnWidth');
    const hidden = sheet.getRange('E1').load('columnHidden');
    const area = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect(merged.address).toBe("'Ark1'!D1:E1");
    expect(wide.format.columnWidth).toBe(90);
    expect(hidden.columnHidden).toBe(true);
    expect(area.address).toBe("'Ark1'!A1:E20");
  });
  expect(document.state.names[0]?.formula).toBe("='Ark1'!$D$3");
});

test('an insertion that would push cells off the sheet or tear merged cells is refused', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1048576').values = [['sidst']];
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'NonBlankCellOffSheet',
      debugInfo: { errorLocation: 'Range.insert' },
    });
    sheet.getRange('B5:C6').merge();
    sheet.getRange('B2').insert('Down');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  }));

test('an insertion is one step back, formulas and merges included', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
    sheet.getRange('C3:D3').merge();
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    await context.sync();
  });
  office().document.undo();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A4').load('formulas');
    const merged = sheet.getRange('C3').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(range.formulas).toEqual([[1], [2], ['=SUM(A1:A2)'], ['']]);
    expect(merged.address).toBe("'Ark1'!C3:D3");
  });
});

test('new rows look like the row above them', () =>
  onSheet(async (sheet, context) => {
    const heading = sheet.getRange('A1:B1');
    heading.values = [['a', 'b']];
    heading.format.font.bold = true;
    sheet.getRange('2:2').insert('Down');
    const row = sheet.getRange('A2:B2').load('format/font/bold,values');
    await context.sync();
    expect(row.format.font.bold).toBe(true);
    expect(row.values).toEqual([['', '']]);
  }));

test('a table grows with a row inside it, moves below one above it, and is not torn', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B3:C5').values = [
      ['År', 'Beløb'],
      [2026, 10],
      [2027, 20],
    ];
    const table = sheet.tables.add('B3:C5', true);
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('6:6').insert('Down');
    const grown = table.getRange().load('address,values');
    await context.sync();
    expect(grown.address).toBe("'Ark1'!B4:C7");
    expect(grown.values[2]).toEqual(['', '']);
    sheet.getRange('C2').insert('Down');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InsertDeleteConflict',
      debugInfo: { errorLocation: 'Range.insert' },
    });
    sheet.getRange('4:7').delete('Up');
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));
