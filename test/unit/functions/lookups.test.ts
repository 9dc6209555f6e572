import fc from 'fast-check';
import manifest from '../../../package.json';
import { NATIONAL_RULE_SETS, LOCAL_AGREEMENTS, DEFAULT_VALUES } from '../../../src/core/rulesets';
import { AGREEMENT, DEFAULTS, RULE_SETS } from '../../../src/functions/ruleData';
import { call, column, errorCell } from './support/excel';

test('RULE_VALUE: the dated value of every parameter', () => {
  const values = {
    'share.lbf': 0.75,
    'share.local.minimum': 0.25,
    'share.municipality': 0.125,
    'share.municipality.activities': 0.106,
    'share.municipality.coordination': 0.019,
    'share.housing': 0.125,
    'majority.catalogue': 0.5,
    'majority.effect': 0.5,
    'plan.years.typical': 4,
    'tolerance.kr': 1,
    'appropriation.2015': 10_600_000,
    'appropriation.2016': 25_200_000,
  };
  for (const [name, value] of Object.entries(values)) {
    expect(call('RULE_VALUE', name)).toBe(value);
    expect(call('RULE_VALUE', name.toUpperCase(), 2021)).toBe(value);
  }
  expect(call('RULE_VALUE', 'share.local.minimum', 2012)).toBe(0.25);
  expect(call('RULE_VALUE', 'share.lbf', 2012)).toMatch(/^#N\/A: Ingen lokal aftale kendes/);
  expect(call('RULE_VALUE', 'majority.catalogue', 2012)).toBe('#N/A: majority.catalogue findes ikke i LBF 2011-14.');
  expect(call('RULE_VALUE', 'share.lbf', 2009)).toMatch(
    /^#N\/A: Intet regelsæt kendes for planer, der starter før 01\.01\.2011/,
  );
  expect(call('RULE_VALUE', 'share.moon')).toMatch(
    new RegExp(`^#N/A: »share\\.moon« kendes ikke\\. Vælg mellem .*${Object.keys(values).at(0)}`),
  );
  expect(call('RULE_VALUE', errorCell('#REF!'))).toBe('#VALUE!: Cellen indeholder fejlen #REF!');
});

test('RULE_SOURCE: the source, and what is not confirmed for the date', () => {
  const lbf = 'Bilag 5 (20.11.2017), »Hvem betaler«';
  expect(call('RULE_SOURCE', 'share.municipality')).toBe(lbf);
  expect(call('RULE_SOURCE', 'share.municipality', 2021)).toBe(
    `${lbf}. Den lokale aftale gælder planer, der starter i 2015-2018; ingen nyere er bekræftet.`,
  );
  expect(call('RULE_SOURCE', 'share.municipality', 2021, 'EN')).toBe(
    `${lbf}. The local agreement is for plans that start in 2015-2018; no newer one is confirmed.`,
  );
  expect(call('RULE_SOURCE', 'share.local.minimum', 2026)).toMatch(/lokal medfinansiering mindst 25 %$/);
  expect(call('RULE_SOURCE', 'share.local.minimum', 2027)).toMatch(
    /\. Intet regelsæt er bekræftet for planer, der starter efter 2026; det nyeste, LBF 2019-26, er brugt\.$/,
  );
  expect(call('RULE_SOURCE', 'share.local.minimum', 2027, 'en')).toMatch(/the newest, LBF 2019-26, is used\.$/);
  expect(call('RULE_SOURCE', 'tolerance.kr', 2030)).toBe('Budgetkontrols egen regel »Tolerance«');
  expect(call('RULE_SOURCE', 'tolerance.kr', 2030, 'en')).toBe('Budgetkontrol’s own rule »Tolerance«');
});

test('RULE_SET: by the day the plan starts', () => {
  // 42004 is 31.12.2014, 43465 is 31.12.2018.
  const sets = [
    [2011, 'LBF 2011-14'],
    [42_004, 'LBF 2011-14'],
    [42_005, 'LBF 2015-18'],
    [43_465, 'LBF 2015-18'],
    [43_466, 'LBF 2019-26'],
    [2040, 'LBF 2019-26'],
  ] as const;
  for (const [date, name] of sets) expect(call('RULE_SET', date)).toBe(name);
  expect(call('RULE_SET', 2010)).toMatch(/^#N\/A/);
  expect(call('RULE_SET', null)).toBe('#VALUE!: Der mangler en dato eller et årstal.');
});

test('the rule data in the bundle are those of the check', () => {
  expect(RULE_SETS).toEqual(NATIONAL_RULE_SETS.map(({ name, starts, values }) => ({ name, starts, values })));
  expect([AGREEMENT]).toEqual(
    LOCAL_AGREEMENTS.map(({ starts, values, districtBoards }) => ({ starts, values, districtBoards })),
  );
  expect(DEFAULTS).toEqual(DEFAULT_VALUES);
});

test('APPROPRIATION and what is left of it', () => {
  expect(call('APPROPRIATION', column(2015, 2016, 42_400, 2017, null))).toEqual(
    column(
      10_600_000,
      25_200_000,
      25_200_000,
      '#N/A: Der er ingen bevilling for 2017. Kendte budgetår: 2015, 2016.',
      '#VALUE!: Der mangler en dato eller et årstal.',
    ),
  );
  expect(call('APPROPRIATION_LEFT', column(0.1, 0.2, null, '1 mio. kr.'))).toBe(34_799_999.7);
  expect(call('APPROPRIATION_LEFT', column(30_000_000), [[2016, 2016, null]])).toBe(-4_800_000);
  expect(call('APPROPRIATION_LEFT', column(1), column(2016, 2018))).toMatch(/^#N\/A: Der er ingen bevilling for 2018/);
  expect(call('APPROPRIATION_LEFT', column(1, 'ca. 2'))).toMatch(/^#VALUE!: Række 2 i området: »ca\. 2«/);
  expect(call('APPROPRIATION_LEFT', column(1, errorCell('#N/A')))).toMatch(/^#N\/A: Række 2 i området: Cellen/);
});

test('LEAD_SECTION: the largest; ties joined; rows without a name left out', () => {
  expect(call('LEAD_SECTION', column('Nord', 'Syd'), column(120, '1.180'))).toBe('Syd');
  expect(call('LEAD_SECTION', column('Nord', 'Syd', 'Øst', null), column(180, 180, null, 900))).toBe('Nord / Syd');
  expect(call('LEAD_SECTION', column('Nord', 'Syd'), column(null, 0))).toBe(
    '#N/A: Ingen afdeling i området har lejemål.',
  );
  expect(call('LEAD_SECTION', column('Nord', 'Syd'), column(1, 'mange'))).toBe(
    '#VALUE!: Række 2 i området: »mange« er ikke et tal på 0 eller mere.',
  );
  expect(call('LEAD_SECTION', column('Nord', 'Syd'), column(1))).toMatch(/^#VALUE!: Områderne/);
});

test('DISTRICT_BOARD: the standard name; the known ones where it is none', () => {
  expect(call('DISTRICT_BOARD', column('kongens enghave', 'Husum og Tingbjerg', null, 0, 'Østerbro'))).toEqual(
    column(
      'Valby-Vesterbro-Kgs. Enghave',
      'Tingbjerg-Husum',
      '',
      '',
      '#N/A: »Østerbro« kendes ikke. Vælg mellem Amager, Bispebjerg, Nørrebro, Tingbjerg-Husum, Valby-Vesterbro-Kgs. Enghave.',
    ),
  );
});

test('PARSE_AMOUNT reads Danish and refuses what is not', () => {
  const read: [unknown, number][] = [
    ['12,5 mio. kr.', 12_500_000],
    ['21.000.000. kr.', 21_000_000],
    ['kr. 6 mio.', 6_000_000],
    ['5.000,-', 5_000],
    ['-', 0],
    [null, 0],
    [12.345, 12.35],
  ];
  expect(call('PARSE_AMOUNT', column(...read.map(([text]) => text)))).toEqual(
    column(...read.map(([, amount]) => amount)),
  );
  for (const text of [
    'ca. 3,9 mio. kr.',
    'otte mio. kr.',
    '12,5 %',
    '10 kr. inkl. 2 kr.',
    '1,234.50',
    '12.34.567',
    '12.5',
  ]) {
    expect(call('PARSE_AMOUNT', text)).toMatch(/^#VALUE!: »/);
  }
});

test('PARSE_AMOUNT reads back what FORMAT_AMOUNT writes, in every style', () => {
  const ore = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });
  fc.assert(
    fc.property(ore, fc.constantFrom(null, 'kr', 'tal', 'tkr', 'MIO'), (value, style) => {
      expect(call('PARSE_AMOUNT', call('FORMAT_AMOUNT', value / 100, style))).toEqual([[value / 100]]);
    }),
  );
  expect(call('FORMAT_AMOUNT', column(1_234.5, null, -0.01))).toEqual(
    column('1.234,50\u00a0kr.', '0,00\u00a0kr.', '−0,01\u00a0kr.'),
  );
  expect(call('FORMAT_AMOUNT', 27_418_000, 'mio')).toEqual([['27,418\u00a0mio.\u00a0kr.']]);
  expect(call('FORMAT_AMOUNT', 27_418, 'tkr')).toEqual([['27,418\u00a0t.kr.']]);
  expect(call('FORMAT_AMOUNT', 1, 'constructor')).toBe(
    '#N/A: »constructor« kendes ikke. Vælg mellem kr, tal, tkr, mio.',
  );
});

test('CHECK_VERSION is the version of the package', () => {
  expect(call('CHECK_VERSION')).toBe(manifest.version);
});
