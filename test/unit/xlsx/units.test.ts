import { crc32 as zlibCrc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { CellKind } from '../../../src/core/sheet/grid';
import { GridBuilder } from '../../../src/core/sheet/gridBuilder';
import { MemoryBudget, MemoryLimitError } from '../../../src/core/sheet/memoryBudget';
import { relativeFormula } from '../../../src/core/sheet/relativeFormula';
import { TextTable } from '../../../src/core/sheet/textTable';
import { resolveTarget } from '../../../src/xlsx/opc/partPath';
import { FormulaKeys } from '../../../src/xlsx/read/formulaKeys';
import { parseNumber } from '../../../src/xlsx/read/numberBytes';
import { crc32 } from '../../../src/xlsx/zip/crc32';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the check sum is that of gzip, also when continued', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (data, at) => {
      const gzip = gzipSync(data);
      expect(crc32(data)).toBe(gzip.readUInt32LE(gzip.length - 8));
      expect(crc32(data.subarray(at), crc32(data.subarray(0, at)))).toBe(crc32(data));
    }),
  );
  expect(typeof zlibCrc32 === 'undefined' || crc32(bytesOf('budget')) === zlibCrc32('budget')).toBe(true);
});

test('numbers are parsed exactly as JavaScript parses them', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const bytes = bytesOf(`x${value}x`);
      expect(parseNumber(bytes, 1, bytes.length - 1)).toBe(Number(String(value)));
    }),
  );
  for (const text of ['', '-', '.', '1.2.3', '0x10', 'Infinity', 'NaN', '--1', '1 2', '1e', '9'.repeat(400)]) {
    expect(parseNumber(bytesOf(text), 0, text.length)).toBeNaN();
  }
});

test('formulas have equal keys exactly when they are equal relative to their cells', () => {
  const piece = fc.constantFrom(
    ...['A1', '$B$2', 'C$3', '$D4', 'SUM(', ')', '+', '"A1"', '"', "'Ark 1'!", 'Ark1!', 'LOG10(', '[1]', 'A1B', 'XFE1'],
    ...['A1048577', 'é', 'æA1', '&amp;', '&lt;', '&quot;', 'A1.B2', 'A0', 'AAA1', '1', ',', ' ', '$', '_A1', 'R1C1'],
    ...['.', '\u00a0', '÷', 'Ÿ'],
  );
  const formula = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  const place = fc.tuple(fc.nat(5), fc.nat(5));
  fc.assert(
    fc.property(fc.array(fc.tuple(formula, place), { minLength: 2, maxLength: 8 }), (cells) => {
      const builder = new GridBuilder();
      const keys = new FormulaKeys(builder);
      const seen = new Map<string, number>();
      for (const [text, [row, column]] of cells) {
        const bytes = bytesOf(text);
        expect(keys.set(row, column, bytes, 0, bytes.length)).toBe(true);
        const plain = text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
        const relative = relativeFormula(`=${plain}`, row, column);
        const key = builder.formulaKeyAt(row, column);
        expect(seen.get(relative) ?? key).toBe(key);
        expect([...seen].filter(([other, its]) => its === key && other !== relative)).toEqual([]);
        seen.set(relative, key);
      }
    }),
    { numRuns: 2000, examples: [[samePlaces('éAAA1')], [samePlaces('A1.éB2')], [samePlaces('A1\u00a0B2')]] },
  );
});

function samePlaces(formula: string): [string, [number, number]][] {
  return [
    [formula, [1, 0]],
    [formula, [0, 0]],
  ];
}

test('a grid costs what its blocks cost, and stops at its budget', () => {
  const budget = new MemoryBudget(100_000);
  const builder = new GridBuilder(new TextTable(budget), budget);
  builder.setNumber(1_048_575, 16_383, 1);
  const fill = () => {
    for (let column = 0; column < 100; column++) builder.setNumber(0, column, 1);
  };
  expect(fill).toThrow(MemoryLimitError);
});

test('setting a cell again keeps the later value', () => {
  const builder = new GridBuilder();
  builder.setText(300, 2, 'før');
  builder.setNumber(300, 2, 4);
  const grid = builder.build();
  expect([grid.kind(300, 2), grid.number(300, 2), grid.text(300, 2)]).toEqual([CellKind.Number, 4, '']);
  expect([grid.kind(299, 2), grid.kind(300, 7), grid.kind(5000, 0)]).toEqual([0, 0, 0]);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/t.xml', 'xl/tables/t.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['', 'xl\\workbook.xml', 'xl/workbook.xml'],
  ['a/b.xml', '../../../c%20d.xml', 'c d.xml'],
])('from %s the target %s is %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});
