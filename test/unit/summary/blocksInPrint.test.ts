import { listBlock } from '../../../src/core/summary/listBlock';
import { pageBreaks } from '../../../src/core/summary/pageBreaks';
import { SheetRows } from '../../../src/core/summary/sheetRows';
import { shortName } from '../../../src/core/summary/shortName';

test('a long label takes as many lines as it needs beside a short text', () => {
  const sheet = new SheetRows('Kontrol');
  const codes = 'FIN-01, FIN-02, FIN-03, FIN-04, FIN-07, CFBU-01, CFBU-02';
  const next = listBlock(sheet, 0, 'Regler, der ikke kørte', [{ label: codes, text: 'Samlet ramme mangler.' }]);
  const labels = sheet
    .toRows()
    .flatMap(({ cells }) => cells.flatMap(({ column, value }) => (column === 0 ? [value] : [])));
  expect(labels.slice(1).join(' ').trim()).toBe(codes);
  expect(next).toBe(4);
});

test('a block that does not fit under the ones before begins a page', () => {
  const sheet = new SheetRows('Kontrol');
  for (let row = 0; row < 60; row += 1) sheet.height(row, 20);
  expect(pageBreaks(sheet, [0, 20, 35, 50], 60)).toEqual([0, 35]);
  expect(pageBreaks(sheet, [0, 5], 60)).toEqual([0, 5]);
  expect(pageBreaks(sheet, [10], 20)).toEqual([10]);
});

test('names that begin alike are shortened to what tells them apart', () => {
  const names = ['Boligsocial helhedsplan for Akacieparken', 'Boligsocial helhedsplan for Bispeparken', 'Nordparken'];
  expect(names.map((name) => shortName(name, names, 21))).toEqual([
    '…for Akacieparken',
    '…for Bispeparken',
    'Nordparken',
  ]);
  expect(shortName('Helhedsplanen for hele Sundholmskvarteret', names, 21)).toBe('Helhedsplanen for…');
  const both = [
    'Nordparken i Bispebjerg, etape 1',
    'Nordparken i Bispebjerg, etape 2',
    'Sydparken i Bispebjerg, etape 1',
  ];
  expect(new Set(both.map((name) => shortName(name, both, 21))).size).toBe(3);
});
