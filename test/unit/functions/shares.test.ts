import fc from 'fast-check';
import { call, column, errorCell } from './support/excel';
import { oracleSplit, oreOfWritten, oreShown } from './support/oracle';

const SINGLES = ['LBF_SHARE', 'MUNICIPAL_ACTIVITY_SHARE', 'MUNICIPAL_COORDINATION_SHARE', 'HOUSING_SHARE'] as const;
const kroner = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((ore) => ore / 100);
const unit = fc.constantFrom(null, 0, 0.01, 0.25, 1, 100, 1_000);
const unitOre = (step: number | null): bigint => (step ? BigInt(Math.round(step * 100)) : 1n);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(kroner, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('FUNDING_SPLIT: the parts sum to the total and are those of the largest remainder, for every total and unit', () => {
  fc.assert(
    fc.property(kroner, unit, (total, step) => {
      const [row] = call('FUNDING_SPLIT', [[total]], null, step) as number[][];
      const ore = row!.map(oreShown);
      const expected = oracleSplit(oreOfWritten(total), unitOre(step));
      expect(ore).toEqual([expected.lbf, expected.activities, expected.coordination, expected.housing]);
      expect(ore.reduce((a, b) => a + b, 0n)).toBe(oreOfWritten(total));
    }),
  );
});

test('the single shares are the cells of FUNDING_SPLIT, in the shape of their totals', () => {
  fc.assert(
    fc.property(matrix, unit, (totals, step) => {
      const rows = call('FUNDING_SPLIT', totals, null, step) as number[][];
      expect(rows).toHaveLength(totals.flat().length);
      SINGLES.forEach((id, part) => {
        const shares = call(id, totals, null, step) as number[][];
        expect(shares.map((row) => row.length)).toEqual(totals.map((row) => row.length));
        expect(shares.flat()).toEqual(rows.map((row) => row[part]));
      });
      const [lbf, municipality, housing, local] = (
        ['LBF_SHARE', 'MUNICIPAL_SHARE', 'HOUSING_SHARE', 'LOCAL_SHARE'] as const
      ).map((id) => (call(id, totals, null, step) as number[][]).flat().map(oreShown));
      totals.flat().forEach((total, index) => {
        expect(lbf![index]! + municipality![index]! + housing![index]!).toBe(oreOfWritten(total));
        expect(local![index]).toBe(municipality![index]! + housing![index]!);
      });
    }),
    { numRuns: 50 },
  );
});

test('a blank is 0 kr. on the desktop (0), on the web (null) and as an empty text', () => {
  for (const id of [...SINGLES, 'MUNICIPAL_SHARE', 'LOCAL_SHARE'] as const) {
    expect(call(id, column(null, 0, '', '  '))).toEqual(column(0, 0, 0, 0));
    expect(call(id, null)).toEqual([[0]]);
  }
  expect(call('FUNDING_SPLIT', column(null, 0))).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
});

test('an optional argument that is left out, blank or 0 is the same', () => {
  const expected = call('MUNICIPAL_SHARE', 100.01);
  expect(expected).toEqual([[12.5]]);
  for (const nothing of [null, undefined, 0, ''])
    expect(call('MUNICIPAL_SHARE', 100.01, nothing, nothing)).toEqual(expected);
});

test('text is read the Danish way; what cannot be read is that cell’s error alone', () => {
  const totals = column('2.500.000', '12,5 mio. kr.', 'ca. 3 mio.', '1,234.50', '10 mio. inkl. 2 mio.', true, 800);
  expect(call('MUNICIPAL_SHARE', totals)).toEqual(
    column(
      312_500,
      1_562_500,
      '#VALUE!: »ca. 3 mio.« er et omtrentligt beløb. Skriv tallet.',
      '#VALUE!: »1,234.50« er ikke et beløb.',
      '#VALUE!: »10 mio. inkl. 2 mio.« rummer to beløb. Skriv ét.',
      '#VALUE!: »TRUE« er ikke et beløb.',
      100,
    ),
  );
});

test('an error in a cell is told, never counted as 0', () => {
  expect(call('LBF_SHARE', column(errorCell('#REF!'), errorCell('#N/A'), '#DIV/0!', 4))).toEqual(
    column(
      '#VALUE!: Cellen indeholder fejlen #REF!',
      '#N/A: Cellen indeholder fejlen #N/A',
      '#VALUE!: Cellen indeholder fejlen #DIV/0!',
      3,
    ),
  );
  expect(call('LBF_SHARE', errorCell('#NAME?'))).toBe('#VALUE!: Cellen indeholder fejlen #NAME?');
  expect(call('FUNDING_SPLIT', column(errorCell('#REF!'), 8))).toEqual([
    Array.from({ length: 4 }, () => '#VALUE!: Cellen indeholder fejlen #REF!'),
    [6, 0.85, 0.15, 1],
  ]);
});

test('a formatted number is its plain value', () => {
  expect(call('LBF_SHARE', { type: 'FormattedNumber', basicValue: 8, basicType: 'Double' })).toEqual([[6]]);
});

test('a date or a year chooses the agreement: none before 2015, the last known after 2018', () => {
  const none = '#N/A: Ingen lokal aftale kendes for planer, der starter før 01.01.2015.';
  // 42004 is 31.12.2014, 42005 is 1.1.2015.
  expect(call('MUNICIPAL_SHARE', 800, 2014)).toBe(none);
  expect(call('MUNICIPAL_SHARE', 800, 42_004)).toBe(none);
  expect(call('MUNICIPAL_SHARE', 800, 1950)).toBe(none);
  for (const date of [2015, 42_005, 2018, '2016', 2019, 2027, 46_000]) {
    expect(call('MUNICIPAL_SHARE', 800, date)).toEqual([[100]]);
  }
  expect(call('MUNICIPAL_SHARE', column(800, 1600), column(2014, 2016))).toEqual(column(none, 200));
});

test('what is no date, no unit or no matching range is refused', () => {
  expect(call('MUNICIPAL_SHARE', 800, 'snart')).toBe('#VALUE!: »snart« er hverken en dato eller et årstal.');
  expect(call('MUNICIPAL_SHARE', 800, 15)).toBe('#VALUE!: »15« er hverken en dato eller et årstal.');
  expect(call('MUNICIPAL_SHARE', 800, 2015.5)).toBe('#VALUE!: »2015,5« er hverken en dato eller et årstal.');
  for (const wrong of [-1, 0.001, 0.015]) {
    expect(call('MUNICIPAL_SHARE', 800, null, wrong)).toMatch(/^#VALUE!: Afrundingsenheden/);
  }
  expect(call('MUNICIPAL_SHARE', column(1, 2, 3), column(2015, 2016))).toMatch(
    /^#VALUE!: Områderne skal være lige store/,
  );
  expect(call('MUNICIPAL_SHARE', 1e12)).toMatch(/^#VALUE!: Tallet er for stort/);
});

test('FRAME_FROM_SHARE is the exact quotient rounded to the øre, and gives back the main shares', () => {
  const shares = {
    LBF: [3n, 4n],
    MUNICIPALITY: [1n, 8n],
    MUNICIPAL_ACTIVITY: [53n, 500n],
    HOUSING: [1n, 8n],
    LOCAL: [1n, 4n],
  } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.constantFrom(...Object.keys(shares)),
      (ore, name) => {
        const [part, whole] = shares[name as keyof typeof shares];
        const size = BigInt(Math.abs(ore)) * whole;
        const rounded = (2n * size + part) / (2n * part);
        const frame = call('FRAME_FROM_SHARE', ore / 100, name) as number[][];
        expect(oreShown(frame[0]![0])).toBe(ore < 0 ? -rounded : rounded);
        if (name === 'MUNICIPALITY') expect(call('MUNICIPAL_SHARE', frame)).toEqual([[ore / 100]]);
        if (name === 'HOUSING') expect(call('HOUSING_SHARE', frame)).toEqual([[ore / 100]]);
      },
    ),
  );
});

test('a party is known by its English and its Danish name in any case', () => {
  const names = [
    ['LBF', 'lbf', 3],
    ['municipality', 'Kommune', 0.5],
    ['MUNICIPAL_ACTIVITY', 'FRIKØB', 0.42],
    ['Municipal_Coordination', 'koordinering', 0.08],
    ['housing', 'Boligorganisation', 0.5],
    ['LOCAL', 'lokal', 1],
  ] as const;
  for (const [english, danish, share] of names) {
    expect(call('SHARE_DEVIATION', share, 4, english)).toEqual([[0]]);
    expect(call('SHARE_DEVIATION', share, 4, danish)).toEqual([[0]]);
  }
  expect(call('SHARE_DEVIATION', 1, 4, 'staten')).toBe(
    '#N/A: »staten« kendes ikke. Vælg mellem LBF, MUNICIPALITY (kommune), MUNICIPAL_ACTIVITY (frikøb), ' +
      'MUNICIPAL_COORDINATION (koordinering), HOUSING (boligorganisation), LOCAL (lokal).',
  );
});

test('SHARE_DEVIATION pairs ranges, and one total holds for them all', () => {
  expect(call('SHARE_DEVIATION', column(312_500, 300_000), 2_500_000, column('kommune', 'boligorganisation'))).toEqual(
    column(0, -12_500),
  );
});

test('EXPLAIN_SHARE says rule, rate, base, rounding, result and source; without rounding, and after the agreement', () => {
  expect(call('EXPLAIN_SHARE', 2_500_000, 'frikøb')).toEqual([
    [
      'FIN-05: Kommunens andel til frikøb og indsatser er 10,6\u00a0% af samlet ramme 2.500.000,00\u00a0kr. = ' +
        '265.000,00\u00a0kr. uden afrunding (kilde: Bilag 5 (20.11.2017), »Hvad går den kommunale medfinansiering til«).',
    ],
  ]);
  expect(call('EXPLAIN_SHARE', -0.01, 'LBF', 2021, 'en')).toEqual([
    [
      'FIN-02: LBF’s share is 75\u00a0% of the total frame −0,01\u00a0kr. = −0,0075\u00a0kr., rounded to −0,01\u00a0kr. by ' +
        'largest remainder (source: Bilag 5 (20.11.2017), »Hvem betaler«; afledt af 25 % medfinansiering). ' +
        'The local agreement is for plans that start in 2015-2018; no newer one is confirmed.',
    ],
  ]);
  expect(call('EXPLAIN_SHARE', 1, 'LBF', null, 'fr')).toBe('#N/A: »fr« kendes ikke. Vælg mellem da, en.');
});
