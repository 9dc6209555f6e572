import { withOffice } from '../support/office';

const office = withOffice();

test('A pick list written out is read back with its texts', async () => {
  await office().Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    dataValidation.errorAlert = { message: 'Vælg ja eller nej.', showAlert: true, style: 'Stop', title: 'Svar' };
    dataValidation.prompt = { message: 'Ja eller nej', showPrompt: true, title: '' };
    dataValidation.ignoreBlanks = false;
    dataValidation.load();
    await context.sync();
    expect(dataValidation.type).toBe('List');
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: 'Ja,Nej' } });
    expect(dataValidation.errorAlert).toEqual({
      message: 'Vælg ja eller nej.',
      showAlert: true,
      style: 'Stop',
      title: 'Svar',
    });
    expect(dataValidation.prompt).toEqual({ message: 'Ja eller nej', showPrompt: true, title: '' });
    expect(dataValidation.ignoreBlanks).toBe(false);
  });
});

test('A pick list may be given as a range, also of another sheet', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const lists = context.workbook.worksheets.add('Lister');
    const here = sheet.getRange('B2').dataValidation;
    const there = sheet.getRange('B3').dataValidation;
    here.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    there.rule = { list: { inCellDropDown: false, source: lists.getRange('A1:A3') } };
    here.load('rule');
    there.load('rule');
    await context.sync();
    expect(here.rule.list?.source).toBe('=$D$1:$D$3');
    expect(there.rule.list?.source).toBe('=Lister!$A$1:$A$3');
  });
});

test('Bounds are read back as formulas, days as the numbers Excel counts them by', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const whole = sheet.getRange('A1').dataValidation;
    const day = sheet.getRange('A2').dataValidation;
    const custom = sheet.getRange('A3').dataValidation;
    whole.rule = { wholeNumber: { formula1: 1, formula2: '=B1', operator: 'Between' } };
    day.rule = { date: { formula1: '2025-01-01', operator: 'GreaterThanOrEqualTo' } };
    custom.rule = { custom: { formula: '=LEN(A3)>2' } };
    for (const one of [whole, day, custom]) one.load('rule,type');
    await context.sync();
    expect([whole.type, day.type, custom.type]).toEqual(['WholeNumber', 'Date', 'Custom']);
    expect(whole.rule).toEqual({ wholeNumber: { formula1: '=1', formula2: '=B1', operator: 'Between' } });
    expect(day.rule).toEqual({ date: { formula1: '=45658', operator: 'GreaterThanOrEqualTo' } });
    expect(custom.rule).toEqual({ custom: { formula: '=LEN(A3)>2' } });
  });
});

test('Whether cells keep to their rule is told: all, none, or neither', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [['Ja'], ['nej'], ['måske']];
    sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    const results = ['A1:A2', 'A3', 'A1:A3'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
    await context.sync();
    expect(results.map(({ valid }) => valid)).toEqual([true, false, null]);
  });
});

test('Ranges whose cells differ say so, and clearing a part leaves the rest', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    sheet.getRange('A4:A5').dataValidation.clear();
    sheet.getRange('A8').dataValidation.rule = { custom: { formula: '=A8=1' } };
    const types = ['A1:A3', 'A4', 'A1:A5', 'A6:A9'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule'),
    );
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(['List', 'None', 'Inconsistent', 'MixedCriteria']);
    expect(types[0]?.rule.list?.source).toBe('Ja,Nej');
    expect(types[2]?.rule).toBeNull();
  });
});

test.each([
  ['two kinds', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=1' } }],
  ['no second bound', { wholeNumber: { formula1: 1, operator: 'Between' } }],
  ['a list that is too long', { list: { inCellDropDown: true, source: 'lang,'.repeat(60) } }],
])('A rule with %s is refused where it is set', async (_, rule) => {
  await office().Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    dataValidation.rule = rule as Excel.DataValidationRule;
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'DataValidation.rule' },
    });
  });
});
