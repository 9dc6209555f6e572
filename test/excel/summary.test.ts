import { readFileSync } from 'node:fs';
import { check } from '../../src/core/check';
import type { WorkbookAddition } from '../../src/core/document/sheetDocument';
import { fingerprint, summarise } from '../../src/core/summary';
import type { Workbook } from '../../src/core/sheet/workbook';
import { connect } from '../../src/excel/connect';
import { addSheets, readDetails, type SheetDetails, type WorkbookDetails } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { openFile, type OpenedFile } from '../../workbench/file/openFile';
import { saveFile } from '../../workbench/file/saveFile';
import { isAboutWorkbook } from '../../workbench/session/exchange';
import { startOffice, type StartedOffice } from '../../workbench/transport/jsdom';

const EXAMPLES = 'assets/examples';
const bytesOf = (name: string): Uint8Array => readFileSync(`${EXAMPLES}/${name}`);

function summaryOf(workbook: Workbook, names?: { summary: string; findings: string }): WorkbookAddition {
  const result = check(workbook, { today: '2018-03-14' });
  return summarise(result, {
    fileName: 'portefoelje.xlsx',
    checkedAt: '2018-03-14T14:32',
    version: '1.0.0',
    fingerprint: fingerprint(workbook, result.portfolio),
    lang: 'da',
    ...(names && { names }),
  });
}

interface Session {
  readonly office: StartedOffice;
  readonly opened: OpenedFile;
  readonly port: Awaited<ReturnType<typeof connect>>;
  /** Requests about the workbook since the last time it was asked. */
  readonly trips: () => number;
}

let session: Session | undefined;

async function open(name: string): Promise<Session> {
  const opened = await openFile(bytesOf(name), name, nodeCodec);
  const office = await startOffice(opened.document);
  let count = 0;
  office.session.richApi.use((exchange, next) => {
    if (isAboutWorkbook(exchange)) count++;
    return next();
  });
  const port = await connect(office);
  session = { office, opened, port, trips: () => [count, (count = 0)][0]! };
  return session;
}

afterEach(() => {
  session?.office.close();
  expect([...(session?.office.host.unknownMembers ?? [])]).toEqual([]);
  expect(session?.office.session.richApi.hostFailures).toEqual([]);
  expect(session?.office.windowErrors).toEqual([]);
});

async function saved({ opened }: Session): Promise<Uint8Array> {
  const file = await saveFile(opened, 'da', nodeCodec);
  if (!file.ok) throw new Error(file.reason);
  expect(file.notSaved).toEqual([]);
  return file.bytes;
}

/** Sheets as two writers must agree on them. */
function told({ sheets, styles, names }: WorkbookDetails, tabs: readonly string[]) {
  const cell = (one: SheetDetails['cells'][number], { cells }: SheetDetails) => {
    const { row, column, value, formula, style } = one;
    const { font, fill, borders, numberFormat, ...more } = styles[style]!;
    const below = cells.find((other) => other.row === row + 1 && other.column === column);
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
          .map((one) => cell(one, sheet)),
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

test('the summary through Excel is the command line’s summary, and takes two round trips', async () => {
  const here = await open('portefoelje.xlsx');
  const { workbook } = await here.port.read();
  here.trips();
  const addition = summaryOf(workbook);
  expect(await here.port.writeSummary(addition)).toEqual({ sheets: ['Kontrol', 'Kontrol - fund'], undoSteps: 2 });
  expect(here.trips()).toBe(2);

  const file = await addSheets(bytesOf('portefoelje.xlsx'), addition, nodeCodec);
  if (!file.ok) throw new Error(file.reason);
  const tabs = ['Kontrol', 'Kontrol - fund'];
  const excel = told(await readDetails(await saved(here), nodeCodec), tabs);
  const byFile = told(await readDetails(file.bytes, nodeCodec), tabs);
  expect(excel).toEqual(byFile);
});
