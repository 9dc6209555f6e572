import {
  formatCount,
  formatKroner,
  formatPercent,
  oreFromKroner,
  roundHalfAway,
  shareOf,
} from '../../../src/core/money';

test('amounts as Danes write them: stop, comma, true minus, no-break space', () => {
  expect(formatKroner(31_250_000)).toBe('312.500,00\u00a0kr.');
  expect(formatKroner(-5)).toBe('\u22120,05\u00a0kr.');
  expect(formatKroner(0)).toBe('0,00\u00a0kr.');
  expect(formatCount(3412)).toBe('3.412');
  expect(formatKroner(123_456_789, { group: ',', decimal: '.' })).toBe('1,234,567.89\u00a0kr.');
});

test('per cent', () => {
  expect(formatPercent(0.125)).toBe('12,5\u00a0%');
  expect(formatPercent(0.11900000000000001)).toBe('11,9\u00a0%');
  expect(formatPercent(1)).toBe('100,0\u00a0%');
  expect(formatPercent(0.75, 0)).toBe('75\u00a0%');
  expect(formatPercent(-0.0312, 2)).toBe('\u22123,12\u00a0%');
});

test('half away from zero, undone by no binary fraction', () => {
  expect(roundHalfAway(0.5)).toBe(1);
  expect(roundHalfAway(-0.5)).toBe(-1);
  expect(roundHalfAway(1.005 * 100)).toBe(101);
  expect(oreFromKroner(12.5)).toEqual({ ore: 1250, exact: true });
  expect(oreFromKroner(0.1 + 0.2)).toEqual({ ore: 30, exact: true });
  expect(oreFromKroner(33_136_000.01)).toEqual({ ore: 3_313_600_001, exact: true });
  expect(oreFromKroner(12.345)).toEqual({ ore: 1235, exact: false });
  expect(oreFromKroner(12.5, 100_000_000)).toEqual({ ore: 1_250_000_000, exact: true });
});

test('a share alone is rounded half away from zero', () => {
  expect(shareOf(250_000_000, 0.125)).toBe(31_250_000);
  expect(shareOf(4, 0.125)).toBe(1);
  expect(shareOf(-4, 0.125)).toBe(-1);
  expect(shareOf(9_000_000_000_000, 0.106)).toBe(954_000_000_000);
});
