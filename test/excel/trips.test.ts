import { check } from '../../src/core/check';
import { summarise } from '../../src/core/summary';
import type { ReadProgress } from '../../src/excel/port';
import { currentRequirementSets } from '../../workbench/host/settings';
import { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { newSheet } from '../../workbench/host/state/sheetState';
import { newWorkbookState } from '../../workbench/host/state/workbookState';
import { documentOf } from '../support/documentOf';
import { excelSessions } from '../support/excelSession';
import { outcomeOf, readCase } from '../support/goldenCase';
import { problemOf } from '../support/problemOf';
import { workbookOf } from '../support/workbookOf';

const { openDocument, openExample } = excelSessions();

/** So many sheets, each with this many rows of four cells. */
function wide(sheets: number, rows: number) {
  const lines = Array.from({ length: rows }, (_, row) => [`række ${row}`, row, row / 2, null]);
  return workbookOf(Object.fromEntries(Array.from({ length: sheets }, (_, index) => [`Ark ${index + 1}`, lines])));
}

function cellCount(sheets: number, rows: number): number {
  return sheets * rows * 3;
}

test('the portfolio of 14 plans is read in two round trips', async () => {
  const { port, trips } = await openExample('portefoelje.xlsx');
  trips();
  const { workbook, fileName, unread } = await port.read();
  expect(trips()).toBe(2);
  expect([workbook.sheets.length, fileName, unread]).toEqual([9, 'portefoelje.xlsx', []]);
});

test('60 sheets are read in two round trips, and written beside in one', async () => {
  const { port, trips } = await openDocument(documentOf(wide(60, 20)));
  trips();
  const { workbook } = await port.read();
  expect(trips()).toBe(2);
  expect(workbook.sheets).toHaveLength(60);
  expect(workbook.sheets[59]!.grid.text(19, 0)).toBe('række 19');
  const [first] = (await openedSummary()).sheets;
  const { sheets } = await port.writeSummary({ sheets: [first!] });
  expect(sheets).toEqual(['Kontrol']);
  expect(trips()).toBe(1);
});

async function openedSummary() {
  const result = check(await readCase('well-formed-plan'), { today: '2018-03-14' });
  const meta = { fileName: 'x.xlsx', checkedAt: '2018-03-14T14:32', version: '1', lang: 'da' as const };
  return summarise(result, { ...meta, fingerprint: { hash: '0', cells: 0 } });
}

test('from the 65th sheet on, sizes take one round trip more', async () => {
  const { port, trips } = await openDocument(documentOf(wide(70, 2)));
  trips();
  const { workbook } = await port.read();
  expect(trips()).toBe(3);
  expect(workbook.sheets.map(({ grid }) => grid.rowCount)).toEqual(Array(70).fill(2));
});

test('an empty workbook is an empty reading', async () => {
  const { port } = await openDocument(new WorkbookDocument());
  const { workbook } = await port.read();
  expect(workbook.sheets.map(({ name, grid }) => [name, grid.rowCount])).toEqual([['Ark1', 0]]);
});

test('more cells than one answer carries are read in parts, and give the same workbook', async () => {
  const source = wide(3, 50);
  const { port, trips } = await openDocument(documentOf(source), { tuning: { cellsAtOnce: 100 } });
  const told: ReadProgress[] = [];
  trips();
  const { workbook } = await port.read({ onProgress: (progress) => told.push(progress) });
  expect(trips()).toBe(1 + Math.ceil(cellCount(3, 50) / 99));
  expect(workbook.sheets.map(({ grid }) => grid.text(49, 0))).toEqual(Array(3).fill('række 49'));
  const read = told.filter(({ sheets }) => sheets === 3).map(({ cellsRead }) => cellsRead);
  expect(read).toEqual([...read].sort((a, b) => a - b));
  expect(told.at(-1)).toEqual({ sheets: 3, cellsRead: 450, cells: 450 });
});

test('a single row that is too wide is cut', async () => {
  const row = Array.from({ length: 30 }, (_, column) => column);
  const { port } = await openDocument(documentOf(workbookOf({ Bred: [row, row] })), { tuning: { cellsAtOnce: 7 } });
  const { grid } = (await port.read()).workbook.sheets[0]!;
  expect(row.map((column) => grid.number(1, column))).toEqual(row);
});

test('an answer too long for Excel on the web is asked for in halves, and that is told', async () => {
  const { port } = await openDocument(documentOf(wide(2, 400)), {
    settings: { payloadLimit: 60_000 },
    tuning: { fewestCells: 100, sheetsAtOnce: 2 },
  });
  const told: ReadProgress[] = [];
  const { workbook } = await port.read({ onProgress: (progress) => told.push(progress) });
  expect(workbook.sheets.map(({ grid }) => grid.number(399, 1))).toEqual([399, 399]);
  expect(told.filter(({ waiting }) => waiting?.for === 'smaller').length).toBeGreaterThan(0);
});

test('a sheet too large even in small parts is named', async () => {
  const { port } = await openDocument(documentOf(wide(2, 400)), {
    settings: { payloadLimit: 20_000 },
    tuning: { sheetsAtOnce: 2 },
  });
  const { kind, details } = await problemOf(port.read());
  expect([kind, details.sheet, details.code]).toEqual(['tooLarge', 'Ark 1', 'ResponsePayloadSizeLimitExceeded']);
});

test('values that Excel leaves out without an error are not taken for blank cells', async () => {
  const { port, office } = await openDocument(documentOf(wide(1, 40)), { tuning: { fewestCells: 30 } });
  let refused = 0;
  office.session.richApi.use(async (exchange, next) => {
    const answer = await next();
    const cells = JSON.stringify(answer).match(/"Values":\[\[/g);
    const isLarge = exchange.request.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes('valueTypes'));
    if (!cells || !isLarge || !answer || 'carrierError' in answer || refused++ > 0) return answer;
    return JSON.parse(JSON.stringify(answer).replace(/"Values":\[\[.*?\]\]/, '"Values":null')) as typeof answer;
  });
  const { workbook } = await port.read();
  expect(refused).toBeGreaterThan(1);
  expect(workbook.sheets[0]!.grid.number(39, 1)).toBe(39);
});

test('reading ends between two parts when it is cancelled', async () => {
  const { port, trips } = await openDocument(documentOf(wide(3, 50)), { tuning: { cellsAtOnce: 30 } });
  const abort = new AbortController();
  trips();
  const reading = port.read({
    signal: abort.signal,
    onProgress: ({ cellsRead }) => {
      if (cellsRead > 60) abort.abort();
    },
  });
  expect((await problemOf(reading)).kind).toBe('cancelled');
  expect(trips()).toBeLessThan(6);
  expect((await port.read()).workbook.sheets).toHaveLength(3);
});

test('reading that waits for Excel is cancelled at once', async () => {
  const { port, faults } = await openDocument(documentOf(wide(1, 5)));
  const hung = faults.hang(1);
  const abort = new AbortController();
  const reading = port.read({ signal: abort.signal });
  abort.abort();
  expect((await problemOf(reading)).kind).toBe('cancelled');
  hung.release();
});

test('a sheet that is deleted while it is read is met by reading once more', async () => {
  const { port, faults, document, trips } = await openDocument(documentOf(wide(3, 5)));
  faults.before(2, () => {
    document.transact('coauthor', () => {
      document.set(document.state, 'sheets', document.state.sheets.slice(1));
    });
  });
  trips();
  const { workbook } = await port.read();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Ark 2', 'Ark 3']);
  expect(trips()).toBe(4);
});

test('sheets of charts are left out and told', async () => {
  const { port, office } = await openDocument(documentOf(wide(3, 5)));
  const id = office.document.sheetNamed('Ark 2')!.id;
  // Excel ends a request that asks such a sheet for its cells.
  office.session.richApi.use((exchange, next) => {
    const paths = Object.values(exchange.request.ObjectPaths);
    const all = paths.some(({ Name }) => Name === 'GetFirst');
    const one = paths.some(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] === id);
    const asks = paths.some(({ Name }) => Name === 'GetUsedRangeOrNullObject');
    if (!asks || !(all || one)) return next();
    const Error = { Code: 'UnsupportedSheet', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 400 };
    return Promise.resolve({ Results: [], TraceIds: [], Error });
  });
  const { workbook, unread } = await port.read();
  expect([workbook.sheets.map(({ name }) => name), unread]).toEqual([['Ark 1', 'Ark 3'], ['Ark 2']]);
});

test('merged areas that are too many are left out', async () => {
  const { port, office } = await openDocument(documentOf(await readCase('merged-headings')));
  office.session.richApi.use((exchange, next) => {
    const paths = Object.values(exchange.request.ObjectPaths);
    if (!paths.some(({ Name }) => Name === 'GetMergedAreasOrNullObject')) return next();
    const Error = { Code: 'InvalidOperation', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 400 };
    return Promise.resolve({ Results: [], TraceIds: [], Error });
  });
  const { workbook } = await port.read();
  expect(workbook.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  expect(workbook.sheets[0]!.grid.rowCount).toBeGreaterThan(0);
});

test('an Excel that knows only ExcelApi 1.9 reads all but merged areas', async () => {
  const source = await readCase('well-formed-plan');
  const { port, office } = await openDocument(documentOf(source), {
    settings: { requirementSets: { ...currentRequirementSets, ExcelApi: '1.9' } },
  });
  expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  const options = { today: '2018-03-14' };
  const { workbook } = await port.read();
  expect(outcomeOf(check(workbook, options))).toEqual(outcomeOf(check(source, options)));
});

test('a text that spells a formula or an error is a text', async () => {
  const state = newWorkbookState();
  const sheet = newSheet('{00000001-0000-0000-0000-000000000000}', 'Ark1');
  sheet.rows.set(0, [
    { value: '=A1+1' },
    { value: '#N/A' },
    { value: null, formula: '=""' },
    { value: 5, formula: '=2+3' },
  ]);
  state.sheets = [sheet];
  state.activeSheet = sheet.id;
  const { port } = await openDocument(new WorkbookDocument(state));
  const { grid } = (await port.read()).workbook.sheets[0]!;
  expect([grid.kind(0, 0), grid.formula(0, 0)]).toEqual([2, undefined]);
  expect([grid.kind(0, 1), grid.text(0, 1)]).toEqual([2, '#N/A']);
  expect([grid.kind(0, 2), grid.formula(0, 2)]).toEqual([0, '=""']);
  expect([grid.number(0, 3), grid.formula(0, 3)]).toEqual([5, '=2+3']);
});
