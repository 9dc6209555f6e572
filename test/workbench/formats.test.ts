import { withOffice } from '../support/office';

const office = withOffice();

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('a format that cells share is read, one they differ in is null', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    range.format.font.size = 14;
    range.format.font.color = 'red';
    sheet.getRange('A1').format.fill.color = '#abcdef';
    sheet.getRange('B2').format.horizontalAlignment = 'Right';
    range.load('format/font/bold,format/font/size,format/font/color,format/font/name,format/fill/color');
    range.load('format/horizontalAlignment,format/wrapText');
    await context.sync();
    expect(range.format.font.toJSON()).toEqual({ bold: true, size: 14, color: '#FF0000', name: 'Calibri' });
    expect(range.format.fill.color).toBeNull();
    expect(range.format.horizontalAlignment).toBeNull();
    expect(range.format.wrapText).toBe(false);
  }));

test('every property of a cell format is kept', () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    const look = {
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      shrinkToFit: true,
      textOrientation: 45,
      font: { bold: true, italic: true, strikethrough: true, underline: 'Double', name: 'Arial', size: 9.5 },
      fill: { color: '#112233' },
      protection: { locked: false, formulaHidden: true },
    } as const;
    cell.set({ format: look });
    cell.load('format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel');
    cell.load('format/shrinkToFit,format/textOrientation,format/font,format/fill,format/protection');
    await context.sync();
    expect(cell.format.toJSON()).toMatchObject(look);
  }));

test('null, words that Excel does not have and colours that are none are refused', () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1');
    const wrong: [change: () => void, place: string][] = [
      [() => (format.fill.color = null as unknown as string), 'RangeFill.color'],
      [() => (format.font.color = 'rødlig'), 'RangeFont.color'],
      [() => (format.horizontalAlignment = 'Midt' as 'Center'), 'RangeFormat.horizontalAlignment'],
      [() => (format.font.size = 0), 'RangeFont.size'],
      [() => (format.wrapText = 'ja' as unknown as boolean), 'RangeFormat.wrapText'],
    ];
    for (const [change, errorLocation] of wrong) {
      change();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation } });
    }
  }));

test('number formats: one for all, null leaves a cell, an empty text resets it', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.numberFormat = '#,##0' as unknown as string[][];
    range.numberFormat = [[null, '0%', '']];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['#,##0', '0%', 'General']]);
  }));

test('whole columns have a width and a format without a cell coming to be', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2').values = [['x']];
    const column = sheet.getRange('B:C');
    column.format.columnWidth = 120;
    column.format.font.italic = true;
    const cells = ['B2', 'C900000', 'D1'].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load('format/columnWidth,format/font/italic');
    const mixed = sheet.getRange('A:B').load('format/columnWidth,format/font/italic');
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect(cells.map((cell) => [cell.format.columnWidth, cell.format.font.italic])).toEqual([
      [120, true],
      [120, true],
      [48, false],
    ]);
    expect([mixed.format.columnWidth, mixed.format.font.italic]).toEqual([null, null]);
    expect(used.address).toBe("'Ark1'!B2");
  });
  expect(office().document.activeSheet.rows.size).toBe(1);
});

test('where a formatted row crosses a formatted column, the later one shows and the rest of both stays', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('3:3').format.font.italic = true;
    sheet.getRange('C:C').format.font.strikethrough = true;
    const read = (address: string): Excel.RangeFont => {
      const { font } = sheet.getRange(address).format;
      font.load('bold,italic,strikethrough');
      return font;
    };
    const fonts = ['B3', 'C3', 'D3', 'B4'].map(read);
    await context.sync();
    expect(fonts.map((font) => [font.bold, font.italic, font.strikethrough])).toEqual([
      [true, true, false],
      [false, true, true],
      [false, true, false],
      [true, false, false],
    ]);
  }));

test('a whole sheet takes one format, and one cell can have the normal look again', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange().format.font.name = 'Arial';
    sheet.getRange('B2').clear('Formats');
    const all = sheet.getRange().load('format/font/name');
    const cleared = sheet.getRange('B2').load('format/font/name');
    const other = sheet.getRange('B3').load('format/font/name');
    await context.sync();
    expect([all.format.font.name, cleared.format.font.name, other.format.font.name]).toEqual([
      null,
      'Calibri',
      'Arial',
    ]);
  });
});

test('borders are drawn round and inside a range, and neighbours see the same line', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      range.format.borders.getItem(side).style = 'Continuous';
    }
    const inside = range.format.borders.getItem('InsideHorizontal');
    inside.style = 'Dash';
    inside.weight = 'Medium';
    inside.color = '#333333';
    range.load('format/borders/items/sideIndex,format/borders/items/style');
    inside.load('style,weight,color');
    const above = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
    const lower = sheet.getRange('B3').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    const styles = Object.fromEntries(range.format.borders.items.map((item) => [item.sideIndex, item.style]));
    expect(styles).toEqual({
      EdgeTop: 'Continuous',
      EdgeBottom: 'Continuous',
      EdgeLeft: 'Continuous',
      EdgeRight: 'Continuous',
      InsideHorizontal: 'Dash',
      InsideVertical: 'None',
      DiagonalDown: 'None',
      DiagonalUp: 'None',
    });
    expect([inside.style, inside.weight, inside.color]).toEqual(['Dash', 'Medium', '#333333']);
    expect([above.style, lower.style]).toEqual(['Continuous', 'Dash']);
    sheet.getRange('B1').format.borders.getItem('EdgeBottom').style = 'None';
    const top = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect(top.style).toBe('None');
  }));

test('columns fit their longest text and rows their wrapped lines', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['En ganske lang overskrift til en kolonne', 'kort']];
    sheet.getRange('A:B').format.autofitColumns();
    const columns = [sheet.getRange('A1'), sheet.getRange('B1')];
    for (const column of columns) column.load('format/columnWidth');
    await context.sync();
    const [long, short] = columns.map((column) => column.format.columnWidth);
    expect(long).toBeGreaterThan(200);
    expect(short).toBeLessThan(40);
    const cell = sheet.getRange('A1');
    cell.format.columnWidth = 80;
    cell.format.wrapText = true;
    cell.format.autofitRows();
    cell.load('format/rowHeight,format/useStandardHeight');
    await context.sync();
    expect(cell.format.rowHeight).toBeGreaterThanOrEqual(45);
    expect(cell.format.useStandardHeight).toBe(false);
  }));

test('a width of nothing hides a column', () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange('B:B');
    column.format.columnWidth = 0;
    column.load('columnHidden,format/columnWidth');
    const after = sheet.getRange('C1').load('left');
    await context.sync();
    expect([column.columnHidden, column.format.columnWidth]).toEqual([true, 0]);
    expect(after.left).toBe(48);
  }));

test('properties of many cells are set and read at once', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [
        { format: { font: { bold: true }, borders: { bottom: { style: 'Double' } } } },
        { format: { fill: { color: '#00FF00' } } },
      ],
    ]);
    sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 30 } }, {}]);
    const read = range.getCellProperties({
      address: true,
      format: { font: { bold: true }, fill: { color: true }, borders: { bottom: { style: true } } } as never,
    });
    const rows = sheet.getRange('A1:A2').getRowProperties({ format: { rowHeight: true } as never });
    await context.sync();
    expect(read.value).toEqual([
      [
        {
          address: "'Ark1'!A1",
          format: { font: { bold: true }, fill: { color: '#FFFFFF' }, borders: { bottom: { style: 'Double' } } },
        },
        {
          address: "'Ark1'!B1",
          format: { font: { bold: false }, fill: { color: '#00FF00' }, borders: { bottom: { style: 'None' } } },
        },
      ],
    ]);
    expect(rows.value).toEqual([{ format: { rowHeight: 30 } }, { format: { rowHeight: 15 } }]);
  }));
