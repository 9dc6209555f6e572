import fc from 'fast-check';
import { call, column, errorCell } from './support/excel';
import { largestRemainder, oreOfWritten, oreShown } from './support/oracle';

const kroner = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((ore) => ore / 100);
const unit = fc.constantFrom(0.01, 1, 100, 1_000);
/** Weights with up to two decimals, as hundredths. */
const hundredths = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 10 })
  .filter((list) => list.some((weight) => weight > 0));

test('ALLOCATE: exact largest remainder over any weights; the parts sum to the total', () => {
  fc.assert(
    fc.property(kroner, hundredths, unit, (total, list, step) => {
      const parts = call('ALLOCATE', total, column(...list.map((weight) => weight / 100)), step) as number[][];
      const expected = largestRemainder(
        oreOfWritten(total),
        list.map(BigInt),
        BigInt(Math.round(step * 100)),
        list.findLastIndex((weight) => weight > 0),
      );
      expect(parts.flat().map(oreShown)).toEqual(expected);
      expect(
        parts
          .flat()
          .map(oreShown)
          .reduce((a, b) => a + b, 0n),
      ).toBe(oreOfWritten(total));
    }),
  );
});

test('ALLOCATE keeps the shape of the weights, and computed weights need not be round', () => {
  expect(
    call('ALLOCATE', 1, [
      [1, 1],
      [1, 0],
    ]),
  ).toEqual([
    [0.34, 0.33],
    [0.33, 0],
  ]);
  expect(call('ALLOCATE', 100, [[1 / 3, 1 / 3, 1 / 3]])).toEqual([[33.34, 33.33, 33.33]]);
  expect(call('ALLOCATE', 3, column(2e-20, 1e-20))).toEqual(column(2, 1));
  expect(call('ALLOCATE', 3, column('2.000,5', '1.000,25'))).toEqual(column(2, 1));
});

test('ALLOCATE: a blank weight is 0, and what is below the unit goes to the last that has one', () => {
  for (const blank of [null, 0, '']) {
    expect(call('ALLOCATE', 1_234.5, column(1, 1, blank), 1_000)).toEqual(column(1_000, 234.5, 0));
  }
  expect(call('ALLOCATE', null, column(null, 0))).toEqual(column(0, 0));
});

test('ALLOCATE refuses what cannot be split, and says where', () => {
  expect(call('ALLOCATE', 1, column(0, null))).toBe('#VALUE!: Mindst én vægt skal være over 0.');
  expect(call('ALLOCATE', 1, column(1, 'x'))).toBe('#VALUE!: Række 2 i området: »x« er ikke et tal på 0 eller mere.');
  expect(call('ALLOCATE', 1, column(1, 2, -1))).toBe(
    '#VALUE!: Række 3 i området: »-1« er ikke et tal på 0 eller mere.',
  );
  expect(call('ALLOCATE', 1, column(errorCell('#N/A')))).toBe('#N/A: Række 1 i området: Cellen indeholder fejlen #N/A');
  expect(call('ALLOCATE', 'ca. 5', column(1))).toMatch(/^#VALUE!: »ca\. 5«/);
  expect(call('ALLOCATE', 1, column(1e16, 1))).toMatch(/^#VALUE!: Tallet er for stort/);
});

/** Serial of a day in the 1900 system, counted from 1 January 2000. */
const serial = (day: Date): number => 36_526 + (day.getTime() - Date.UTC(2000, 0, 1)) / 86_400_000;

test('ALLOCATE_YEARS: by months, a part month by its days, whatever the period', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map((days) => new Date(Date.UTC(2008, 0, 1 + days)));
  fc.assert(
    fc.property(kroner, day, day, unit, (total, one, other, step) => {
      const [first, last] = one <= other ? [one, other] : [other, one];
      const [years, amounts] = call('ALLOCATE_YEARS', total, serial(first), serial(last), step) as number[][];

      // Day by day, each as its part of its month, over a denominator that every length of month divides.
      const MONTH = 28n * 29n * 30n * 31n;
      const weights = new Map<number, bigint>();
      for (let at = new Date(first); at <= last; at.setUTCDate(at.getUTCDate() + 1)) {
        const year = at.getUTCFullYear();
        const days = BigInt(new Date(Date.UTC(year, at.getUTCMonth() + 1, 0)).getUTCDate());
        weights.set(year, (weights.get(year) ?? 0n) + MONTH / days);
      }
      expect(years).toEqual([...weights.keys()]);
      const expected = largestRemainder(oreOfWritten(total), [...weights.values()], BigInt(Math.round(step * 100)));
      expect(amounts!.map(oreShown)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('ALLOCATE_YEARS: a year alone is its first or last day; refusals', () => {
  expect(call('ALLOCATE_YEARS', 12, 2016, 2016)).toEqual([[2016], [12]]);
  expect(call('ALLOCATE_YEARS', null, 2015, 2016)).toEqual([
    [2015, 2016],
    [0, 0],
  ]);
  expect(call('ALLOCATE_YEARS', 12, 2017, 2016)).toBe('#VALUE!: Slutdatoen ligger før startdatoen.');
  expect(call('ALLOCATE_YEARS', 12, 0, 2016)).toBe('#VALUE!: Der mangler en dato eller et årstal.');
  expect(call('ALLOCATE_YEARS', 12, 2016, errorCell('#REF!'))).toBe('#VALUE!: Cellen indeholder fejlen #REF!');
});
