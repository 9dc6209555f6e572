import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;
/** The plan table alone, without the municipality's parts: LBF F2, municipality G2, housing H2, others I2. */
const planOnly = (cells: Parameters<typeof goodPlan>[0]): Sheets =>
  goodPlan({ Finansiering: null, Planer: without('heraf frikøb og indsatser', 'heraf koordinering'), ...cells });

/** A plan of 2.500.000 kr. whose funding starts in row 13, without years. */
const example: Sheets = {
  Planer: [
    ['Plan', 'Samlet ramme', 'Start', 'Aftale'],
    ['Lersøgrunden', 2_500_000, new Date('2016-01-01'), 'København'],
  ],
  Finansiering: [
    ...Array.from({ length: 11 }, () => []),
    ['Plan', 'Betaler', 'Organisation', 'Formål', 'Form', 'I alt'],
    ['Lersøgrunden', 'LBF', null, null, 'Kroner', 1_875_000],
    ['Lersøgrunden', 'Kommune', null, null, 'Kroner', 297_500],
    ['Lersøgrunden', 'Boligorganisation', null, null, 'Kroner', 327_500],
  ],
};

test('FIN-03 passes when the municipality pays the agreed 12.5 %', () => {
  const { findings, notRun } = found('FIN-03', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-03 shows a deviation with amounts, percentages and base', () => {
  const { findings, cells, da, en, short } = found('FIN-03', example);
  expect(cells).toEqual([['Finansiering!F14']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    plan: 'Lersøgrunden',
    actual: 29_750_000,
    expected: 31_250_000,
    difference: -1_500_000,
    unit: 'ore',
    base: { of: 'frame', ore: 250_000_000 },
    ruleSet: 'copenhagen-2015-18',
    facts: { share: 0.119, agreed: 0.125, agreementExpired: false },
  });
  expect(short).toEqual(['Kommunens andel er 11,9 % i stedet for 12,5 %.']);
  expect(da).toEqual([
    'FIN-03 · advarsel · Finansiering!F14 · Kommunal medfinansiering er 297.500,00 kr. (11,9 % af samlet ramme 2.500.000,00 kr.). ' +
      'Aftalt andel er 12,5 % = 312.500,00 kr.; der mangler 15.000,00 kr. Ret F14, eller begrund afvigelsen. Kilde: Bilag 5 ' +
      '(20.11.2017), »Hvem betaler«.',
  ]);
  expect(en).toEqual([
    'FIN-03 · warning · Finansiering!F14 · Municipal co-financing is 297.500,00 kr. (11,9 % of the total frame 2.500.000,00 kr.). ' +
      'The agreed share is 12,5 % = 312.500,00 kr.; short by 15.000,00 kr. Correct F14, or explain the deviation. Source: Bilag 5 ' +
      '(20.11.2017), »Hvem betaler«.',
  ]);
});

test('FIN-03 proposes the exact split where LBF’s part stands, with the years and the plan table', () => {
  expect(found('FIN-03', example).fixes).toEqual([['Finansiering!F14 = 312500', 'Finansiering!F15 = 312500']]);
  const sheets = goodPlan({
    Planer: without('heraf frikøb og indsatser', 'heraf koordinering'),
    'Planer!G2': 1_190_000,
    'Planer!H2': 1_310_000,
    'Finansiering!H3': 250_000,
    'Finansiering!I3': 250_000,
    'Finansiering!J3': 250_000,
    'Finansiering!K3': 250_000,
    'Finansiering!L3': 1_000_000,
    'Finansiering!H5': 277_500,
    'Finansiering!I5': 277_500,
    'Finansiering!J5': 277_500,
    'Finansiering!K5': 277_500,
    'Finansiering!L5': 1_110_000,
  });
  const { cells, fixes } = found('FIN-03', sheets);
  expect(cells).toEqual([['Finansiering!L3:L4']]);
  expect(fixes).toEqual([
    [
      'Finansiering!L3 = 1060000',
      'Finansiering!H3 = 265000',
      'Finansiering!I3 = 265000',
      'Finansiering!J3 = 265000',
      'Finansiering!K3 = 265000',
      'Finansiering!L5 = 1050000',
      'Finansiering!H5 = 262500',
      'Finansiering!I5 = 262500',
      'Finansiering!J5 = 262500',
      'Finansiering!K5 = 262500',
      'Planer!G2 = 1250000',
      'Planer!H2 = 1250000',
    ],
  ]);
});

test('FIN-03 does not choose between two housing organisations, nor move LBF’s part', () => {
  const two = goodPlan({
    'Finansiering!E6': 'Kroner',
    'Finansiering!F6': null,
    'Finansiering!G6': null,
    'Planer!G2': null,
    'Planer!H2': null,
  });
  const change = (sheets: Sheets, row: number, kroner: number): void => {
    [7, 8, 9, 10].forEach((column) => (sheets['Finansiering']![row]![column] = kroner / 4));
    sheets['Finansiering']![row]![11] = kroner;
  };
  change(two, 2, 1_000_000);
  change(two, 4, 1_110_000);
  expect(found('FIN-03', two).fixes).toEqual([[]]);
  const lbf = planOnly({ 'Planer!F2': 7_000_000, 'Planer!G2': 1_700_000, 'Planer!H2': 1_300_000 });
  expect(found('FIN-03', lbf).fixes).toEqual([[]]);
});

test('FIN-03 tolerates 1 kr. and no more', () => {
  expect(found('FIN-03', planOnly({ 'Planer!G2': 1_250_001 })).findings).toEqual([]);
  expect(found('FIN-03', planOnly({ 'Planer!G2': 1_250_001.01 })).findings[0]).toMatchObject({ difference: 101 });
});

test('FIN-03 takes the tolerance of this run, and the workbook’s own', () => {
  const sheets = planOnly({ 'Planer!G2': 1_250_400 });
  expect(found('FIN-03', sheets, { toleranceKroner: 500 }).findings).toEqual([]);
  const own = [
    ['Parameter', 'Værdi', 'Kilde'],
    ['tolerance.kr', 500, null],
  ];
  expect(found('FIN-03', { ...sheets, Regler: own }).findings).toEqual([]);
});

test('FIN-03 tolerates half a step of a coarse table', () => {
  const coarse = (municipality: number): Sheets => ({
    Planer: [
      ['Plan', 'Samlet ramme', 'Start', 'Aftale', 'LBF', 'Kommune', 'Boligorganisationer'],
      ['Mimersparken', 10_300_000, new Date('2016-01-01'), 'København', 7_725_000, null, 1_287_500],
    ],
    Finansiering: [
      ['Plan', 'Betaler', 'I alt (mio. kr.)'],
      ['Mimersparken', 'LBF', 7.7],
      ['Mimersparken', 'Kommune', municipality],
      ['Mimersparken', 'Boligorganisation', 1.3],
    ],
  });
  expect(found('FIN-03', coarse(1.3)).findings).toEqual([]);
  expect(found('FIN-03', coarse(1.2)).findings[0]).toMatchObject({ actual: 120_000_000, expected: 128_750_000 });
});

test('FIN-03 says that no newer agreement is confirmed where the plan is younger', () => {
  const { da } = found(
    'FIN-03',
    planOnly({ 'Planer!D2': new Date('2020-01-01'), 'Planer!E2': new Date('2023-12-31'), 'Planer!G2': 1_190_000 }),
  );
  expect(da[0]).toContain(
    'der mangler 60.000,00 kr. Den lokale aftale gælder planer, der starter i 2015-2018; ingen nyere er bekræftet. Ret G2,',
  );
});

test('FIN-03 compares with the workbook’s own share where it has a source', () => {
  const rules = [
    ['Parameter', 'Værdi', 'Kilde'],
    ['Kommunens andel', 0.119, 'Byrådet 2.3.2018'],
  ];
  expect(found('FIN-03', { ...planOnly({ 'Planer!G2': 1_190_000 }), Regler: rules }).findings).toEqual([]);
  const { findings } = found('FIN-03', { ...planOnly({ 'Planer!L2': 'ingen' }), Regler: rules });
  expect(findings[0]).toMatchObject({ expected: 119_000_000, source: { title: 'Byrådet 2.3.2018' } });
});

test('FIN-03 takes a payer without funding rows as paying nothing, and leads to the rows there are', () => {
  const sheets = goodPlan({ Finansiering: (rows) => rows.filter((row) => row[1] !== 'Kommune'), 'Planer!G2': null });
  const { findings, cells } = found('FIN-03', sheets);
  expect(cells).toEqual([['Finansiering!L2:L4']]);
  expect(findings[0]).toMatchObject({ actual: 0, expected: 125_000_000 });
});

test('FIN-03 does not run without an agreement, a share or known amounts', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-03', sheets).notRun.map((entry) => entry.reason);
  expect(reason(planOnly({ 'Planer!J2': 'ingen' }))).toEqual([{ kind: 'noAgreement' }]);
  expect(reason(planOnly({ 'Planer!G2': 'følger' }))).toEqual([{ kind: 'unknownAmount', columns: ['municipality'] }]);
  expect(
    reason(
      goodPlan({ Finansiering: null, Planer: without('Kommune', 'heraf frikøb og indsatser', 'heraf koordinering') }),
    ),
  ).toEqual([{ kind: 'noPayer', payer: 'municipality' }]);
  const old = {
    'Planer!D2': new Date('2012-01-01'),
    'Planer!E2': new Date('2015-12-31'),
    'Planer!J2': null,
    'Planer!P2': null,
  };
  expect(reason(planOnly(old))).toEqual([{ kind: 'noAgreement' }]);
});
