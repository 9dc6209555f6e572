import fc from 'fast-check';
import { split, splitFrame, wholeWeights } from '../../../src/core/money';

const total = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const unit = fc.constantFrom(1, 10, 25, 50, 100, 1_000, 100_000, 100_000_000);
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('parts sum to the whole for every total, weights and unit', () => {
  fc.assert(
    fc.property(total, weights, unit, (ore, list, step) => {
      expect(sum(split(ore, list, { unit: step }).parts)).toBe(ore);
    }),
  );
});

test('no part has the wrong sign', () => {
  fc.assert(
    fc.property(total, weights, unit, (ore, list, step) => {
      for (const part of split(ore, list, { unit: step }).parts)
        expect(part * Math.sign(ore)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a larger weight never gets less, apart from what lies below the unit', () => {
  fc.assert(
    fc.property(total, weights, unit, (ore, list, step) => {
      const whole = Math.sign(ore) * Math.floor(Math.abs(ore) / step) * step;
      const { parts } = split(whole, list, { unit: step });
      list.forEach((left, i) => {
        list.forEach((right, j) => {
          if (left > right) expect(Math.abs(parts[i]!)).toBeGreaterThanOrEqual(Math.abs(parts[j]!));
        });
      });
    }),
  );
});

test('order only matters by the tie rule: a permutation gives the same parts to different weights', () => {
  fc.assert(
    fc.property(
      total,
      fc.uniqueArray(fc.integer({ min: 1, max: 997 }), { minLength: 2, maxLength: 8 }),
      (ore, list) => {
        const forward = split(ore, list).parts;
        const backward = split(ore, [...list].reverse()).parts.toReversed();
        // Equal remainders are ties; they go to the earlier part, so a tie may move by one øre.
        const whole = sum(list);
        const remainders = list.map((weight) => (BigInt(Math.abs(ore)) * BigInt(weight)) % BigInt(whole));
        list.forEach((_, i) => {
          const tied = remainders.filter((remainder) => remainder === remainders[i]).length > 1;
          if (tied) expect(Math.abs(forward[i]! - backward[i]!)).toBeLessThanOrEqual(1);
          else expect(forward[i]).toBe(backward[i]);
        });
      },
    ),
  );
});

test('every part is within one unit of its exact share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), weights, (ore, list) => {
      const whole = BigInt(sum(list));
      split(ore, list).parts.forEach((part, i) => {
        const distance = BigInt(part) * whole - BigInt(ore) * BigInt(list[i]!);
        expect(distance < whole && distance > -whole).toBe(true);
      });
    }),
  );
});

test('the leftovers reconcile the parts with their shares rounded down', () => {
  fc.assert(
    fc.property(total, weights, unit, (ore, list, step) => {
      const { parts, leftovers } = split(ore, list, { unit: step });
      const floors = [...parts];
      for (const { part, ore: carried } of leftovers) floors[part] = floors[part]! - carried;
      const size = Math.abs(ore);
      const units = BigInt(Math.floor(size / step));
      floors.forEach((floor, i) => {
        const share = (units * BigInt(list[i]!)) / BigInt(sum(list));
        expect(BigInt(Math.abs(floor))).toBe(share * BigInt(step));
      });
    }),
  );
});

test('ties go to the earlier part', () => {
  expect(split(1, [1, 1]).parts).toEqual([1, 0]);
  expect(split(4, [750, 125, 125]).parts).toEqual([3, 1, 0]);
  expect(split(-1, [1, 1]).parts).toEqual([-1, 0]);
});

test('what lies below the unit goes to the part that carries it', () => {
  expect(split(1_234, [1, 1], { unit: 100 }).parts).toEqual([600, 634]);
  expect(split(1_234, [1, 1], { unit: 100, remainderTo: 0 }).parts).toEqual([634, 600]);
});

test('refuses what cannot be split', () => {
  expect(() => split(1.5, [1])).toThrow('whole number of øre');
  expect(() => split(10_000_000_000_000, [1])).toThrow('90 billion');
  expect(() => split(1, [])).toThrow('at least one weight');
  expect(() => split(1, [0, 0])).toThrow('above 0');
  expect(() => split(1, [-1, 2])).toThrow('0 or more');
  expect(() => split(1, [1], { unit: 0 })).toThrow('unit');
});

const COPENHAGEN = {
  lbf: 0.75,
  municipality: 0.125,
  housing: 0.125,
  municipalActivities: 0.106,
  municipalCoordination: 0.019,
};

test('a frame splits in two levels that both sum, for every total and unit', () => {
  fc.assert(
    fc.property(total, unit, (ore, step) => {
      const parts = splitFrame(ore, COPENHAGEN, step);
      expect(parts.lbf + parts.municipality + parts.housing).toBe(ore);
      expect(parts.municipalActivities + parts.municipalCoordination).toBe(parts.municipality);
    }),
  );
});

test('the whole range 1 to 100,000 øre sums on both levels', () => {
  for (let ore = 1; ore <= 100_000; ore += 1) {
    const parts = splitFrame(ore, COPENHAGEN);
    if (parts.lbf + parts.municipality + parts.housing !== ore) throw new Error(`main split of ${ore}`);
    if (parts.municipalActivities + parts.municipalCoordination !== parts.municipality) throw new Error(`own ${ore}`);
  }
});

test('the known examples of rounding separately come out whole', () => {
  expect(splitFrame(100_004, COPENHAGEN)).toMatchObject({ lbf: 75_003, municipality: 12_501, housing: 12_500 });
  expect(splitFrame(3_200_000_000, COPENHAGEN)).toMatchObject({
    lbf: 2_400_000_000,
    municipality: 400_000_000,
    housing: 400_000_000,
    municipalActivities: 339_200_000,
    municipalCoordination: 60_800_000,
  });
});

test('the largest amount splits exactly', () => {
  const parts = splitFrame(9_000_000_000_000 - 1, COPENHAGEN);
  expect(parts.lbf + parts.municipality + parts.housing).toBe(8_999_999_999_999);
  expect(parts.lbf).toBe(6_749_999_999_999);
});

test('decimal shares become whole weights by their digits', () => {
  expect(wholeWeights([0.75, 0.125, 0.125])).toEqual([750, 125, 125]);
  expect(wholeWeights([0.106, 0.019])).toEqual([106, 19]);
  expect(wholeWeights([0.1, 1e-7])).toEqual([1_000_000, 1]);
  expect(() => wholeWeights([-0.1])).toThrow(RangeError);
  expect(() => wholeWeights([NaN])).toThrow(RangeError);
});
