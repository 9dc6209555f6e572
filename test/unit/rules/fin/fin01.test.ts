import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

/** The plan table alone: LBF, municipality and housing in Planer!F2, G2 and J2. */
const planOnly = (cells: Parameters<typeof goodPlan>[0]): ReturnType<typeof goodPlan> =>
  goodPlan({ Finansiering: null, Planer: without('heraf frikøb og indsatser', 'heraf koordinering'), ...cells });

test('FIN-01 passes when the payers sum to the total frame', () => {
  const { findings, notRun } = found('FIN-01', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-01 reports a missing øre, and leads to the payers', () => {
  const sheets = goodPlan({ 'Finansiering!L2': 7_499_999.99, 'Finansiering!K2': 1_874_999.99, 'Planer!F2': null });
  const { findings, cells, da, en, short, fixes } = found('FIN-01', sheets);
  expect(cells).toEqual([['Finansiering!L2:L6']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    actual: 999_999_999,
    expected: 1_000_000_000,
    difference: -1,
    unit: 'ore',
    ruleSet: 'lbf-2015-18',
    facts: { frameCell: { sheet: 'Planer', row: 1, column: 1 }, rounding: false },
  });
  expect(fixes).toEqual([['Finansiering!L2 = 7500000', 'Finansiering!K2 = 1875000']]);
  expect(short).toEqual(['Betalerne giver 0,01 kr. mindre end samlet ramme.']);
  expect(da).toEqual([
    'FIN-01 · fejl · Finansiering!L2:L6 · Betalerne giver 9.999.999,99 kr. (LBF 7.499.999,99 kr., kommune 1.250.000,00 kr. og ' +
      'boligorganisationer 1.250.000,00 kr.). Samlet ramme i Planer!B2 er 10.000.000,00 kr.; der mangler 0,01 kr. Del rammen ' +
      'nøjagtigt: LBF 7.500.000,00 kr., kommune 1.250.000,00 kr. og boligorganisationer 1.250.000,00 kr. Kilde: ' +
      'Budgetkontrols egen regel FIN-01.',
  ]);
  expect(en[0]).toContain('The payers give 9.999.999,99 kr. (LBF 7.499.999,99 kr., municipality 1.250.000,00 kr. and');
  expect(en[0]).toContain(
    'The total frame in Planer!B2 is 10.000.000,00 kr.; short by 0,01 kr. Split the frame exactly:',
  );
});

test('FIN-01 splits exactly where shares were rounded one by one to kroner', () => {
  const sheets = planOnly({
    'Planer!B2': 10_000_003,
    'Planer!F2': 7_500_002,
    'Planer!G2': 1_250_000,
    'Planer!H2': 1_250_000,
  });
  const { findings, cells, fixes, result } = found('FIN-01', sheets);
  expect(cells).toEqual([['Planer!F2:I2']]);
  expect(findings[0]).toMatchObject({ actual: 1_000_000_200, expected: 1_000_000_300, difference: -100 });
  expect(fixes).toEqual([['Planer!F2 = 7500002.25', 'Planer!G2 = 1250000.38', 'Planer!H2 = 1250000.37']]);
  const corrected = planOnly({
    'Planer!B2': 10_000_003,
    'Planer!F2': 7_500_002.25,
    'Planer!G2': 1_250_000.38,
    'Planer!H2': 1_250_000.37,
  });
  expect(result.plans[0]?.verdict).toBe('notReady');
  const codes = found('FIN-01', corrected).result.findings.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('FIN-0') && code !== 'FIN-09')).toEqual([]);
});

test('FIN-01 proposes nothing where a payer is a whole krone or more away from the exact split', () => {
  const { findings, fixes, da } = found('FIN-01', goodPlan({ 'Finansiering!L2': 7_400_000, 'Planer!F2': 7_400_000 }));
  expect(findings[0]).toMatchObject({ severity: 'error', difference: -10_000_000 });
  expect(fixes).toEqual([[]]);
  expect(da[0]).toContain('Ret betalerne i L2:L6 eller rammen i Planer!B2, så de stemmer.');
});

test('FIN-01 proposes nothing where the years do not follow, a formula stands in the way or others pay', () => {
  const short = { 'Finansiering!L2': 7_499_999.99, 'Planer!F2': null };
  expect(found('FIN-01', goodPlan(short)).fixes).toEqual([['Finansiering!L2 = 7500000']]);
  expect(found('FIN-01', goodPlan({ ...short, 'Finansiering!K2': 1_874_000 })).fixes).toEqual([[]]);
  const formula = { f: '=ROUND(Planer!B2*0.75,2)', v: 7_499_999.99 };
  expect(found('FIN-01', goodPlan({ ...short, 'Finansiering!L2': formula })).fixes).toEqual([[]]);
  const others = { 'Finansiering!B6': 'Private fonde', 'Planer!F2': null, 'Finansiering!L2': 7_499_999.99 };
  expect(found('FIN-01', goodPlan(others)).fixes).toEqual([[]]);
});

test.each([
  ['the year that breaks an even pattern', [1_875_000, 1_874_999.99, 1_875_000, 1_875_000], 'I2 = 1875000'],
  ['it between parts of years', [1_250_000, 2_500_000, 2_499_999.99, 1_250_000], 'J2 = 2500000'],
  ['the last year where two break it', [1_875_000, 1_874_999.99, 1_874_999.99, 1_875_000.01], 'K2 = 1875000.02'],
  ['the last year where no two are alike', [1_000_000, 3_000_000, 2_000_000, 1_499_999.99], 'K2 = 1500000'],
])('FIN-01 puts a missing øre in %s', (_, [first, second, third, fourth], fix) => {
  const sheets = goodPlan({
    'Finansiering!H2': first,
    'Finansiering!I2': second,
    'Finansiering!J2': third,
    'Finansiering!K2': fourth,
    'Finansiering!L2': { f: '=SUM(H2:K2)', v: 7_499_999.99 },
    'Planer!F2': null,
  });
  expect(found('FIN-01', sheets).fixes).toEqual([[`Finansiering!${fix}`]]);
});

test('FIN-01 leaves a total that adds up its years to follow them', () => {
  const sheets = goodPlan({
    'Finansiering!K2': 1_874_999.99,
    'Finansiering!L2': { f: '=SUM(H2:K2)', v: 7_499_999.99 },
    'Planer!F2': null,
  });
  expect(found('FIN-01', sheets).fixes).toEqual([['Finansiering!K2 = 1875000']]);
});

test('FIN-01 counts others as payers', () => {
  const others = { 'Finansiering!B6': 'Private fonde', 'Planer!J2': null, 'Planer!K2': null };
  expect(found('FIN-01', goodPlan(others)).findings).toEqual([]);
});

test('FIN-01 takes half a step per payer as rounding in a table in 1.000 kr., and no more', () => {
  const coarse = (lbf: number): ReturnType<typeof goodPlan> => ({
    Planer: [
      [
        'Plan',
        'Samlet ramme (1.000 kr.)',
        'Start',
        'LBF (1.000 kr.)',
        'Kommune (1.000 kr.)',
        'Boligorganisationer (1.000 kr.)',
      ],
      ['Mimersparken', 10_000, new Date('2016-01-01'), lbf, 1_250, 1_250],
    ],
  });
  const notice = found('FIN-01', coarse(7_501));
  expect(notice.cells).toEqual([['Planer!D2:F2']]);
  expect(notice.findings[0]).toMatchObject({ severity: 'notice', difference: 100_000, facts: { rounding: true } });
  expect(notice.da[0]).toContain('Forskellen er ikke større, end afrundingen i tabellen kan forklare.');
  const error = found('FIN-01', coarse(7_502));
  expect(error.findings[0]).toMatchObject({ severity: 'error', difference: 200_000, facts: { rounding: false } });
});

test('FIN-01 does not run without frame, payers, a payer’s column or known amounts', () => {
  const reason = (sheets: ReturnType<typeof goodPlan>): unknown =>
    found('FIN-01', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ 'Planer!B2': null }))).toEqual([{ kind: 'noFrame' }]);
  expect(reason(goodPlan({ 'Planer!B2': 'ca. 10 mio. kr.' }))).toEqual([{ kind: 'unknownAmount', columns: ['frame'] }]);
  expect(reason(goodPlan({ 'Finansiering!L3': 'aftales' }))).toEqual([{ kind: 'unknownAmount', columns: ['total'] }]);
  expect(reason(planOnly({ 'Planer!G2': 'aftales' }))).toEqual([{ kind: 'unknownAmount', columns: ['municipality'] }]);
  const blank = { 'Planer!F2': null, 'Planer!G2': null, 'Planer!H2': null, 'Planer!I2': null };
  expect(reason(planOnly(blank))).toEqual([{ kind: 'noPayers' }]);
  expect(reason(goodPlan({ Finansiering: null, Planer: without('Boligorganisationer') }))).toEqual([
    { kind: 'noPayer', payer: 'housing' },
  ]);
  expect(reason(goodPlan({ Planer: without('Samlet ramme') }))).toEqual([
    { kind: 'noColumn', table: 'plans', columns: ['frame'] },
  ]);
});

test('FIN-01 counts a blank payer as 0', () => {
  const { findings } = found('FIN-01', planOnly({ 'Planer!H2': null }));
  expect(findings[0]).toMatchObject({ severity: 'error', actual: 875_000_000, difference: -125_000_000 });
});
