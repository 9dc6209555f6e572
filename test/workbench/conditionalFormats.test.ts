import { withOffice } from '../support/office';

const office = withOffice();

test('A format with a formula is added and read back, look and all', async () => {
  await office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:C9');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A2>3';
    format.custom.format.fill.color = '#fdf3f4';
    format.custom.format.font.color = 'red';
    format.custom.format.font.bold = true;
    format.custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
    format.custom.format.borders.top.color = '#112233';
    format.stopIfTrue = true;
    format.load('id,type,stopIfTrue,priority');
    format.custom.rule.load('formula');
    format.custom.format.fill.load('color');
    format.custom.format.font.load('color,bold,italic');
    format.custom.format.borders.load('items/sideIndex,items/style,items/color');
    const place = format.getRange().load('address');
    await context.sync();
    expect(format.toJSON()).toMatchObject({ type: 'Custom', stopIfTrue: true, priority: 0 });
    expect(format.custom.rule.formula).toBe('=$A2>3');
    expect(format.custom.format.fill.color).toBe('#FDF3F4');
    expect(format.custom.format.font.toJSON()).toMatchObject({ color: '#FF0000', bold: true, italic: false });
    expect(format.custom.format.borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
      ['EdgeTop', 'Continuous'],
      ['EdgeBottom', 'Continuous'],
      ['EdgeLeft', 'None'],
      ['EdgeRight', 'None'],
    ]);
    expect(place.address).toBe("'Ark1'!A2:C9");
  });
});

test('The newest format comes first, and priority moves it', async () => {
  await office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    const first = range.conditionalFormats.add('Custom').load('id');
    const second = range.conditionalFormats.add('CellValue').load('id');
    await context.sync();
    range.conditionalFormats.load('items/id,items/type');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ id }) => id)).toEqual([second.id, first.id]);
    range.conditionalFormats.getItem(second.id).priority = -1;
    range.conditionalFormats.load('items/id');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

test('A format that compares keeps its rule', async () => {
  await office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=$B$1' };
    cellValue.load('rule');
    await context.sync();
    expect(cellValue.rule).toEqual({ operator: 'Between', formula1: '=1', formula2: '=$B$1' });
    cellValue.rule = { operator: 'Between', formula1: '=1' };
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'CellValueConditionalFormat.rule' },
    });
  });
});

test('A format is only what it is: the others of its kinds are null objects', async () => {
  await office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    const format = range.conditionalFormats.add('ContainsText');
    format.textComparison.rule = { operator: 'Contains', text: 'fejl' };
    const other = format.customOrNullObject;
    other.load();
    format.textComparison.load('rule');
    await context.sync();
    expect(other.isNullObject).toBe(true);
    expect(format.textComparison.rule).toEqual({ operator: 'Contains', text: 'fejl' });
  });
});

test('Formats are counted where they touch, deleted by id, and cleared from a part of their cells', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { conditionalFormats } = sheet.getRange('A1:C9');
    conditionalFormats.add('Custom').custom.rule.formula = '=A1=1';
    const second = conditionalFormats.add('Custom');
    second.custom.rule.formula = '=A1=2';
    second.load('id');
    const [here, elsewhere] = [sheet.getRange('C9:D9'), sheet.getRange('D1')].map((range) =>
      range.conditionalFormats.getCount(),
    );
    await context.sync();
    expect([here?.value, elsewhere?.value]).toEqual([2, 0]);
    conditionalFormats.getItem(second.id).delete();
    const gone = conditionalFormats.getItemOrNullObject(second.id);
    sheet.getRange('A4:C5').conditionalFormats.clearAll();
    const cleared = sheet.getRange('B4').conditionalFormats.getCount();
    const kept = sheet.getRange('B1').conditionalFormats.getCount();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect([cleared.value, kept.value]).toEqual([0, 1]);
    const { conditionalFormats: state } = office().document.activeSheet;
    expect(state.map(({ rect }) => [rect.top, rect.bottom])).toEqual([
      [0, 2],
      [5, 8],
    ]);
    expect(new Set(state.map(({ id }) => id)).size).toBe(2);
  });
});

test('A kind that the stand-in does not have is refused by name', async () => {
  await office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    range.conditionalFormats.add('DataBar');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...office().host.unknownMembers]).toEqual(['ConditionalFormatCollection.add of DataBar']);
    office().host.unknownMembers.clear();
  });
});

test('A colour scale is kept as it was given', async () => {
  await office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    const { colorScale } = range.conditionalFormats.add('ColorScale');
    const criteria = {
      minimum: { type: 'LowestValue' as const, color: '#FFFFFF' },
      maximum: { type: 'HighestValue' as const, color: '#0B6A88' },
    };
    colorScale.criteria = criteria;
    colorScale.load('criteria,threeColorScale');
    await context.sync();
    expect(colorScale.criteria).toEqual(criteria);
    expect(colorScale.threeColorScale).toBe(false);
  });
});
