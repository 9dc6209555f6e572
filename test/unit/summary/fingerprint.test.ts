import { fingerprint } from '../../../src/core/summary';
import { readPortfolio } from '../../../src/core/reading';
import { workbookOf, type Rows } from '../../support/workbookOf';

const ROWS: Rows = [
  ['Plan', 'Samlet ramme', 'LBF'],
  ['A', 1000, 750],
  ['B', 2000, null],
];

function printOf(
  rows: Rows,
  name = 'Planer',
  more: Readonly<Record<string, Rows>> = {},
): { hash: string; cells: number } {
  const workbook = workbookOf({ [name]: rows, ...more });
  return fingerprint(workbook, readPortfolio(workbook));
}

function changed(row: number, column: number, value: string | number): Rows {
  return ROWS.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? value : cell)));
}

describe('fingerprint', () => {
  test('is 64 bits in four groups and counts the cells that are not blank', () => {
    expect(printOf(ROWS)).toEqual({ hash: expect.stringMatching(/^[0-9A-F]{4}(?: [0-9A-F]{4}){3}$/), cells: 8 });
  });

  test('is the same for the same cells', () => {
    expect(printOf(ROWS)).toEqual(printOf(ROWS));
  });

  test.each([
    ['a number', changed(1, 1, 1000.01)],
    ['a text', changed(1, 0, 'AA')],
    ['a number that becomes text', changed(1, 1, '1000')],
    ['two cells that change places', [ROWS[0] ?? [], ['A', 750, 1000], ROWS[2] ?? []]],
  ])('changes with %s', (_, rows) => {
    expect(printOf(rows).hash).not.toBe(printOf(ROWS).hash);
  });

  test('changes with the name of the sheet, not with cells outside the tables', () => {
    expect(printOf(ROWS, 'Planer 2').hash).not.toBe(printOf(ROWS).hash);
    expect(printOf(ROWS, 'Planer', { Noter: [['Ring til Karen']] })).toEqual(printOf(ROWS));
  });

  test('has no collisions over a thousand amounts', () => {
    const hashes = new Set(Array.from({ length: 1000 }, (_, index) => printOf(changed(1, 1, index)).hash));
    expect(hashes.size).toBe(1000);
  });
});
