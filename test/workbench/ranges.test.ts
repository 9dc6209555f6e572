import { withOffice } from '../support/office';

const office = withOffice();

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('ranges are reached from ranges', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('C4:D6');
    const reached = {
      "'Ark1'!D5": range.getCell(1, 1),
      "'Ark1'!C5:D5": range.getRow(1),
      "'Ark1'!D4:D6": range.getColumn(1),
      "'Ark1'!D6": range.getLastCell(),
      "'Ark1'!C6:D6": range.getLastRow(),
      "'Ark1'!D4:D6 ": range.getLastColumn(),
      "'Ark1'!4:6": range.getEntireRow(),
      "'Ark1'!C:D": range.getEntireColumn(),
      "'Ark1'!B6:C8": range.getOffsetRange(2, -1),
      "'Ark1'!C4:E5": range.getResizedRange(-1, 1),
      "'Ark1'!C4:C8": range.getAbsoluteResizedRange(5, 1),
      "'Ark1'!C2:D3": range.getRowsAbove(2),
      "'Ark1'!C7:D7": range.getRowsBelow(),
      "'Ark1'!C5:D6": range.getRowsBelow(-2),
      "'Ark1'!A4:B6": range.getColumnsBefore(2),
      "'Ark1'!E4:E6": range.getColumnsAfter(),
      "'Ark1'!A1:D6": range.getBoundingRect('A1:B2'),
      "'Ark1'!D5:D6": range.getIntersection(sheet.getRange('D5:F9')),
    };
    for (const one of Object.values(reached)) one.load('address');
    await context.sync();
    expect(Object.values(reached).map((one) => one.address)).toEqual(Object.keys(reached).map((key) => key.trim()));
  }));

test('what lies outside the sheet is refused at the call that asked for it', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.getOffsetRange' },
    });
  }));

test('an address that is none is refused', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('ikke en adresse').load('address');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Worksheet.getRange' },
    });
  }));

test('ranges that do not meet give a null object, and an error without OrNullObject', () =>
  onSheet(async (sheet, context) => {
    const none = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
    const below = none.getCell(0, 0).load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(below.isNullObject).toBe(true);
    sheet.getRange('A1').getIntersection('B2').load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  }));

test('the used range counts cells that only have a format, unless only values are asked for', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = 'yellow';
    const used = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    const column = sheet.getRange('D:D').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect(used.address).toBe("'Ark1'!B2:D5");
    expect(values.address).toBe("'Ark1'!B2");
    expect(column.isNullObject).toBe(true);
  }));

test('an empty sheet has no used range, or its first cell; an empty range throws', () =>
  onSheet(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject().load('address');
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe("'Ark1'!A1");
    sheet.getRange('B2:C3').getUsedRange().load('address');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'Range.getUsedRange' },
    });
  }));

test('merged cells keep the first value, are found, and are taken apart', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['titel', 'væk'],
      ['væk', 'væk'],
    ];
    range.merge();
    sheet.getRange('D1:E2').merge(true);
    const areas = sheet.getRange('A1:E1').getMergedAreasOrNullObject().load('address,areaCount');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['titel', ''],
      ['', ''],
    ]);
    expect(areas.address).toBe("'Ark1'!A1:B2,'Ark1'!D1:E1");
    sheet.getRange('A1:E2').unmerge();
    const none = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test('a part of merged cells cannot be merged with others', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B2:C3').merge();
    await expect(context.sync()).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.merge' } });
  }));

test('links keep their target, show their text and can be taken away', () =>
  onSheet(async (sheet, context) => {
    const inside = sheet.getRange('A1');
    inside.hyperlink = { documentReference: 'Ark1!C5', textToDisplay: 'Se celle C5', screenTip: 'Gå til' };
    const outside = sheet.getRange('A2');
    outside.hyperlink = { address: 'https://example.org/' };
    inside.load('hyperlink,values');
    outside.load('hyperlink,values');
    const both = sheet.getRange('A1:A2').load('hyperlink');
    await context.sync();
    expect(inside.hyperlink).toEqual({
      documentReference: 'Ark1!C5',
      textToDisplay: 'Se celle C5',
      screenTip: 'Gå til',
    });
    expect(inside.values).toEqual([['Se celle C5']]);
    expect(outside.values).toEqual([['https://example.org/']]);
    expect(both.hyperlink).toBeNull();
    inside.clear('Hyperlinks');
    outside.clear('RemoveHyperlinks');
    inside.load('hyperlink,values,format/font/underline');
    outside.load('hyperlink,values,format/font/underline');
    await context.sync();
    expect([inside.hyperlink, outside.hyperlink]).toEqual([null, null]);
    expect(inside.values).toEqual([['Se celle C5']]);
    expect([inside.format.font.underline, outside.format.font.underline]).toEqual(['Single', 'None']);
  }));

test('clearing takes contents, formats or both', () =>
  onSheet(async (sheet, context) => {
    const ranges = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
    for (const range of ranges) {
      range.values = [[5]];
      range.format.fill.color = '#FF0000';
    }
    ranges[0]!.clear('Contents');
    ranges[1]!.clear('Formats');
    ranges[2]!.clear();
    for (const range of ranges) range.load('values,format/fill/color');
    await context.sync();
    expect(ranges.map((range) => [range.values[0]![0] as unknown, range.format.fill.color])).toEqual([
      ['', '#FF0000'],
      [5, '#FFFFFF'],
      ['', '#FFFFFF'],
    ]);
  }));

test('copied formulas keep their relative references, copied values lose them', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, '=A1*$A$1']];
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('C3').copyFrom('A1:B1');
    sheet.getRange('C5').copyFrom('A1:B1', 'Values');
    const all = sheet.getRange('C3:D3').load('formulas,format/font/bold');
    const values = sheet.getRange('C5:D5').load('formulas,format/font/bold');
    await context.sync();
    expect(all.formulas).toEqual([[1, '=C3*$A$1']]);
    expect(all.format.font.bold).toBe(true);
    expect(values.formulas).toEqual([[1, '']]);
    expect(values.format.font.bold).toBe(false);
  }));

test('a range that is tracked is used in several requests until it is let go of', async () => {
  const { Excel, host } = office();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B3');
    range.track();
    range.values = [[1], [2]];
    await context.sync();
    return range;
  });
  expect(host.references.size).toBe(1);
  await Excel.run(kept, async (context) => {
    kept.load('values');
    await context.sync();
    expect(kept.values).toEqual([[1], [2]]);
    kept.untrack();
    await context.sync();
  });
  expect(host.references.size).toBe(0);
});

test('a tracked range goes where its cells go, and is gone with them', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('B5:C6');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    context.trackedObjects.add(range);
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe("'Ark1'!B7:C8");
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('6:9').delete('Up');
    await context.sync();
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  }));

test('several areas are one object', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:B2, D4');
    areas.format.fill.color = '#00FF00';
    areas.load('address,areaCount,cellCount,format/fill/color,areas/items/address');
    const between = sheet.getRange('C3').load('format/fill/color');
    await context.sync();
    expect(areas.address).toBe("'Ark1'!A1:B2,'Ark1'!D4");
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 5]);
    expect(areas.areas.items.map((area) => area.address)).toEqual(["'Ark1'!A1:B2", "'Ark1'!D4"]);
    expect(areas.format.fill.color).toBe('#00FF00');
    expect(between.format.fill.color).toBe('#FFFFFF');
  }));

test('rows and columns are hidden, and only some of them read as null', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const some = sheet.getRange('A1:C3').load('rowHidden,columnHidden,hidden');
    const all = sheet.getRange('A2:A3').load('rowHidden,columnHidden,hidden');
    const none = sheet.getRange('D5').load('hidden');
    await context.sync();
    expect([some.rowHidden, some.columnHidden, some.hidden]).toEqual([null, null, null]);
    expect([all.rowHidden, all.columnHidden, all.hidden]).toEqual([true, false, true]);
    expect(none.hidden).toBe(false);
  }));

test('a name stands for its cells', async () => {
  const { document } = office();
  document.transact('user', () => {
    document.set(document.state, 'names', [
      { name: 'Budget', formula: "='Ark1'!$B$2:$C$3", comment: '', visible: true },
    ]);
  });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('budget').load('address');
    await context.sync();
    expect(range.address).toBe("'Ark1'!B2:C3");
  });
});

test('what a formula spilled is found from both ends', async () => {
  const { document } = office();
  document.transact('calculation', () => {
    const cells = [1, 2, 3].map((value, row) => [
      { value, ...(row === 0 ? { formula: '=SEQUENCE(3)' } : { spilledFrom: 'B2' }) },
    ]);
    document.putCells(document.activeSheet, { top: 1, left: 1, bottom: 3, right: 1 }, cells);
  });
  await onSheet(async (sheet, context) => {
    const area = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
    const parent = sheet.getRange('B4').getSpillParentOrNullObject().load('address');
    const none = sheet.getRange('A1').getSpillParentOrNullObject().load('address');
    const spills = [sheet.getRange('B2:B4'), sheet.getRange('A1'), sheet.getRange('B1:B2')];
    for (const range of spills) range.load('hasSpill');
    await context.sync();
    expect(area.address).toBe("'Ark1'!B2:B4");
    expect(parent.address).toBe("'Ark1'!B2");
    expect(none.isNullObject).toBe(true);
    expect(spills.map((range) => range.hasSpill)).toEqual([true, false, null]);
  });
});
