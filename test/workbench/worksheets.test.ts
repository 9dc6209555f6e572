import { withOffice } from '../support/office';

const office = withOffice();

test('sheets are added, found in any case, renamed, moved and counted', () =>
  office().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Planer');
    added.position = 0;
    added.name = 'Alle planer';
    worksheets.load('items/name,items/position,items/visibility');
    const found = worksheets.getItem('ALLE PLANER').load('id');
    const count = worksheets.getCount();
    added.load('id');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Alle planer', 'Ark1']);
    expect(worksheets.items.map((sheet) => sheet.visibility)).toEqual(['Visible', 'Visible']);
    expect(found.id).toBe(added.id);
    expect(count.value).toBe(2);
  }));

test('names that Excel refuses and names that are taken give different errors', () =>
  office().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('ark1');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      debugInfo: { errorLocation: 'WorksheetCollection.add' },
    });
    for (const name of ['', 'a/b', 'x'.repeat(32)]) {
      worksheets.getActiveWorksheet().name = name;
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'Worksheet.name' },
      });
    }
  }));

test('a sheet that is not there points at the call', () =>
  office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Nej');
    sheet.load('name');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  }));

test('below a sheet that is not there everything is a null object', () =>
  office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nej');
    const { protection } = sheet;
    protection.load('protected');
    const range = sheet.getRange('A1').load('values');
    range.values = [['går ingen steder hen']];
    await context.sync();
    expect([sheet.isNullObject, protection.isNullObject, range.isNullObject]).toEqual([true, true, true]);
  }));

test('a renamed sheet keeps the formulas that name it', () =>
  office().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.add('Tal');
    const cell = worksheets.getItem('Ark1').getRange('A1');
    cell.values = [['=Tal!B2+SUM(tal!$C$1:C3)&"Tal!B2"']];
    old.name = "Årets tal '26";
    cell.load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([["='Årets tal ''26'!B2+SUM('Årets tal ''26'!$C$1:C3)&\"Tal!B2\""]]);
  }));

test('a deleted sheet leaves #REF!, takes its local names and tables, and cannot be brought back', async () => {
  const { document } = office();
  const table = await office().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Væk');
    sheet.load('id');
    worksheets.getItem('Ark1').getRange('A1').values = [['=Væk!A1+1']];
    await context.sync();
    return sheet.id;
  });
  document.transact('user', () => {
    const plain = { comment: '', visible: true };
    document.set(document.state, 'names', [
      { name: 'Derovre', formula: '=Væk!$A$1', ...plain },
      { name: 'Lokal', formula: '=Ark1!$A$1', ...plain, sheet: table },
    ]);
  });
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Væk');
    const range = sheet.getRange('A1');
    range.load('values');
    context.trackedObjects.add(range);
    await context.sync();
    sheet.delete();
    const cell = context.workbook.worksheets.getItem('Ark1').getRange('A1').load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([['=#REF!A1+1']]);
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
  expect(document.state.names.map(({ name, formula }) => [name, formula])).toEqual([['Derovre', '=#REF!$A$1']]);
  expect(document.undo()).toBe(false);
});

test('the last visible sheet stays', () =>
  office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.delete();
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidOperation',
      debugInfo: { errorLocation: 'Worksheet.delete' },
    });
    sheet.visibility = 'Hidden';
    await expect(context.sync()).rejects.toMatchObject({ debugInfo: { errorLocation: 'Worksheet.visibility' } });
  }));

test('a sheet that is hidden gives way, cannot be activated, and neighbours skip it', () =>
  office().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem('Ark1');
    const hidden = worksheets.add('Skjult');
    const last = worksheets.add('Sidst');
    hidden.visibility = 'VeryHidden';
    const next = first.getNext(true).load('name');
    const before = last.getPrevious().load('name');
    const none = last.getNextOrNullObject().load('name');
    await context.sync();
    expect([next.name, before.name, none.isNullObject]).toEqual(['Sidst', 'Skjult', true]);
    next.tabColor = '#ff0000';
    next.showGridlines = false;
    next.load('tabColor,showGridlines,showHeadings');
    await context.sync();
    expect([next.tabColor, next.showGridlines, next.showHeadings]).toEqual(['#FF0000', false, true]);
    hidden.activate();
    await expect(context.sync()).rejects.toMatchObject({ debugInfo: { errorLocation: 'Worksheet.activate' } });
  }));

test('frozen panes are set, found and taken away', () =>
  office().Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load('address');
    freezePanes.freezeAt('A1:B3');
    const both = freezePanes.getLocation().load('address');
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe("'Ark1'!1:2");
    expect(both.address).toBe("'Ark1'!A1:B3");
    expect(none.isNullObject).toBe(true);
  }));

test('the standard width and height of a sheet', () =>
  office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('standardWidth,standardHeight');
    await context.sync();
    expect([sheet.standardWidth, sheet.standardHeight]).toEqual([8.43, 15]);
    sheet.standardWidth = 20;
    const cell = sheet.getRange('F7').load('format/columnWidth,format/useStandardWidth');
    await context.sync();
    expect(cell.format.columnWidth).toBe(108.75);
    expect(cell.format.useStandardWidth).toBe(true);
  }));
