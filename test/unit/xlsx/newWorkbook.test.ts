import fc from 'fast-check';
import { CellKind } from '../../../src/core/sheet/grid';
import { newWorkbook, readWorkbook } from '../../../src/xlsx';
import { nodeCodec, nodeDeflateSync } from '../../../src/xlsx/inflate/node';
import { documentOf, fullDocument } from './support/documents';

const read = (bytes: Uint8Array) => readWorkbook(bytes, nodeCodec);

test('everything that the options say is read back', async () => {
  const memory = '<memory xmlns="urn:budgetkontrol:memory"/>';
  const workbook = await read(
    newWorkbook([documentOf('Liste', [['a']]), fullDocument(), documentOf('Skjult', [[1, true, null]])], {
      names: [
        { name: 'moms', refersTo: '0.25', hidden: false },
        { name: 'lokal', refersTo: 'Skjult!$A$1', hidden: true, sheet: 'Skjult' },
      ],
      sheets: {
        Liste: { visibility: 'veryHidden' },
        Skjult: { visibility: 'hidden', hiddenRows: [0, 4], hiddenColumns: [1], protected: true },
      },
      memory,
      date1904: true,
      deflate: nodeDeflateSync,
    }),
  );
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Liste', 'veryHidden'],
    ['Kontrol', 'visible'],
    ['Skjult', 'hidden'],
  ]);
  expect([...(workbook.sheets[2]?.hiddenRows ?? [])]).toEqual([0, 4]);
  expect([...(workbook.sheets[2]?.hiddenColumns ?? [])]).toEqual([1]);
  expect(workbook.sheets[2]?.grid.number(0, 1)).toBe(1);
  expect(workbook.sheets[1]?.tables.map(({ name }) => name)).toEqual(['Fund']);
  expect(workbook.names.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['moms', undefined],
    ['lokal', 'Skjult'],
    ['_xlnm.Print_Area', 'Kontrol'],
    ['_xlnm.Print_Titles', 'Kontrol'],
  ]);
  expect([workbook.memory, workbook.dateSystem]).toEqual([memory, 1904]);
});

test('the same documents give the same bytes', () => {
  expect(newWorkbook([fullDocument()])).toEqual(newWorkbook([fullDocument()]));
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 30 }).map((text) => ` ${text}\r\n`),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('_x0041_', '_x000D', '_x0041\u0001', '__x0041__x0042_', '\uFEFFa', ']]>', '<t>', '&amp;'),
);

test('text written is text read, whatever its characters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
      const { sheets } = await read(newWorkbook([documentOf('Ark', [texts])]));
      expect(texts.map((_, column) => sheets[0]?.grid.text(0, column))).toEqual(texts);
      expect(sheets[0]?.grid.kind(0, 0)).toBe(texts[0] === '' ? CellKind.Blank : CellKind.Text);
    }),
    { numRuns: 200 },
  );
});

test('results of formulas that are text are read back too', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (value) => {
      const rows = [{ row: 0, cells: [{ column: 0, value, formula: '="x"&A2' }] }];
      const { sheets } = await read(newWorkbook([{ ...documentOf('Ark', []), rows }]));
      expect(sheets[0]?.grid.text(0, 0)).toBe(value);
      expect(sheets[0]?.grid.formula(0, 0)).toBe('="x"&A2');
    }),
  );
});

test('numbers written are numbers read', async () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -1e12, max: 1e12 }).map((øre) => øre / 100),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 20 }), async (numbers) => {
      const { sheets } = await read(newWorkbook([documentOf('Ark', [numbers])]));
      expect(numbers.map((_, column) => sheets[0]?.grid.number(0, column))).toEqual(numbers);
    }),
    { numRuns: 200 },
  );
});
