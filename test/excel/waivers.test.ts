import { check } from '../../src/core/check';
import type { NewWaiver } from '../../src/excel/port';
import { readWorkbook } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { protectSheet } from '../../workbench/faults/coauthor';
import { withFormat } from '../../workbench/host/state/cell';
import { documentOf } from '../support/documentOf';
import { excelSessions } from '../support/excelSession';
import { readCase } from '../support/goldenCase';
import { problemOf } from '../support/problemOf';
import { workbookOf } from '../support/workbookOf';

const { openDocument, openExample } = excelSessions();

const WAIVER: NewWaiver = {
  code: 'FIN-03',
  plan: 'Havrevænget',
  reason: '=aftalt med forvaltningen 1. marts',
  name: 'Karen Holm',
  until: '2019-12-31',
  language: 'da',
};

const HEADINGS = ['Kode', 'Plan', 'Begrundelse', 'Navn', 'Gælder til'];

test('where there is no table, the template’s is added with the row in it, in one round trip beside the reading', async () => {
  const { port, trips, save } = await openExample('en-plan.xlsx');
  trips();
  const cell = await port.addWaiver(WAIVER);
  expect(trips()).toBe(3);
  expect(cell).toEqual({ sheet: 'Begrundede afvigelser', row: 1, column: 0 });
  const { portfolio } = check(await readWorkbook(await save(), nodeCodec), { today: '2018-03-14' });
  expect(portfolio.waivers).toMatchObject([
    {
      code: 'FIN-03',
      planName: 'Havrevænget',
      reason: WAIVER.reason,
      name: 'Karen Holm',
      until: { day: '2019-12-31' },
    },
  ]);
});

test('a second one goes below the first', async () => {
  const { port } = await openExample('en-plan.xlsx');
  await port.addWaiver(WAIVER);
  const endless = { reason: WAIVER.reason, name: WAIVER.name, language: WAIVER.language };
  expect(await port.addWaiver({ ...endless, code: 'PLN-02', plan: '' })).toMatchObject({ row: 2 });
  const { portfolio } = check((await port.read()).workbook, { today: '2018-03-14' });
  expect(portfolio.waivers.map(({ code, planName, until }) => [code, planName, until?.day])).toEqual([
    ['FIN-03', 'Havrevænget', '2019-12-31'],
    ['PLN-02', '', undefined],
  ]);
});

test('a waiver explains the warning it is for', async () => {
  const source = await readCase('municipal-share-below-agreed');
  const { port } = await openDocument(documentOf(source));
  const options = { today: '2018-03-14' };
  const warning = check((await port.read()).workbook, options).findings.find(({ severity }) => severity === 'warning')!;
  await port.addWaiver({ ...WAIVER, code: warning.code, plan: warning.plan ?? '' });
  const after = check((await port.read()).workbook, options).findings.find(({ code }) => code === warning.code)!;
  expect(after.waiver).toMatchObject({ reason: WAIVER.reason, name: 'Karen Holm', until: '2019-12-31' });
});

test('the officer’s own table is used, with its columns in their order and notes below it moved down', async () => {
  const { port, cell } = await openDocument(
    documentOf(
      workbookOf({
        Dispensationer: [
          ['Begrundede afvigelser'],
          [],
          ['Begrundelse', 'Kode', 'Plan', 'Gælder til', 'Navn'],
          ['Aftalt', 'FIN-02', 'Nord', null, 'Per'],
          ['Alle begrundelser er godkendt af chefen.'],
        ],
      }),
    ),
  );
  const place = await port.addWaiver(WAIVER);
  const { portfolio } = check((await port.read()).workbook, { today: '2018-03-14' });
  expect(portfolio.waivers.map(({ code }) => code)).toContain('FIN-03');
  const row = place.row + 1;
  expect(['A', 'B', 'C', 'E'].map((column) => cell(`Dispensationer!${column}${row}`)?.value)).toEqual([
    WAIVER.reason,
    'FIN-03',
    'Havrevænget',
    'Karen Holm',
  ]);
  const texts = [4, 5, 6, 7].map((at) => cell(`Dispensationer!A${at}`)?.value);
  expect(texts).toContain('Alle begrundelser er godkendt af chefen.');
});

test('a column that the table lacks is added where it is needed', async () => {
  const { port, cell } = await openDocument(
    documentOf(
      workbookOf({
        Waivers: [
          ['Code', 'Reason', 'Note'],
          ['FIN-02', 'Agreed', 'x'],
        ],
      }),
    ),
  );
  await port.addWaiver({ ...WAIVER, language: 'en' });
  const { portfolio } = check((await port.read()).workbook, { today: '2018-03-14' });
  expect(portfolio.waivers.at(-1)).toMatchObject({
    code: 'FIN-03',
    planName: 'Havrevænget',
    name: 'Karen Holm',
    until: { day: '2019-12-31' },
  });
  expect(cell('Waivers!C2')?.value).toBe('x');
});

test.each([
  ['that of the dates above', 'dd-mm-yyyy', 'dd-mm-yyyy'],
  ['that of new tables where no date stands above', '@', 'dd\\.mm\\.yyyy'],
])('the last day has the format of %s', async (_, above, expected) => {
  const { port, document, sheet, cell } = await openDocument(
    documentOf(workbookOf({ Dispensationer: [HEADINGS, ['FIN-02', 'Nord', 'Aftalt', 'Per', 47_848], ['Noter']] })),
  );
  document.transact('user', () => {
    document.putCells(sheet('Dispensationer'), { top: 1, left: 4, bottom: 1, right: 4 }, [
      [withFormat({ value: 47_848 }, { numberFormat: above })],
    ]);
  });
  const { row } = await port.addWaiver(WAIVER);
  const day = cell(`Dispensationer!E${row + 1}`) as { value: unknown; format?: { numberFormat?: string } };
  expect(day).toMatchObject({ value: 43_830, format: { numberFormat: expected } });
});

test('an Excel table grows by the row', async () => {
  const source = workbookOf(
    { Begrundede: [HEADINGS, ['FIN-02', 'Nord', 'Aftalt', 'Per', null]] },
    { sheets: { Begrundede: { tables: [{ name: 'Afvigelser', range: 'A1:E2' }] } } },
  );
  const { port, document } = await openDocument(documentOf(source));
  await port.addWaiver(WAIVER);
  expect(document.state.tables.map(({ rect }) => rect)).toEqual([{ top: 0, left: 0, bottom: 2, right: 4 }]);
  const { portfolio } = check((await port.read()).workbook, { today: '2018-03-14' });
  expect(portfolio.waivers).toHaveLength(2);
});

test('an Excel table with totals gets the row above them', async () => {
  const source = workbookOf(
    { Begrundede: [HEADINGS, ['FIN-02', 'Nord', 'Aftalt', 'Per', null], ['I alt', null, 1, null, null]] },
    { sheets: { Begrundede: { tables: [{ name: 'Afvigelser', range: 'A1:E3', totalsRows: 1 }] } } },
  );
  const { port, cell } = await openDocument(documentOf(source));
  expect(await port.addWaiver(WAIVER)).toMatchObject({ row: 2 });
  expect([cell('Begrundede!A3')?.value, cell('Begrundede!A4')?.value]).toEqual(['FIN-03', 'I alt']);
});

test('a protected sheet is told before anything is written', async () => {
  const { port, office } = await openDocument(
    documentOf(workbookOf({ Dispensationer: [HEADINGS, ['FIN-02', 'Nord', 'Aftalt', 'Per', null]] })),
  );
  protectSheet(office.host, 'Dispensationer');
  expect(await problemOf(port.addWaiver(WAIVER))).toMatchObject({
    kind: 'protected',
    details: { sheet: 'Dispensationer', written: 'nothing' },
  });
});

test('in a workbook that counts from 1904, the last day is that day', async () => {
  const { port } = await openDocument(documentOf(await readCase('date-system-1904')));
  await port.addWaiver(WAIVER);
  const { workbook } = await port.read();
  expect(check(workbook, { today: '2018-03-14' }).portfolio.waivers.at(-1)?.until?.day).toBe('2019-12-31');
});
