import { withOffice } from '../support/office';

const office = withOffice();

test('A name of cells is added, read and found in one request', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange('B2:B4');
    context.workbook.names.add('Satser', cells, 'note');
    const name = context.workbook.names.getItem('satser').load();
    const range = name.getRange().load('address');
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: 'Satser',
      comment: 'note',
      formula: "='Ark1'!$B$2:$B$4",
      value: "'Ark1'!$B$2:$B$4",
      type: 'Range',
      scope: 'Workbook',
      visible: true,
    });
    expect(range.address).toBe("'Ark1'!B2:B4");
  });
});

test.each([
  ['=0.25', 'Double', 0.25],
  ['=5', 'Integer', 5],
  ['="ja"', 'String', 'ja'],
  ['=TRUE', 'Boolean', true],
])('The name %s is a %s', async (formula, type, value) => {
  await office().Excel.run(async (context) => {
    const name = context.workbook.names.add('Konstant', formula).load('type,value');
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.value]).toEqual([type, value]);
    expect(range.isNullObject).toBe(true);
  });
});

test('A name without cells has no range', async () => {
  await office().Excel.run(async (context) => {
    context.workbook.names.add('Konstant', '=5').getRange().load('address');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidOperation',
      debugInfo: { errorLocation: 'NamedItem.getRange' },
    });
  });
});

test.each(['To ord', 'B2', 'R1C1', 'c', '2025', ''])('The name "%s" is refused', async (name) => {
  await office().Excel.run(async (context) => {
    context.workbook.names.add(name, '=5');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'NamedItemCollection.add' },
    });
  });
});

test('Names of a sheet stand beside those of the workbook', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Sats', '=1');
    const own = sheet.names.add('Sats', '=2').load('scope,value');
    own.worksheet.load('name');
    const nobody = context.workbook.names.getItem('Sats').load('value');
    nobody.worksheetOrNullObject.load('name');
    const [everywhere, here] = [context.workbook.names.getCount(), sheet.names.getCount()];
    await context.sync();
    expect([own.scope, own.value, own.worksheet.name]).toEqual(['Worksheet', 2, 'Ark1']);
    expect(nobody.value).toBe(1);
    expect(nobody.worksheetOrNullObject.isNullObject).toBe(true);
    expect([everywhere.value, here.value]).toEqual([1, 1]);
  });
});

test('Names change, hide, follow a renamed sheet, and go', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = context.workbook.names.add('Sats', sheet.getRange('A1'));
    name.formula = "='Ark1'!$C$3";
    name.visible = false;
    name.comment = 'ny';
    sheet.name = 'Mit ark';
    const items = context.workbook.names.load('items/name,items/formula,items/visible,items/comment');
    await context.sync();
    expect(items.items.map((one) => one.toJSON())).toEqual([
      { name: 'Sats', formula: "='Mit ark'!$C$3", visible: false, comment: 'ny' },
    ]);
    items.items[0]!.delete();
    const gone = context.workbook.names.getItemOrNullObject('Sats');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('The value of a computed name is refused by name, not guessed', async () => {
  await office().Excel.run(async (context) => {
    const name = context.workbook.names.add('Liste', "=OFFSET('Ark1'!$A$1,0,0,3)").load('formula');
    await context.sync();
    expect(name.formula).toContain('OFFSET');
    name.load('value');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...office().host.unknownMembers].join()).toContain('OFFSET');
    office().host.unknownMembers.clear();
  });
});

test('A name that is asked for without a name is a wrong argument', async () => {
  await office().Excel.run(async (context) => {
    context.workbook.names.getItemOrNullObject(undefined as unknown as string);
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
