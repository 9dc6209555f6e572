import type { WorkbookAddition } from '../../src/core/document/sheetDocument';
import type { Waiting } from '../../src/excel/port';
import { KNOWN_CODES } from '../../src/excel/calls/errorAnswers';
import { currentRequirementSets } from '../../workbench/host/settings';
import type { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { documentOf } from '../support/documentOf';
import { excelSessions } from '../support/excelSession';
import { problemOf } from '../support/problemOf';
import { workbookOf } from '../support/workbookOf';

const { openDocument } = excelSessions();
const open = (tuning = {}) =>
  openDocument(
    documentOf(
      workbookOf({
        Planer: [
          ['Plan', 'Ramme'],
          ['A', 100],
        ],
      }),
    ),
    { tuning },
  );

const fix = (before: string | number, after: string | number) => ({
  cells: [{ cell: { sheet: 'Planer', row: 1, column: 1 }, before, after }],
});

const NOTE: WorkbookAddition = {
  sheets: [
    {
      hiddenName: '_budgetkontrol_summary',
      document: {
        name: 'Kontrol',
        columnWidths: [10],
        rows: [{ row: 0, cells: [{ column: 0, value: 'x', style: { bold: true } }] }],
        merges: [],
        showGridlines: false,
        charts: [],
        tables: [],
        validations: [],
      },
    },
  ],
};
const SHEET = { ...NOTE.sheets[0]!.document, name: 'Nyt' };

/** What reading does about each code: how often the first request is made, and what is told in the end. */
const READING = [
  ['AccessDenied', 'protected', 1],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge', 1],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge', 1],
  ['RangeExceedsLimit', 'tooLarge', 1],
  ['MemoryLimitReached', 'tooLarge', 1],
  ['ItemNotFound', 'sheetGone', 2],
  ['InvalidReference', 'sheetGone', 2],
  ['InvalidBinding', 'sheetGone', 2],
  ['InactiveWorkbook', 'inactive', 2],
  ['GeneralException', 'inactive', 2],
  ['Conflict', 'busy', 4],
  ['RequestAborted', 'busy', 4],
  ['ServiceNotAvailable', 'busy', 4],
  ['ActivityLimitReached', 'busy', 4],
  ['FilteredRangeConflict', 'filtered', 1],
  ['MergedRangeConflict', 'merged', 1],
  ['NonBlankCellOffSheet', 'noRoom', 1],
  ['OperationCellsExceedLimit', 'tooLarge', 1],
  ['UnsupportedSheet', 'unknown', 2],
  ['UndoNotSupported', 'unknown', 1],
  ['ApiNotFound', 'tooOld', 1],
  ['UnsupportedFeature', 'tooOld', 1],
  ['SomethingNew', 'unknown', 1],
] as const;

test.each(READING)('%s while reading is %s, after %i tries', async (code, kind, tries) => {
  const { port, faults, trips } = await open();
  for (let request = 1; request <= 8; request++) faults.fail(request, code);
  trips();
  const problem = await problemOf(port.read());
  expect([problem.kind, problem.details.code]).toEqual([kind, code]);
  expect(trips()).toBe(tries);
  faults.close();
});

test('every code of the table is tried', () => {
  const tried = READING.map(([code]) => code as string);
  expect(KNOWN_CODES.filter((code) => !tried.includes(code))).toEqual(['InvalidOperationInCellEditMode']);
});

test('a busy Excel is tried again after longer and longer waits, which are told', async () => {
  const { port, faults } = await open({ backOff: [5, 10, 20] });
  const told: (Waiting | undefined)[] = [];
  port.onWaiting((waiting) => told.push(waiting));
  for (let request = 1; request <= 3; request++) faults.fail(request, 'Conflict');
  const seen: (Waiting | undefined)[] = [];
  await port.read({ onProgress: ({ waiting }) => seen.push(waiting) });
  const waits = [
    { for: 'busy', seconds: 0.005 },
    { for: 'busy', seconds: 0.01 },
    { for: 'busy', seconds: 0.02 },
  ];
  expect(told.filter((waiting) => waiting)).toEqual(waits);
  expect(told.at(-1)).toBeUndefined();
  expect(seen.filter((waiting) => waiting)).toEqual(waits);
});

test('a write that may not be repeated is not tried again when Excel is busy', async () => {
  const { port, faults, document } = await open();
  faults.fail(2, 'Conflict');
  expect(await problemOf(port.addSheets([SHEET]))).toMatchObject({ kind: 'busy', details: { written: 'nothing' } });
  expect(document.sheetNamed('Nyt')).toBeUndefined();
});

test('a write that fails half-way says so, and events are heard again', async () => {
  const { port, faults, document } = await open({ bytesAtOnce: 10 });
  faults.fail(3, 'FilteredRangeConflict');
  expect(await problemOf(port.addSheets([SHEET]))).toMatchObject({ kind: 'filtered', details: { written: 'part' } });
  expect(document.sheetNamed('Nyt')).toBeDefined();
  expect(document.state.enableEvents).toBe(true);
});

test('a fix is written once more when the connection breaks on the way back', async () => {
  const { port, faults, cell } = await open();
  faults.fail(2, { code: 'ServiceNotAvailable', carriedOut: true });
  expect(await port.applyFix(fix(100, 250))).toEqual({ applied: true, undoSteps: 1 });
  expect(cell('Planer!B2')?.value).toBe(250);
});

describe('where Excel can make several writes one undo step', () => {
  const settings = { requirementSets: { ...currentRequirementSets, ExcelApi: '1.20' } };
  const source = (): WorkbookDocument =>
    documentOf(
      workbookOf({
        Planer: [
          ['Plan', 'Ramme'],
          ['A', 100],
        ],
      }),
    );

  test('they are told as one', async () => {
    const { port } = await openDocument(source(), { settings });
    expect(port.environment.mergesUndo).toBe(true);
    expect(await port.writeSummary(NOTE)).toEqual({ sheets: ['Kontrol'], undoSteps: 1 });
  });

  test('a fix that cannot be part of one step is written without', async () => {
    const { port, faults, cell, trips } = await openDocument(source(), { settings });
    faults.fail(2, 'UndoNotSupported');
    trips();
    expect(await port.applyFix(fix(100, 250))).toEqual({ applied: true, undoSteps: 1 });
    expect([cell('Planer!B2')?.value, trips()]).toEqual([250, 3]);
  });

  test('a summary that cannot be part of one step is written anew without, over what was begun', async () => {
    const { port, faults, document } = await openDocument(source(), { settings, tuning: { bytesAtOnce: 10 } });
    await port.read();
    faults.fail(2, 'UndoNotSupported');
    document.clearUndo();
    const { undoSteps } = await port.writeSummary(NOTE);
    // One step for each request, beside the one of what was begun.
    expect(undoSteps).toBe(document.undoSteps - 1);
    expect(undoSteps).toBeGreaterThan(1);
    expect(document.state.sheets.map(({ name }) => name)).toEqual(['Planer', 'Kontrol']);
    expect(document.state.names).toHaveLength(1);
  });
});

describe('while a cell is edited', () => {
  test('reading waits, says so after a while, and goes on by itself', async () => {
    const { port, office } = await open({ noticeAfter: 20 });
    const told: (Waiting | undefined)[] = [];
    port.onWaiting((waiting) => told.push(waiting));
    office.host.editing.begin();
    const reading = port.read();
    await until(() => told.length > 0);
    expect(told).toEqual([{ for: 'cellEdit' }]);
    office.host.editing.end();
    expect((await reading).workbook.sheets).toHaveLength(1);
    expect(told.at(-1)).toBeUndefined();
  });

  test('an Excel that does not hold calls back is asked again until the cell is closed', async () => {
    const { port, faults } = await open({ noticeAfter: 20 });
    const told: (Waiting | undefined)[] = [];
    port.onWaiting((waiting) => told.push(waiting));
    for (let request = 1; request <= 3; request++) faults.fail(request, 'InvalidOperationInCellEditMode');
    expect(await port.applyFix(fix(100, 250))).toEqual({ applied: true, undoSteps: 1 });
    expect(told).toEqual([{ for: 'cellEdit' }, undefined]);
  });

  test('a call that takes long for other reasons is not said to wait for a cell', async () => {
    const { port, faults } = await open({ noticeAfter: 20 });
    const told: (Waiting | undefined)[] = [];
    port.onWaiting((waiting) => told.push(waiting));
    faults.delay(1, 120);
    await port.recall();
    expect(told).toEqual([]);
  });

  test('waiting is cancelled', async () => {
    const { port, office } = await open({ noticeAfter: 20 });
    office.host.editing.begin();
    const abort = new AbortController();
    const reading = problemOf(port.read({ signal: abort.signal }));
    abort.abort();
    expect((await reading).kind).toBe('cancelled');
    office.host.editing.end();
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isTrue(); tries++) await new Promise((done) => setTimeout(done, 5));
}

test('a fault of our own is no problem of Excel’s', async () => {
  const { port, office } = await open();
  const broken = new Error('ours');
  const { run } = office.Excel;
  Object.assign(office.Excel, { run: () => Promise.reject(broken) });
  expect(await problemOf(port.recall())).toBe(broken);
  Object.assign(office.Excel, { run });
});
