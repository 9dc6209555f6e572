import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;
const planOnly = (cells: Parameters<typeof goodPlan>[0]): Sheets => goodPlan({ Finansiering: null, ...cells });

test('FIN-05 passes at 10.6 % and 1.9 % of the total frame', () => {
  const { findings, notRun } = found('FIN-05', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-05 shows a part that is not the one agreed', () => {
  const sheets = planOnly({ 'Planer!G2': 1_190_000, 'Planer!H2': 1_000_000 });
  const { findings, cells, da, short } = found('FIN-05', sheets);
  expect(cells).toEqual([['Planer!H2']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    actual: 100_000_000,
    expected: 106_000_000,
    difference: -6_000_000,
    base: { of: 'frame', ore: 1_000_000_000 },
    ruleSet: 'copenhagen-2015-18',
    facts: { parts: [{ part: 'activities', share: 0.1, agreed: 0.106 }] },
  });
  expect(short).toEqual(['Frikøb og indsatser er 10,0 % i stedet for 10,6 %.']);
  expect(da).toEqual([
    'FIN-05 · advarsel · Planer!H2 · Frikøb og indsatser er 1.000.000,00 kr. (10,0 % af samlet ramme 10.000.000,00 kr.). Aftalt ' +
      'andel er 10,6 % = 1.060.000,00 kr.; der mangler 60.000,00 kr. Ret H2 til 1.060.000,00 kr., eller begrund afvigelsen. ' +
      'Kilde: Bilag 5 (20.11.2017), »Hvad går den kommunale medfinansiering til«.',
  ]);
});

test('FIN-05 tells of both parts in one finding, and proposes the agreed split of them', () => {
  const { findings, cells, fixes, en } = found('FIN-05', planOnly({ 'Planer!H2': 1_000_000, 'Planer!I2': 250_000 }));
  expect(cells).toEqual([['Planer!H2:I2']]);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.facts.parts.map(({ part, ore }) => [part, ore])).toEqual([
    ['activities', 100_000_000],
    ['coordination', 25_000_000],
  ]);
  expect(fixes).toEqual([['Planer!H2 = 1060000', 'Planer!I2 = 190000']]);
  expect(en[0]).toContain('Correct H2 to 1.060.000,00 kr. and I2 to 190.000,00 kr., or explain the deviation.');
});

test('FIN-05 looks at the one part that is given', () => {
  expect(found('FIN-05', planOnly({ Planer: without('heraf frikøb og indsatser') })).findings).toEqual([]);
  const { findings } = found('FIN-05', planOnly({ Planer: without('heraf koordinering'), 'Planer!H2': 1_000_000 }));
  expect(findings[0]?.facts.parts.map(({ part }) => part)).toEqual(['activities']);
  expect(found('FIN-05', planOnly({ 'Planer!I2': null })).findings).toEqual([]);
});

test('FIN-05 tolerates 1 kr. and no more', () => {
  expect(found('FIN-05', planOnly({ 'Planer!I2': 190_001 })).findings).toEqual([]);
  expect(found('FIN-05', planOnly({ 'Planer!I2': 190_001.01 })).findings[0]).toMatchObject({ difference: 101 });
});

test('FIN-05 does not run without parts, an agreement or known amounts', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-05', sheets).notRun.map((entry) => entry.reason);
  expect(reason(planOnly({ 'Planer!H2': null, 'Planer!I2': null }))).toEqual([
    { kind: 'noPayer', payer: 'municipalParts' },
  ]);
  expect(reason(planOnly({ 'Planer!L2': 'ingen' }))).toEqual([{ kind: 'noAgreement' }]);
  expect(reason(planOnly({ 'Planer!H2': 'knap 1 mio. kr.' }))).toEqual([
    { kind: 'unknownAmount', columns: ['municipalActivities'] },
  ]);
  expect(reason(goodPlan({ 'Finansiering!L4': 'se bilag' }))).toEqual([{ kind: 'unknownAmount', columns: ['total'] }]);
});
