import { withOffice } from '../support/office';

const office = withOffice();

const ROWS = [
  ['Plan', 'Beløb', 'Beløb', ''],
  ['Nordby', 10, 1, 'a'],
  ['Sydby', 20, 2, 'b'],
];

test('A table is added, named and read in one request, and its id outlives a new name', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:E4').values = ROWS;
    const table = sheet.tables.add('B2:E4', true);
    table.load('id,name,showHeaders,showTotals,style,showBandedRows');
    await context.sync();
    expect(table.name).toBe('Tabel1');
    expect(table.toJSON()).toMatchObject({ showHeaders: true, showTotals: false, showBandedRows: true });
    const { id } = table;
    table.name = 'Planer';
    table.style = 'TableStyleLight9';
    await context.sync();
    const again = context.workbook.tables.getItem('planer').load('id,name,style');
    const byId = context.workbook.tables.getItem(id).load('name');
    await context.sync();
    expect(again.id).toBe(id);
    expect(again.style).toBe('TableStyleLight9');
    expect(byId.name).toBe('Planer');
  });
});

test('Headings become texts, none blank and none twice, as Excel writes them', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = [['Plan', 2025, 'Plan', ''], ...ROWS.slice(1)];
    const table = sheet.tables.add('A1:D3', true);
    table.columns.load('items/name,items/index,items/id,count');
    const headings = table.getHeaderRowRange().load('values,valueTypes,address');
    await context.sync();
    expect(headings.values).toEqual([['Plan', '2025', 'Plan2', 'Kolonne1']]);
    expect(headings.valueTypes[0]).toEqual(['String', 'String', 'String', 'String']);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Plan', '2025', 'Plan2', 'Kolonne1']);
    expect(table.columns.items.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(table.columns.count).toBe(4);
  });
});

test('Data without headings move down one row below generated ones', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A3').values = [['under']];
    const table = sheet.tables.add(sheet.getRange('A1:B2'), false);
    const range = table.getRange().load('values,address');
    const under = sheet.getRange('A4').load('values');
    await context.sync();
    expect(range.address).toBe("'Ark1'!A1:B3");
    expect(range.values).toEqual([
      ['Kolonne1', 'Kolonne2'],
      [1, 2],
      [3, 4],
    ]);
    expect(under.values).toEqual([['under']]);
  });
});

test('Parts of a table are ranges of their own', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = ROWS;
    const table = sheet.tables.add('A1:D3', true);
    const body = table.getDataBodyRange().load('address');
    const column = table.columns.getItem('Beløb').getDataBodyRange().load('address,values');
    const whole = table.columns.getItemAt(1).load('values,name');
    const row = table.rows.getItemAt(1).load('values,index');
    const missing = table.columns.getItemOrNullObject('Nej');
    table.rows.load('count');
    await context.sync();
    expect(body.address).toBe("'Ark1'!A2:D3");
    expect(column.address).toBe("'Ark1'!B2:B3");
    expect(column.values).toEqual([[10], [20]]);
    expect(whole.values).toEqual([['Beløb'], [10], [20]]);
    expect(row.values).toEqual([['Sydby', 20, 2, 'b']]);
    expect(missing.isNullObject).toBe(true);
    expect(table.rows.count).toBe(2);
  });
});

test('Rows added at the end make the table longer, those in between move the others and the formulas below', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['Plan', 'Beløb'],
      ['Nordby', 10],
    ];
    sheet.getRange('A4:B4').formulas = [['I alt', '=SUM(B2:B3)']];
    const table = sheet.tables.add('A1:B2', true);
    const added = table.rows.add(undefined, [['Sydby', 20]]).load('index');
    const range = table.getRange().load('address');
    await context.sync();
    expect(added.index).toBe(1);
    expect(range.address).toBe("'Ark1'!A1:B3");
    table.rows.add(0, [['Først', 5]]);
    const body = table.getDataBodyRange().load('values,address');
    await context.sync();
    expect(body.values).toEqual([
      ['Først', 5],
      ['Nordby', 10],
      ['Sydby', 20],
    ]);
    table.rows.getItemAt(1).delete();
    const after = table.getDataBodyRange().load('values');
    table.rows.load('count');
    await context.sync();
    expect(after.values).toEqual([
      ['Først', 5],
      ['Sydby', 20],
    ]);
    expect(table.rows.count).toBe(2);
    const total = sheet.getRange('A5:B5').load('formulas');
    await context.sync();
    expect(total.formulas).toEqual([['I alt', '=SUM(B3:B4)']]);
  });
});

test('A table made of headings alone takes its first row in the blank one below', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['Plan', 'Beløb']];
    const table = sheet.tables.add('A1:B1', true);
    table.rows.add(undefined, [
      ['Nordby', 1],
      ['Sydby', 2],
    ]);
    const range = table.getRange().load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Plan', 'Beløb'],
      ['Nordby', 1],
      ['Sydby', 2],
    ]);
  });
});

test('A table over another is refused, and the error points at the call', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = ROWS;
    sheet.tables.add('A1:D3', true);
    await context.sync();
    sheet.tables.add('D3:E9', true);
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidOperation',
      debugInfo: { errorLocation: 'TableCollection.add' },
    });
  });
});

test.each(['To ord', 'A1', '1plan', 'R2C3', ''])('The table name "%s" is refused', async (name) => {
  await office().Excel.run(async (context) => {
    const table = context.workbook.tables.add('A1:B2', true);
    table.name = name;
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Table.name' },
    });
  });
});

test('Two tables cannot have one name', async () => {
  await office().Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.add('A1:B2', true).name = 'Planer';
    tables.add('D1:E2', true).name = 'PLANER';
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

test('A table that is not there is a null object, or an error with its place', async () => {
  await office().Excel.run(async (context) => {
    const none = context.workbook.tables.getItemOrNullObject('Nej');
    const below = none.getRange();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(below.isNullObject).toBe(true);
    context.workbook.tables.getItem('Nej').load('name');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'TableCollection.getItem' },
    });
  });
});

test('Totals and headings are shown and hidden, and column names outlive that', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2:B3').values = [
      ['Plan', 'Beløb'],
      ['Nordby', 10],
    ];
    const table = sheet.tables.add('A2:B3', true);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address,formulas');
    await context.sync();
    expect(totals.address).toBe("'Ark1'!A4:B4");
    expect(totals.formulas).toEqual([['Total', '=SUBTOTAL(109,[Beløb])']]);
    table.showTotals = false;
    table.showHeaders = false;
    const hidden = table.getRange().load('address');
    table.columns.load('items/name');
    await context.sync();
    expect(hidden.address).toBe("'Ark1'!A3:B3");
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Plan', 'Beløb']);
    table.showHeaders = true;
    const shown = table.getRange().load('values');
    await context.sync();
    expect(shown.values).toEqual([
      ['Plan', 'Beløb'],
      ['Nordby', 10],
    ]);
  });
});

test('Columns are added at the right and renamed in their heading', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['Plan', 'Beløb'],
      ['Nordby', 10],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.columns.add(undefined, [['Note'], ['x']]);
    table.columns.getItem('Beløb').name = 'Kroner';
    const range = table.getRange().load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Plan', 'Kroner', 'Note'],
      ['Nordby', 10, 'x'],
    ]);
  });
});

test('Resizing, making plain cells of it and deleting', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = ROWS;
    const table = sheet.tables.add('A1:C2', true);
    table.resize('A1:D3');
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe("'Ark1'!A1:D3");
    table.resize('A2:D3');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    const plain = table.convertToRange().load('values');
    context.workbook.tables.load('count');
    await context.sync();
    expect(plain.values[1]?.[0]).toBe('Nordby');
    expect(context.workbook.tables.count).toBe(0);
    sheet.tables.add('A1:D3', true).delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('One undo takes a table and its headings back', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['', 1],
      ['Nordby', 10],
    ];
    await context.sync();
    sheet.tables.add('A1:B2', true);
    await context.sync();
    expect(office().document.undo()).toBe(true);
    const range = sheet.getRange('A1:B1').load('values');
    sheet.tables.load('count');
    await context.sync();
    expect(range.values).toEqual([['', 1]]);
    expect(sheet.tables.count).toBe(0);
  });
});

test('Deleting a sheet takes its tables, charts and local names with it', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Bilag');
    sheet.tables.add('A1:B2', true).name = 'Planer';
    sheet.names.add('Sats', sheet.getRange('A2'));
    context.workbook.names.add('Fælles', sheet.getRange('A2'));
    await context.sync();
    sheet.delete();
    const table = context.workbook.tables.getItemOrNullObject('Planer');
    const name = context.workbook.names.getItem('Fælles').load('formula,type');
    await context.sync();
    expect(table.isNullObject).toBe(true);
    expect(name.formula).toContain('#REF!');
    expect(name.type).toBe('Error');
    expect(office().document.state.names.map((one) => one.name)).toEqual(['Fælles']);
  });
});

test('Columns of all tables are loaded with them in one go', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = ROWS;
    sheet.tables.add('A1:D3', true);
    const tables = context.workbook.tables.load('items/name,items/columns/items/name,items/worksheet/name');
    await context.sync();
    expect(tables.items.map((table) => table.worksheet.name)).toEqual(['Ark1']);
    expect(tables.items[0]?.columns.items.map(({ name }) => name)).toEqual(['Plan', 'Beløb', 'Beløb2', 'Kolonne1']);
  });
});

test('Tables tell the add-in that they came, changed and went', async () => {
  const { Excel, session } = office();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.onAdded.add(async ({ type }) => void heard.push(type));
    context.workbook.tables.onDeleted.add(async ({ type, tableName }) => void heard.push([type, tableName]));
    await context.sync();
    const table = sheet.tables.add('A1:B2', true);
    await context.sync();
    table.onChanged.add(async ({ type, address }) => void heard.push([type, address]));
    await context.sync();
    sheet.getRange('A2:C2').values = [['Nordby', 1, 2]];
    await context.sync();
    table.delete();
    await context.sync();
  });
  await session.registered('richApiMessage');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(expect.arrayContaining(['TableAdded', ['TableChanged', 'A2:B2'], ['TableDeleted', 'Tabel1']]));
});

test('A protected sheet lets no table be made or changed', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:B2', true);
    sheet.protection.protect();
    await context.sync();
    table.style = 'TableStyleLight1';
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Table.style' },
    });
    sheet.tables.add('D1:E2', true);
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
