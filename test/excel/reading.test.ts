import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/core/check';
import { fingerprint } from '../../src/core/summary';
import type { Workbook } from '../../src/core/sheet/workbook';
import { connect } from '../../src/excel/connect';
import type { WorkbookPort } from '../../src/excel/port';
import { readWorkbook } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { openFile } from '../../workbench/file/openFile';
import type { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { type StartedOffice, startOffice } from '../../workbench/transport/jsdom';
import { documentOf } from '../support/documentOf';
import { caseNames, outcomeOf, readCase, readExpected } from '../support/goldenCase';

const EXAMPLES = 'assets/examples';
const exampleNames = readdirSync(EXAMPLES);

let office: StartedOffice;
let port: WorkbookPort;

beforeAll(async () => {
  office = await startOffice();
  port = await connect(office);
});

afterAll(() => {
  office.close();
});

afterEach(() => {
  expect([...office.host.unknownMembers]).toEqual([]);
  expect(office.session.richApi.hostFailures).toEqual([]);
});

/** Every workbook is put into the same Excel: office.js need not start anew for each. */
async function readThroughExcel(document: WorkbookDocument): Promise<Workbook> {
  Object.assign(office.document.state, document.state);
  return (await port.read()).workbook;
}

/** Everything about a workbook as plain values. */
function told({ sheets, names, dateSystem, memory }: Workbook) {
  return {
    sheets: sheets.map(({ grid, hiddenRows, hiddenColumns, ...sheet }) => ({
      ...sheet,
      hidden: [hiddenRows, hiddenColumns].map((lines) => [...lines].sort((a, b) => a - b)),
      cells: Array.from({ length: grid.rowCount }, (_, row) =>
        Array.from({ length: grid.columnCount }, (__, column) => [
          grid.kind(row, column),
          grid.format(row, column),
          grid.text(row, column),
          grid.number(row, column),
          grid.formula(row, column),
        ]),
      ),
    })),
    names: [...names].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    dateSystem,
    memory,
  };
}

test('every golden case gives the same findings, at the same cells, read through Excel', async () => {
  const mismatches: string[] = [];
  for (const name of caseNames()) {
    const workbook = await readCase(name);
    const options = { today: '2018-03-14', ...readExpected(name).options };
    const expected = outcomeOf(check(workbook, options));
    const actual = outcomeOf(check(await readThroughExcel(documentOf(workbook)), options));
    try {
      expect(actual).toEqual(expected);
    } catch (error) {
      mismatches.push(`${name}: ${String(error)}`);
    }
  }
  expect(mismatches).toEqual([]);
});

test.each(exampleNames)('%s is the same workbook through Excel and through the file', async (name) => {
  const bytes = readFileSync(`${EXAMPLES}/${name}`);
  const file = await readWorkbook(bytes, nodeCodec);
  const { document } = await openFile(bytes, name, nodeCodec);
  const excel = await readThroughExcel(document);
  expect(told(excel)).toEqual(told(file));
  const options = { today: '2018-03-14' };
  const [results, expected] = [check(excel, options), check(file, options)];
  expect(outcomeOf(results)).toEqual(outcomeOf(expected));
  expect(fingerprint(excel, results.portfolio)).toEqual(fingerprint(file, expected.portfolio));
});
