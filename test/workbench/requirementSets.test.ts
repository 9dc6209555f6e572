import { withOffice } from '../support/office';

describe('a current Excel on the web', () => {
  const started = withOffice();

  test('offers ExcelApi 1.17 and no more', () => {
    const { requirements } = started().Office.context;
    expect(['1.9', '1.17', '1.18', '1.20'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('Mailbox')).toBe(false);
  });

  test('is Danish unless told otherwise', () => {
    const { context } = started().Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(['da-DK', 'da-DK']);
  });

  test('has no Office theme, as on the web; the window prefers light', () => {
    const { Office, window } = started();
    expect(Office.context.officeTheme).toBeUndefined();
    expect(window.matchMedia('(prefers-color-scheme: dark)').matches).toBe(false);
    expect(window.matchMedia('(prefers-color-scheme: light)').matches).toBe(true);
  });
});

describe('an older Excel', () => {
  const started = withOffice({ requirementSets: { ExcelApi: '1.8' } });

  test('refuses newer members, and nothing of them reaches the workbook', async () => {
    const office = started();
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    expect(office.Office.context.requirements.isSetSupported('SharedRuntime')).toBe(false);
    await office.Excel.run((context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      expect(() => context.workbook.worksheets.onChanged).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
      expect(() => {
        range.copyFrom('B1');
      }).toThrow('Range.copyFrom er del af det ExcelApi 1.9-sæt af krav');
      return Promise.resolve();
    });
    expect(office.host.events.registrations.size).toBe(0);
  });

  test('still has what is older, such as the events of one sheet', async () => {
    const office = started();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(() => Promise.resolve());
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(office.document.activeSheet.rows.get(0)?.[0]?.value).toBe(1);
  });

  test('does not know how to wait for the end of cell editing', async () => {
    const office = started();
    office.host.editing.begin();
    const run = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('an English Office with German numbers, in the dark', () => {
  const started = withOffice({ language: 'en-US', contentLanguage: 'de-DE', theme: 'dark' });

  test('tells its languages and prefers dark', () => {
    const { Office, window } = started();
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['en-US', 'de-DE']);
    expect(window.matchMedia('(prefers-color-scheme: dark)').matches).toBe(true);
  });

  test('speaks its language in errors of office.js itself', async () => {
    const office = started();
    await office.Excel.run((context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      expect(() => range.values).toThrow("The property 'values' is not available");
      return Promise.resolve();
    });
  });
});
