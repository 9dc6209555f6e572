import { check } from '../../src/core/check';
import type { WorkbookAddition } from '../../src/core/document/sheetDocument';
import { fingerprint, summarise } from '../../src/core/summary';
import { calculationSheet, templateSheets } from '../../src/core/template';
import type { Workbook } from '../../src/core/sheet/workbook';
import { addSheets, readDetails, readWorkbook, type SheetDetails, type WorkbookDetails } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { protectSheet } from '../../workbench/faults/coauthor';
import { exampleBytes, excelSessions } from '../support/excelSession';
import { outcomeOf } from '../support/goldenCase';
import { problemOf } from '../support/problemOf';

const TABS = ['Kontrol', 'Kontrol - fund'];
const { openBytes, openExample } = excelSessions();

/** The example as the command line leaves it: with the summary's sheets. */
async function openChecked(): ReturnType<typeof openBytes> {
  const bytes = exampleBytes('portefoelje.xlsx');
  const written = await addSheets(bytes, summaryOf(await readWorkbook(bytes, nodeCodec)), nodeCodec);
  if (!written.ok) throw new Error(written.reason);
  return openBytes(written.bytes);
}

function summaryOf(workbook: Workbook, lang: 'da' | 'en' = 'da'): WorkbookAddition {
  const result = check(workbook, { today: '2018-03-14' });
  return summarise(result, {
    fileName: 'portefoelje.xlsx',
    checkedAt: '2018-03-14T14:32',
    version: '1.0.0',
    fingerprint: fingerprint(workbook, result.portfolio),
    lang,
  });
}

type Cell = SheetDetails['cells'][number];

function placeOf(sheet: string, { row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${row} ${column} ${sheet}`;
}

/** Sheets as two writers must agree on them. */
function told({ sheets, styles, names }: WorkbookDetails, tabs: readonly string[]) {
  const places = new Map(sheets.flatMap(({ name, cells }) => cells.map((one) => [placeOf(name, one), one] as const)));
  const cell = (one: Cell, sheet: string) => {
    const { row, column, value, formula, style } = one;
    const { font, fill, borders, numberFormat, ...more } = styles[style]!;
    const below = places.get(placeOf(sheet, { row: row + 1, column }));
    // Cells above each other share a line: Excel keeps the one that was drawn last.
    const bottom = below && styles[below.style]!.borders.top ? 'shared' : borders.bottom;
    // Nothing computes in this Excel; the command line stores the result beside the formula.
    const content = formula === undefined ? { value } : { formula };
    return { row, column, ...content, font, fill, borders: { ...borders, bottom }, numberFormat, ...more };
  };
  return {
    sheets: sheets
      .filter(({ name }) => tabs.includes(name))
      .map((sheet) => ({
        name: sheet.name,
        cells: sheet.cells
          .filter(({ value, formula }) => value !== null || formula !== undefined)
          .map((one) => cell(one, sheet.name)),
        links: sheet.links.map(({ area, place }) => ({ area, place })),
        merges: [...sheet.merges].map((one) => JSON.stringify(one)).sort(),
        freeze: sheet.freeze,
        showGridlines: sheet.showGridlines,
        tabColor: sheet.tabColor,
        columns: sheet.columns,
        // What is as high as Excel makes every row, and A4, which is usual here, the file need not say.
        rows: sheet.rows.filter(({ height }) => height !== 15),
        tables: sheet.tables,
        charts: sheet.charts.map(comparable),
        page: { ...sheet.page, paper: undefined },
      })),
    names: names.filter(({ name }) => name.startsWith('_budget')),
  };
}

/** The API has no words for screen readers, and an axis of texts needs no format for numbers. */
function comparable({ categoryAxis, ...chart }: SheetDetails['charts'][number]) {
  return { ...chart, altText: undefined, categoryAxis: { ...categoryAxis, numberFormat: undefined } };
}

/** What the command line writes into the same file. */
async function byCommandLine(addition: WorkbookAddition, name = 'portefoelje.xlsx') {
  const file = await addSheets(exampleBytes(name), addition, nodeCodec);
  if (!file.ok) throw new Error(file.reason);
  return told(await readDetails(file.bytes, nodeCodec), TABS);
}

test('the summary through Excel is the command line’s summary, and takes one round trip', async () => {
  const { port, trips, save } = await openExample('portefoelje.xlsx');
  const { workbook } = await port.read();
  trips();
  const addition = summaryOf(workbook);
  expect(await port.writeSummary(addition)).toEqual({ sheets: TABS, undoSteps: undefined });
  expect(trips()).toBe(1);
  expect(told(await readDetails(await save(), nodeCodec), TABS)).toEqual(await byCommandLine(addition));
});

test('written again, in another language and shorter, nothing of the first is left', async () => {
  const { port, trips, save, type, document } = await openExample('portefoelje.xlsx');
  const { workbook } = await port.read();
  await port.writeSummary(summaryOf(workbook));
  const ids = document.state.sheets.map(({ id }) => id);
  type('Kontrol!A200:C200', [['en', 'bemærkning', 3]]);
  const again = (await port.read()).workbook;
  // Our own sheets are read, and are no budget.
  expect(outcomeOf(check(again, { today: '2018-03-14' }))).toEqual(outcomeOf(check(workbook, { today: '2018-03-14' })));
  trips();
  const english = summaryOf(workbook, 'en');
  await port.writeSummary(english);
  expect(trips()).toBe(1);
  expect(document.state.sheets.map(({ id }) => id)).toEqual(ids);
  expect(told(await readDetails(await save(), nodeCodec), TABS)).toEqual(await byCommandLine(english));
});

test('written twice without reading in between, it is found again by its hidden name', async () => {
  const { port, document, save } = await openExample('portefoelje.xlsx');
  const { workbook } = await port.read();
  await port.writeSummary(summaryOf(workbook));
  document.transact('user', () => {
    document.set(document.sheetNamed('Kontrol')!, 'name', 'Resumé');
  });
  document.state.names = document.state.names.map((name) => ({
    ...name,
    formula: name.formula.replace('Kontrol!', 'Resumé!'),
  }));
  const { sheets } = await port.writeSummary(summaryOf(workbook));
  expect(sheets).toEqual(['Resumé', 'Kontrol - fund']);
  const { names } = await readDetails(await save(), nodeCodec);
  expect(
    names.filter(({ name }) => name.startsWith('_budget')).map(({ refersTo, hidden }) => [refersTo, hidden]),
  ).toEqual([
    ['Resumé!$A$1', true],
    ["'Kontrol - fund'!$A$1", true],
  ]);
});

test('a summary that the command line wrote is written anew in place', async () => {
  const { port, document } = await openChecked();
  const ids = document.state.sheets.map(({ id }) => id);
  const { workbook } = await port.read();
  expect(await port.writeSummary(summaryOf(workbook))).toMatchObject({ sheets: TABS });
  expect(document.state.sheets.map(({ id }) => id)).toEqual(ids);
  expect(document.sheetNamed('Kontrol')!.charts).toHaveLength(1);
});

test('the command line writes over the summary that Excel wrote', async () => {
  const { port, save } = await openExample('portefoelje.xlsx');
  const { workbook } = await port.read();
  const addition = summaryOf(workbook);
  await port.writeSummary(addition);
  const file = await addSheets(await save(), addition, nodeCodec);
  expect(file).toMatchObject({ ok: true, sheetNames: TABS });
});

test('the officer’s own sheet with our title is left alone, and ours gets a number', async () => {
  const { port, document, cell, type, save } = await openExample('en-plan.xlsx');
  const own = document.createSheet('Kontrol');
  document.transact('user', () => {
    document.set(document.state, 'sheets', [...document.state.sheets, own]);
  });
  type('Kontrol!A1:B1', [['mit eget', 42]]);
  const { workbook } = await port.read();
  const { sheets } = await port.writeSummary(summaryOf(workbook));
  expect(sheets[0]).toBe('Kontrol 2');
  expect([cell('Kontrol!A1')?.value, cell('Kontrol!B1')?.value]).toEqual(['mit eget', 42]);
  const saved = await readWorkbook(await save(), nodeCodec);
  const reading = check(saved, { today: '2018-03-14' });
  // The check knows ours by its hidden name, and reads the officer's as any other sheet.
  expect(reading.portfolio.notes.filter(({ kind }) => kind === 'unreadSheet')).toContainEqual(
    expect.objectContaining({ sheet: 'Kontrol 2', why: 'ownSheet' }),
  );
});

test('a sheet that took our title after the reading is met by looking again', async () => {
  const { port, document } = await openExample('en-plan.xlsx');
  const { workbook } = await port.read();
  document.transact('coauthor', () => {
    document.set(document.state, 'sheets', [...document.state.sheets, document.createSheet('Kontrol')]);
  });
  expect((await port.writeSummary(summaryOf(workbook))).sheets[0]).toBe('Kontrol 2');
});

test('a summary sheet that was deleted after the reading is made anew, with its hidden name', async () => {
  const { port, document } = await openChecked();
  const { workbook } = await port.read();
  document.transact('user', () => {
    const kept = document.state.sheets.filter(({ name }) => name !== 'Kontrol');
    document.set(document.state, 'sheets', kept);
    document.state.names = document.state.names.map((name) =>
      name.name === '_budgetkontrol_summary' ? { ...name, formula: '=#REF!$A$1' } : name,
    );
  });
  expect((await port.writeSummary(summaryOf(workbook))).sheets).toEqual(TABS);
  expect(document.state.names.filter(({ name }) => name === '_budgetkontrol_summary')).toMatchObject([
    { formula: '=Kontrol!$A$1', visible: false },
  ]);
});

test('a protected summary sheet is told before anything is written', async () => {
  const { port, office, cell } = await openChecked();
  protectSheet(office.host, 'Kontrol');
  const before = cell('Kontrol!A1');
  const { workbook } = await port.read();
  const { kind, details } = await problemOf(port.writeSummary(summaryOf(workbook, 'en')));
  expect([kind, details]).toEqual(['protected', { sheet: 'Kontrol', written: 'nothing' }]);
  expect(cell('Kontrol!A1')).toBe(before);
});

test('a locked structure is told before anything is written', async () => {
  const { port, document } = await openExample('portefoelje.xlsx');
  document.transact('user', () => {
    document.set(document.state, 'structureProtected', true);
  });
  const sheets = document.state.sheets.length;
  const { workbook } = await port.read();
  expect(await problemOf(port.writeSummary(summaryOf(workbook)))).toMatchObject({
    kind: 'structureLocked',
    details: { written: 'nothing' },
  });
  expect(document.state.sheets).toHaveLength(sheets);
});

test('what is written too much for one request goes in several', async () => {
  const { port, trips, save } = await openExample('portefoelje.xlsx', {
    tuning: { bytesAtOnce: 20_000 },
    settings: { payloadLimit: 60_000 },
  });
  // Only writing is to be small here.
  const { workbook } = { workbook: await readWorkbook(exampleBytes('portefoelje.xlsx'), nodeCodec) };
  const addition = summaryOf(workbook);
  await port.writeSummary(addition);
  expect(trips()).toBeGreaterThan(3);
  expect(told(await readDetails(await save(), nodeCodec), TABS)).toEqual(await byCommandLine(addition));
});

test('one undo takes the whole summary back, for it goes in one request', async () => {
  const { port, document } = await openExample('portefoelje.xlsx');
  const sheets = document.state.sheets;
  const { workbook } = await port.read();
  await port.writeSummary(summaryOf(workbook));
  expect(document.undoSteps).toBe(1);
  document.undo();
  expect(document.state.sheets).toEqual(sheets);
  expect(document.undoSteps).toBe(0);
});

test('the template’s sheets are added beside what is there', async () => {
  const { port, document, save, trips } = await openExample('en-plan.xlsx');
  const before = document.state.sheets.map(({ name }) => name);
  trips();
  const { sheets } = await port.addSheets(templateSheets('da'));
  expect(trips()).toBeLessThanOrEqual(3);
  expect(sheets).toHaveLength(templateSheets('da').length);
  expect(sheets).toContain('Planer 2');
  const details = await readDetails(await save(), nodeCodec);
  expect(details.sheets.map(({ name }) => name)).toEqual([...before, ...sheets]);
  const activities = details.sheets.find(({ name }) => name === 'Aktiviteter 2')!;
  // The pick list of plans is the new sheet's, not the officer's.
  expect(activities.validations.map((rule) => JSON.stringify(rule))).toContainEqual(
    expect.stringContaining('Planer 2'),
  );
});

test('the sheet of calculation follows the sheets it came with, and no check reads it', async () => {
  const { port, save } = await openExample('en-plan.xlsx');
  const sheets = [...templateSheets('da'), calculationSheet('da')];
  const first = (await port.addSheets(sheets)).sheets;
  const second = (await port.addSheets(sheets)).sheets;
  expect([first.at(-1), second.at(-1)]).toEqual(['Beregning', 'Beregning 2']);
  const saved = await save();
  const details = await readDetails(saved, nodeCodec);
  const formulaOf = (tab: string | undefined): string | undefined =>
    details.sheets.find(({ name }) => name === tab)?.cells.find(({ row, column }) => row === 3 && column === 2)
      ?.formula;
  expect(formulaOf('Beregning')).toBe(`=IF($B4="","",_xldudf_LBF_SHARE($B4,'${first[1]!}'!$D2))`);
  expect(formulaOf('Beregning 2')).toBe(`=IF($B4="","",_xldudf_LBF_SHARE($B4,'${second[1]!}'!$D2))`);
  const { notes } = check(await readWorkbook(saved, nodeCodec), { today: '2026-03-14' }).portfolio;
  const own = notes.flatMap((note) => (note.kind === 'unreadSheet' && note.why === 'ownSheet' ? [note.sheet] : []));
  expect(own).toEqual(['Beregning', 'Beregning 2']);
});

test('a template that was saved is read as the template of the command line', async () => {
  const { port, save } = await openExample('skabelon.xlsx');
  const { sheets } = await port.addSheets(templateSheets('en'));
  const details = await readDetails(await save(), nodeCodec);
  const written = details.sheets.filter(({ name }) => sheets.includes(name));
  expect(written.map(({ cells }) => cells.filter(({ value }) => value !== null).map(({ value }) => value))).toEqual(
    templateSheets('en').map(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => value).filter((value) => value !== null)),
    ),
  );
});
