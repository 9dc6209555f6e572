import type { Selection, WorkbookChange } from '../../src/excel/port';
import { coauthor, protectSheet } from '../../workbench/faults/coauthor';
import { documentOf } from '../support/documentOf';
import { excelSessions, type ExcelSession } from '../support/excelSession';
import { problemOf } from '../support/problemOf';
import { workbookOf } from '../support/workbookOf';

const { openDocument } = excelSessions();
const open = (): Promise<ExcelSession> =>
  openDocument(
    documentOf(
      workbookOf(
        {
          Planer: [
            ['Plan', 'Samlet ramme'],
            ['A', 1000.5],
            ['B', null],
            ['C', 300],
            ['D', 4],
            ['E', 5],
            ['F', 6],
          ],
          'Skjult ark': [['x']],
        },
        { sheets: { 'Skjult ark': { visibility: 'hidden' } } },
      ),
    ),
  );

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isTrue(); tries++) await new Promise((done) => setTimeout(done, 5));
}
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 40));

const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('going to cells', () => {
  test('the sheet comes to the front and the cells are selected', async () => {
    const { port, document, sheet } = await open();
    document.transact('user', () => {
      document.set(document.state, 'sheets', [...document.state.sheets, document.createSheet("Børn's ark")]);
    });
    await port.goTo({ sheet: "børn's ark", row: 4, column: 1 });
    expect(document.activeSheet.name).toBe("Børn's ark");
    expect(document.activeSheet.selection).toEqual(rect(4, 1, 4, 1));
    await port.goTo({ sheet: 'Planer', top: 1, left: 0, bottom: 3, right: 1 });
    expect([document.activeSheet.name, sheet('Planer').selection]).toEqual(['Planer', rect(1, 0, 3, 1)]);
  });

  test('a sheet that is gone or hidden is named', async () => {
    const { port } = await open();
    expect(await problemOf(port.goTo({ sheet: 'Væk', row: 0, column: 0 }))).toMatchObject({
      kind: 'sheetGone',
      details: { sheet: 'Væk' },
    });
    expect(await problemOf(port.goTo({ sheet: 'Skjult ark', row: 0, column: 0 }))).toMatchObject({ kind: 'hidden' });
  });
});

describe('inserting a formula', () => {
  const select = ({ document, sheet }: ExcelSession, row: number, column: number): void => {
    document.transact('user', () => {
      document.set(sheet('Planer'), 'selection', rect(row, column, row, column));
    });
  };

  test('it goes into the active cell', async () => {
    const session = await open();
    select(session, 2, 1);
    expect(await session.port.insertFormula('=MUNICIPAL_SHARE(B2)')).toEqual({ sheet: 'Planer', row: 2, column: 1 });
    expect(session.cell('Planer!B3')?.formula).toBe('=MUNICIPAL_SHARE(B2)');
  });

  test('a cell that holds something, also a formula that shows nothing, is left alone', async () => {
    const session = await open();
    select(session, 1, 1);
    expect(await problemOf(session.port.insertFormula('=1'))).toMatchObject({
      kind: 'notEmpty',
      details: { sheet: 'Planer' },
    });
    session.type('Planer!B3', [['=""']]);
    select(session, 2, 1);
    expect((await problemOf(session.port.insertFormula('=1'))).kind).toBe('notEmpty');
    expect(session.cell('Planer!B3')?.formula).toBe('=""');
  });

  test('a protected sheet is told', async () => {
    const session = await open();
    select(session, 2, 1);
    protectSheet(session.office.host, 'Planer');
    expect((await problemOf(session.port.insertFormula('=1'))).kind).toBe('protected');
  });
});

describe('the selection', () => {
  test('its area, what stands in its top cell and the first filled cells below', async () => {
    const { port, document, sheet, trips } = await open();
    document.transact('user', () => {
      document.set(sheet('Planer'), 'selection', rect(0, 1, 1_048_575, 1));
    });
    trips();
    expect(await port.selection()).toEqual({
      area: { sheet: 'Planer', ...rect(0, 1, 1_048_575, 1) },
      text: 'Samlet ramme',
      samples: ['1000,5', '300', '4', '5'],
    });
    expect(trips()).toBe(1);
  });

  test('at the sheet’s end there is nothing below', async () => {
    const { port, document, sheet } = await open();
    document.transact('user', () => {
      document.set(sheet('Planer'), 'selection', rect(1_048_570, 0, 1_048_570, 0));
    });
    expect(await port.selection()).toMatchObject({ text: '', samples: [] });
  });

  test('its changes are heard, the last one always, until the listening ends', async () => {
    const { port, document, sheet } = await open();
    const heard: Selection[] = [];
    const stop = await port.onSelection((selection) => heard.push(selection));
    for (const row of [1, 2, 3, 4]) {
      document.transact('user', () => {
        document.set(sheet('Planer'), 'selection', rect(row, 0, row, 0));
      });
    }
    await until(() => heard.at(-1)?.area.top === 4);
    expect(heard.at(-1)).toMatchObject({ area: { top: 4 }, text: 'D' });
    stop();
    await rest();
    const before = heard.length;
    document.transact('user', () => {
      document.set(sheet('Planer'), 'selection', rect(0, 0, 0, 0));
    });
    await rest();
    expect(heard).toHaveLength(before);
  });
});

describe('changes', () => {
  async function listened(): Promise<ExcelSession & { readonly heard: WorkbookChange[]; readonly stop: () => void }> {
    const session = await open();
    const heard: WorkbookChange[] = [];
    const stop = await session.port.onChange((change) => heard.push(change));
    return { ...session, heard, stop };
  }

  test('edits of the officer and of others are told with their cells', async () => {
    const { type, office, heard } = await listened();
    type('Planer!B2:C3', [
      [1, 2],
      [3, 4],
    ]);
    await until(() => heard.length === 1);
    coauthor(office.host, 'Planer', 'A7', [['G']]);
    await until(() => heard.length === 2);
    expect(heard).toEqual([
      { sheet: 'Planer', area: { sheet: 'Planer', ...rect(1, 1, 2, 2) }, cells: 4, by: 'officer' },
      { sheet: 'Planer', area: { sheet: 'Planer', ...rect(6, 0, 6, 0) }, cells: 1, by: 'others' },
    ]);
  });

  test('a sheet that comes, goes or gets another name is told as no cells', async () => {
    const { document, heard, sheet } = await listened();
    document.transact('user', () => {
      document.set(document.state, 'sheets', [...document.state.sheets, document.createSheet('Nyt')]);
    });
    await until(() => heard.length === 1);
    document.transact('user', () => {
      document.set(sheet('Planer'), 'name', 'Helhedsplaner');
    });
    await until(() => heard.length === 2);
    document.transact('user', () => {
      document.set(
        document.state,
        'sheets',
        document.state.sheets.filter(({ name }) => name !== 'Nyt'),
      );
    });
    await until(() => heard.length === 3);
    expect(heard).toEqual([
      { sheet: 'Nyt', cells: 0, by: 'officer' },
      { sheet: 'Planer', cells: 0, by: 'officer' },
      { sheet: 'Nyt', cells: 0, by: 'officer' },
    ]);
  });

  test('what the port writes is never told', async () => {
    const { port, heard, document, sheet } = await listened();
    await port.applyFix({ cells: [{ cell: { sheet: 'Planer', row: 1, column: 1 }, before: 1000.5, after: 2 }] });
    document.transact('user', () => {
      document.set(sheet('Planer'), 'selection', rect(2, 1, 2, 1));
    });
    await port.insertFormula('=1+1');
    await port.addWaiver({ code: 'FIN-03', plan: 'A', reason: 'x', name: 'y', language: 'da' });
    await rest();
    expect(heard).toEqual([]);
    expect(document.state.enableEvents).toBe(true);
  });

  test('nothing is told once the listening has ended', async () => {
    const { type, heard, stop } = await listened();
    stop();
    await rest();
    type('Planer!B2', [[1]]);
    await rest();
    expect(heard).toEqual([]);
  });
});

describe('the environment', () => {
  test('separators are Excel’s own, which need not be those of the language', async () => {
    const { port } = await openDocument(documentOf(workbookOf({ A: [['x']] })), {
      settings: { language: 'en-US', contentLanguage: 'da-DK' },
    });
    expect(port.environment).toMatchObject({
      language: 'en-US',
      separators: { decimal: ',', thousands: '.', list: ';' },
      platform: 'OfficeOnline',
      mergesUndo: false,
    });
  });

  test('an Excel before 1.11 does not tell them: the content language does', async () => {
    const settings = { contentLanguage: 'en-GB', requirementSets: { ExcelApi: '1.9' } };
    const { port } = await openDocument(documentOf(workbookOf({ A: [['x']] })), { settings });
    expect(port.environment.separators).toEqual({ decimal: '.', thousands: ',', list: ',' });
  });
});
