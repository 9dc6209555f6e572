import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;
const planOnly = (cells: Parameters<typeof goodPlan>[0]): Sheets => goodPlan({ Finansiering: null, ...cells });
/** Codes of all findings about shares. */
const shares = (sheets: Sheets): string[] =>
  found('FIN-07', sheets)
    .result.findings.map(({ code }) => code)
    .filter((code) => /^FIN-0[2-7]$/.test(code))
    .sort();

test('FIN-07 finds nothing in a plan with the right base', () => {
  const { findings, notRun } = found('FIN-07', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-07 recognises 12.5 % of LBF’s part, and replaces FIN-03 for the municipality', () => {
  const sheets = planOnly({
    Planer: without('heraf frikøb og indsatser', 'heraf koordinering'),
    'Planer!B2': 41_250_000,
    'Planer!F2': 30_937_500,
    'Planer!G2': 3_867_187.5,
    'Planer!H2': 6_445_312.5,
  });
  const { findings, cells, da, en, short, fixes } = found('FIN-07', sheets);
  expect(cells).toEqual([['Planer!G2']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    plan: 'Mimersparken',
    actual: 386_718_750,
    expected: 515_625_000,
    difference: -128_906_250,
    unit: 'ore',
    base: { of: 'lbf', ore: 3_093_750_000 },
    ruleSet: 'copenhagen-2015-18',
    facts: { used: 'lbf', frame: 4_125_000_000, amounts: [{ amount: 'municipality', share: 0.125 }] },
  });
  expect(fixes).toEqual([['Planer!G2 = 5156250', 'Planer!H2 = 5156250']]);
  expect(short).toEqual(['12,5 % er regnet af LBF’s del, ikke af samlet ramme.']);
  expect(da).toEqual([
    'FIN-07 · advarsel · Planer!G2 · Kommunal medfinansiering er 3.867.187,50 kr. = 12,5 % af LBF’s del 30.937.500,00 kr. Af ' +
      'samlet ramme 41.250.000,00 kr. er 12,5 % = 5.156.250,00 kr.; der mangler 1.289.062,50 kr. Regn procenten af samlet ' +
      'ramme: ret G2 til 5.156.250,00 kr., eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvem betaler«.',
  ]);
  expect(en[0]).toContain(
    'Municipal co-financing: 3.867.187,50 kr. = 12,5 % of LBF’s part 30.937.500,00 kr. Of the total frame',
  );
  expect(shares(sheets)).toEqual(['FIN-04', 'FIN-07']);
});

test('FIN-07 makes one finding of municipality and housing taken of LBF’s part', () => {
  const sheets = planOnly({ 'Planer!G2': 937_500, 'Planer!H2': 795_000, 'Planer!I2': 142_500, 'Planer!J2': 937_500 });
  const { findings, cells, short } = found('FIN-07', sheets);
  expect(cells).toEqual([['Planer!G2:J2']]);
  expect(findings[0]?.facts.amounts.map(({ amount }) => amount)).toEqual([
    'municipality',
    'housing',
    'activities',
    'coordination',
  ]);
  expect(short).toEqual(['12,5 %, 10,6 % og 1,9 % er regnet af LBF’s del, ikke af samlet ramme.']);
  expect(shares(sheets)).toEqual(['FIN-07']);
});

test('FIN-07 tells of the municipality and corrects its two funding rows', () => {
  const rows = {
    'Finansiering!L3': 795_000,
    'Finansiering!L4': 142_500,
    'Planer!G2': null,
    'Planer!H2': null,
    'Planer!I2': null,
  };
  const { cells, da, short } = found('FIN-07', goodPlan(rows));
  expect(cells).toEqual([['Finansiering!L3:L4']]);
  expect(short).toEqual(['12,5 % er regnet af LBF’s del, ikke af samlet ramme.']);
  expect(da[0]).toContain(
    '· Kommunal medfinansiering er 937.500,00 kr. = 12,5 % af LBF’s del 7.500.000,00 kr. Af samlet ramme',
  );
  expect(da[0]).toContain(
    'der mangler 312.500,00 kr. Regn procenten af samlet ramme: ret L3 til 1.060.000,00 kr. og L4 til 190.000,00 kr.,',
  );
});

test('FIN-07 recognises 10.6 % and 1.9 % of the municipal part, written or agreed', () => {
  const sheets = planOnly({ 'Planer!H2': 132_500, 'Planer!I2': 23_750 });
  const { findings, cells, da } = found('FIN-07', sheets);
  expect(cells).toEqual([['Planer!H2:I2']]);
  expect(findings[0]).toMatchObject({
    actual: 13_250_000,
    expected: 106_000_000,
    base: { of: 'municipality', ore: 125_000_000 },
    source: { reference: '»Hvad går den kommunale medfinansiering til«' },
  });
  expect(da[0]).toContain(
    'Frikøb og indsatser er 132.500,00 kr. = 10,6 % af kommunens del 1.250.000,00 kr. Af samlet ramme',
  );
  expect(da[0]).toContain('ret H2 til 1.060.000,00 kr. og I2 til 190.000,00 kr., eller begrund afvigelsen.');
  expect(shares(sheets)).toEqual(['FIN-06', 'FIN-07']);
  const agreed = planOnly({ Planer: without('Kommune'), 'Planer!G2': 132_500, 'Planer!H2': 23_750 });
  expect(found('FIN-07', agreed).cells).toEqual([['Planer!G2:H2']]);
});

test('FIN-07 explains FIN-02 where local co-financing is 25 % of LBF’s part', () => {
  const sheets = planOnly({
    'Planer!B2': 30_000_000,
    'Planer!F2': 24_000_000,
    'Planer!G2': 3_750_000,
    'Planer!H2': 3_180_000,
    'Planer!I2': 570_000,
    'Planer!J2': 2_250_000,
  });
  const { findings, cells, da, fixes } = found('FIN-07', sheets);
  expect(cells).toEqual([['Planer!F2']]);
  expect(findings[0]).toMatchObject({
    actual: 600_000_000,
    expected: 750_000_000,
    base: { of: 'lbf', ore: 2_400_000_000 },
    ruleSet: 'lbf-2015-18',
    facts: { amounts: [{ amount: 'local', share: 0.25 }], besideLbf: 800_000_000 },
  });
  expect(fixes).toEqual([[]]);
  expect(da[0]).toContain(
    'Lokal medfinansiering er 6.000.000,00 kr. = 25,0 % af LBF’s del 24.000.000,00 kr. Af samlet ramme 30.000.000,00 kr. er ' +
      '25,0 % = 7.500.000,00 kr.; der mangler 1.500.000,00 kr. Ligger LBF’s del fast, er kravet en tredjedel af den = ' +
      '8.000.000,00 kr. Regn procenten af samlet ramme: ret LBF’s del i F2 til 22.500.000,00 kr., eller begrund afvigelsen.',
  );
  expect(shares(sheets)).toEqual(['FIN-02', 'FIN-04', 'FIN-07']);
});

test('FIN-07 recognises the base of LBF’s part without a local agreement', () => {
  const sheets = planOnly({ 'Planer!L2': 'ingen', 'Planer!F2': 8_000_000 });
  expect(found('FIN-07', sheets).findings.map(({ facts }) => facts.amounts.map(({ amount }) => amount))).toEqual([
    ['local'],
  ]);
});

test('FIN-07 recognises within the tolerance and no further', () => {
  const sheets = (kroner: number): Sheets => planOnly({ 'Planer!J2': kroner });
  expect(shares(sheets(937_501))).toEqual(['FIN-07']);
  expect(shares(sheets(937_501.01))).toEqual(['FIN-04']);
});

test('FIN-07 claims nothing where a small plan makes two bases indistinguishable', () => {
  const small = (municipality: number): Sheets =>
    planOnly({
      Planer: without('heraf frikøb og indsatser', 'heraf koordinering'),
      'Planer!B2': 60,
      'Planer!F2': 45,
      'Planer!G2': municipality,
      'Planer!H2': 7.5,
    });
  // 12.5 % of the frame is 7,50 and of LBF's part 5,63: less than twice the tolerance of 1 kr. apart.
  expect(shares(small(5.63))).toEqual(['FIN-03']);
});

test('FIN-07 does not run where frame or LBF’s part is not known', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-07', sheets).notRun.map((entry) => entry.reason);
  expect(reason(planOnly({ 'Planer!F2': null }))).toEqual([{ kind: 'noPayer', payer: 'lbf' }]);
  expect(reason(planOnly({ 'Planer!F2': 'ca. 7 mio. kr.' }))).toEqual([{ kind: 'unknownAmount', columns: ['lbf'] }]);
  expect(reason(planOnly({ 'Planer!B2': null }))).toEqual([{ kind: 'noFrame' }]);
});
