import fc from 'fast-check';
import { formatKroner, formatOre, parseAmount, parseNumber } from '../../../src/core/money';

const kr = (kroner: number): object => ({ kind: 'amount', ore: Math.round(kroner * 100) });

test.each([
  ['8.599.509 kr.', 8_599_509],
  ['27,418 mio. kr.', 27_418_000],
  ['10,60 mio. kr.', 10_600_000],
  ['21.000.000. kr.', 21_000_000],
  ['150,00 kr.', 150],
  ['kr. 6 mio.', 6_000_000],
  ['845.000 kroner', 845_000],
  ['36 millioner kroner', 36_000_000],
  ['400 mill.kr.', 400_000_000],
  ['2,4 mia. kr.', 2_400_000_000],
  ['12,5 mio. kr.', 12_500_000],
  ['1.234,50', 1_234.5],
  ['10.600', 10_600],
  ['1 234 567,89', 1_234_567.89],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['DKK 1.000', 1_000],
  ['5.000,-', 5_000],
  ['5.000,- kr.', 5_000],
  ['-', 0],
  ['–', 0],
  ['0', 0],
  ['-1.000', -1_000],
  ['−1.000,50 kr.', -1_000.5],
  ['1.000,00-', -1_000],
  ['500 t.kr.', 500_000],
  ['500 tkr.', 500_000],
  ['12,345 mio.', 12_345_000],
  ['12.5 ', undefined],
])('%s is read as %s kr.', (text, kroner) => {
  const read = parseAmount(text);
  if (kroner === undefined) expect(read).toEqual({ kind: 'notAmount' });
  else expect(read).toMatchObject(kr(kroner));
});

test.each([
  'otte mio. kr.',
  '12,5 %',
  '75 procent',
  '1,234.50',
  '12.34.567',
  '1.2.3',
  '12,345',
  '1.000 og 2.000',
  'abc',
  '1.000 kr. pr. år',
  '#REF!',
  '1.000.00',
  '01.02.2017',
  '=1+1',
  '١٢',
])('%s is refused', (text) => {
  expect(parseAmount(text)).toEqual({ kind: 'notAmount' });
});

test.each([
  ['ca. 3,9 mio. kr.', 3_900_000],
  ['knap 3,3 mio. kr.', 3_300_000],
  ['mere end 28 millioner', 28_000_000],
  ['Omkring 500.000 kr.', 500_000],
  ['~ 500.000', 500_000],
])('%s is approximate', (text, kroner) => {
  expect(parseAmount(text)).toEqual({ kind: 'approximate', ore: kroner * 100 });
});

test('two amounts of which one may be inside the other are ambiguous', () => {
  expect(parseAmount('21.000.000 kr. inkl. 7.000.000 i medfinansiering')).toEqual({
    kind: 'ambiguous',
    totalOre: 2_100_000_000,
    includedOre: 700_000_000,
  });
  expect(parseAmount('21 mio. kr. (heraf 7 mio. kr. lokalt)')).toMatchObject({
    kind: 'ambiguous',
    includedOre: 700_000_000,
  });
});

test('the table unit applies only where the text names none', () => {
  expect(parseAmount('1.250', 100_000)).toMatchObject({ ore: 125_000_000, ownUnit: false, step: 100_000 });
  expect(parseAmount('12,5', 100_000_000)).toMatchObject({ ore: 1_250_000_000, step: 10_000_000 });
  expect(parseAmount('12,34', 100_000)).toMatchObject({ ore: 1_234_000 });
  expect(parseAmount('8,000', 100_000)).toEqual({ kind: 'notAmount' });
  expect(parseAmount('12,345', 100_000_000)).toMatchObject({ ore: 1_234_500_000 });
  expect(parseAmount('1.250 kr.', 100_000)).toMatchObject({ ore: 125_000, ownUnit: true });
});

test('more than øre is rounded half away from zero and said', () => {
  expect(parseAmount('1234,565')).toMatchObject({ ore: 123_457, exact: false });
  expect(parseAmount('-0,005 kr.')).toMatchObject({ ore: -1, exact: false });
  expect(parseAmount('0,125')).toMatchObject({ ore: 13, exact: false });
});

test('what is printed is read again, for every amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (ore) => {
      expect(parseAmount(formatKroner(ore))).toMatchObject({ kind: 'amount', ore: ore === 0 ? 0 : ore, exact: true });
      expect(parseAmount(formatOre(ore))).toMatchObject({ kind: 'amount', ore: ore === 0 ? 0 : ore });
    }),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(parseAmount(text)).toHaveProperty('kind');
    }),
  );
});

test('plain Danish numbers', () => {
  expect(parseNumber('1.234,5')).toBe(1234.5);
  expect(parseNumber('612')).toBe(612);
  expect(parseNumber('-3')).toBe(-3);
  expect(parseNumber('12.5')).toBeUndefined();
  expect(parseNumber('ti')).toBeUndefined();
});
