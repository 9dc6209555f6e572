import { check } from '../../src/core/check';
import type { Fix } from '../../src/core/findings';
import { coauthor, protectSheet } from '../../workbench/faults/coauthor';
import { withFormat } from '../../workbench/host/state/cell';
import { documentOf } from '../support/documentOf';
import { excelSessions, type ExcelSession } from '../support/excelSession';
import { caseNames, readCase, readExpected } from '../support/goldenCase';
import { problemOf } from '../support/problemOf';
import { workbookOf } from '../support/workbookOf';

const { openDocument } = excelSessions();
const PLANS = {
  Planer: [
    ['Plan', 'Ramme', 'Bydel'],
    ['A', 100, 'Nørrebro '],
    ['B', 200, 'Valby'],
    ['C', null, null],
  ],
};
const open = (): Promise<ExcelSession> => openDocument(documentOf(workbookOf(PLANS)));

type Entry = readonly [row: number, column: number, before: string | number | null, after: string | number];
const fixOf = (...entries: readonly Entry[]): Fix => ({
  cells: entries.map(([row, column, before, after]) => ({ cell: { sheet: 'Planer', row, column }, before, after })),
});

test('all cells of a fix are written in one round trip, after one that looks at them, and one undo takes them back', async () => {
  const { port, trips, cell, document } = await open();
  trips();
  const fix = fixOf(
    [1, 1, 100, 150],
    [2, 1, 200, '=B2*2'],
    [1, 2, 'Nørrebro', 'Indre Nørrebro'],
    [3, 2, null, 'Valby'],
  );
  // How many steps an older Excel makes of several areas is not told by anybody.
  expect(await port.applyFix(fix)).toEqual({ applied: true, undoSteps: undefined });
  expect(trips()).toBe(2);
  expect(['B2', 'C2', 'C4'].map((address) => cell(`Planer!${address}`)?.value)).toEqual([
    150,
    'Indre Nørrebro',
    'Valby',
  ]);
  expect(cell('Planer!B3')?.formula).toBe('=B2*2');
  // Cells beside them in the same rectangle are not touched.
  expect(cell('Planer!C3')?.value).toBe('Valby');
  document.undo();
  expect(['B2', 'C2', 'C4'].map((address) => cell(`Planer!${address}`)?.value)).toEqual([100, 'Nørrebro ', undefined]);
  expect(cell('Planer!B3')).toMatchObject({ value: 200 });
});

test('where one cell no longer holds what it held, nothing is written', async () => {
  const { port, office, cell, document } = await open();
  coauthor(office.host, 'Planer', 'B3', [[222]]);
  const outcome = await port.applyFix(fixOf([1, 1, 100, 150], [2, 1, 200, 250]));
  expect(outcome).toEqual({ applied: false, changed: { sheet: 'Planer', row: 2, column: 1 } });
  expect([cell('Planer!B2')?.value, cell('Planer!B3')?.value]).toEqual([100, 222]);
  expect(document.undoSteps).toBe(0);
});

test('a blank cell that was filled meanwhile is a changed cell', async () => {
  const { port, type } = await open();
  type('Planer!B4', [[5]]);
  expect(await port.applyFix(fixOf([3, 1, null, 300]))).toMatchObject({ applied: false });
});

test('texts that spell numbers, days or formulas are written as texts', async () => {
  const { port, cell } = await open();
  const texts = ['12,5', '2018-03-14', '+1', '@A1', '100 %', 'TRUE', 'a', "'x", '-'];
  for (const [index, text] of texts.entries()) {
    const before = index === 0 ? 'Nørrebro ' : texts[index - 1]!;
    expect(await port.applyFix(fixOf([1, 2, before, text]))).toEqual({ applied: true, undoSteps: 1 });
    expect(cell('Planer!C2')).toEqual({ value: text });
  }
});

test('a number takes the place of a text also in a cell that is for text', async () => {
  const { port, document, sheet, cell } = await open();
  document.transact('user', () => {
    document.putCells(sheet('Planer'), { top: 1, left: 1, bottom: 1, right: 1 }, [
      [withFormat({ value: '1.000' }, { numberFormat: '@' })],
    ]);
  });
  await port.applyFix(fixOf([1, 1, '1.000', 1000]));
  expect(cell('Planer!B2')?.value).toBe(1000);
  expect((cell('Planer!B2') as { format?: { numberFormat?: string } }).format?.numberFormat).not.toBe('@');
});

test('a protected sheet is told before anything is written; its unlocked cells may be', async () => {
  const { port, office, document, sheet, cell } = await open();
  document.transact('user', () => {
    document.putCells(sheet('Planer'), { top: 2, left: 1, bottom: 2, right: 1 }, [
      [withFormat({ value: 200 }, { locked: false })],
    ]);
  });
  protectSheet(office.host, 'Planer');
  expect(await problemOf(port.applyFix(fixOf([1, 1, 100, 150], [2, 1, 200, 250])))).toMatchObject({
    kind: 'protected',
    details: { sheet: 'Planer', written: 'nothing' },
  });
  expect(cell('Planer!B3')?.value).toBe(200);
  expect(await port.applyFix(fixOf([2, 1, 200, 250]))).toMatchObject({ applied: true });
  expect(cell('Planer!B3')?.value).toBe(250);
});

test('a sheet that is gone is named', async () => {
  const { port } = await open();
  const fix = { cells: [{ cell: { sheet: 'Væk', row: 0, column: 0 }, before: null, after: 1 }] };
  expect(await problemOf(port.applyFix(fix))).toMatchObject({ kind: 'sheetGone', details: { sheet: 'Væk' } });
});

test('the corrections that golden cases propose, one of each rule, can be applied and settle their findings', async () => {
  const session = await openDocument(documentOf(workbookOf(PLANS)));
  const applied = new Set<string>();
  for (const name of caseNames()) {
    const options = { today: '2018-03-14', ...readExpected(name).options };
    const source = await readCase(name);
    const finding = check(source, options).findings.find(({ code, fix }) => fix !== undefined && !applied.has(code));
    if (!finding?.fix) continue;
    Object.assign(session.document.state, documentOf(source).state);
    const outcome = await session.port.applyFix(finding.fix);
    expect([name, outcome.applied]).toEqual([name, true]);
    const { workbook } = await session.port.read();
    const same = check(workbook, options).findings.filter(
      ({ code, cells }) => code === finding.code && JSON.stringify(cells) === JSON.stringify(finding.cells),
    );
    expect([name, finding.code, same.length]).toEqual([name, finding.code, 0]);
    applied.add(finding.code);
  }
  expect(applied.size).toBeGreaterThanOrEqual(8);
});
