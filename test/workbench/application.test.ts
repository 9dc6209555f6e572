import { startOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';

const office = withOffice();

test('Calculation is set to manual, asked for and suspended', async () => {
  const { host, Excel } = office();
  let computed = 0;
  host.calculation = {
    state: 'Pending',
    recalculate: () => {
      computed += 1;
    },
  };
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
    application.load('calculationMode,calculationState');
    await context.sync();
    expect([application.calculationMode, application.calculationState]).toEqual(['Manual', 'Pending']);
    expect(computed).toBe(1);
    application.calculationMode = 'Nu' as 'Manual';
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Application.calculationMode' },
    });
  });
});

test.each([
  ['da-DK', ',', '.', 'dd-MM-yyyy', '-'],
  ['en-US', '.', ',', 'M/d/yyyy', '/'],
])('In %s numbers and dates are written its way', async (contentLanguage, decimal, group, shortDate, separator) => {
  const started = await startOffice(undefined, { contentLanguage });
  try {
    await started.Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      application.load('decimalSeparator,thousandsSeparator,useSystemSeparators');
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      cultureInfo.datetimeFormat.load();
      await context.sync();
      expect(cultureInfo.name).toBe(contentLanguage);
      expect(cultureInfo.numberFormat.toJSON()).toEqual({
        numberDecimalSeparator: decimal,
        numberGroupSeparator: group,
      });
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, group]);
      expect(cultureInfo.datetimeFormat.toJSON()).toMatchObject({
        shortDatePattern: shortDate,
        dateSeparator: separator,
      });
    });
  } finally {
    started.close();
  }
});

test('Events are switched off and on', async () => {
  await office().Excel.run(async (context) => {
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
    context.runtime.enableEvents = false;
    await context.sync();
    expect(office().document.state.enableEvents).toBe(false);
  });
});

test('A protected structure refuses new sheets until the right password takes it off', async () => {
  await office().Excel.run(async (context) => {
    const { workbook } = context;
    workbook.protection.protect('hemmelig');
    workbook.protection.load('protected');
    await context.sync();
    expect(workbook.protection.protected).toBe(true);
    workbook.worksheets.add('Ny');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'WorksheetCollection.add' },
    });
    workbook.protection.unprotect('gæt');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'WorkbookProtection.unprotect' },
    });
    workbook.protection.unprotect('hemmelig');
    workbook.worksheets.add('Ny');
    await context.sync();
    expect(office().document.state.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Ny']);
  });
});

test('Protecting the structure cannot be undone, and neither can what was before it', async () => {
  await office().Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
    context.workbook.protection.protect();
    await context.sync();
    expect(office().document.undo()).toBe(false);
    expect(office().document.state.structureProtected).toBe(true);
  });
});

test('Saving leaves nothing to save and nothing to undo', async () => {
  await office().Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    workbook.load('isDirty');
    await context.sync();
    expect(workbook.isDirty).toBe(true);
    workbook.save('Save');
    workbook.load('isDirty');
    await context.sync();
    expect(workbook.isDirty).toBe(false);
    expect(office().document.undo()).toBe(false);
  });
});

test.each([
  ['Workbook.close', (workbook: Excel.Workbook) => workbook.close('Save')],
  ['Workbook.comments', (workbook: Excel.Workbook) => workbook.comments.load('items/content')],
  ['Workbook.getActiveChart', (workbook: Excel.Workbook) => workbook.getActiveChart().load('name')],
])('%s is refused by name', async (member, ask) => {
  await office().Excel.run(async (context) => {
    ask(context.workbook);
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: member },
    });
    expect([...office().host.unknownMembers]).toEqual([member]);
    office().host.unknownMembers.clear();
  });
});
