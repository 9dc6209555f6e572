import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

test('FIN-04 sums the housing organisations', () => {
  const { findings, notRun } = found('FIN-04', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-04 shows a share that is not the one agreed, at all their rows', () => {
  const sheets = goodPlan({ 'Finansiering!L5': 1_110_000, 'Planer!J2': null });
  const { findings, cells, da, en, short } = found('FIN-04', sheets);
  expect(cells).toEqual([['Finansiering!L5:L6']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    actual: 131_000_000,
    expected: 125_000_000,
    difference: 6_000_000,
    base: { of: 'frame', ore: 1_000_000_000 },
    ruleSet: 'copenhagen-2015-18',
    facts: { share: 0.131, agreed: 0.125 },
  });
  expect(short).toEqual(['Boligorganisationernes andel er 13,1 % i stedet for 12,5 %.']);
  expect(da).toEqual([
    'FIN-04 · advarsel · Finansiering!L5:L6 · Boligorganisationernes medfinansiering er 1.310.000,00 kr. (13,1 % af samlet ramme ' +
      '10.000.000,00 kr.). Aftalt andel er 12,5 % = 1.250.000,00 kr.; det er 60.000,00 kr. for meget. Ret L5:L6, eller begrund ' +
      'afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvem betaler«; afledt: 25 % − 12,5 %.',
  ]);
  expect(en[0]).toContain(
    'The housing organisations’ co-financing is 1.310.000,00 kr. (13,1 % of the total frame 10.000.000,00 kr.)',
  );
});

test('FIN-04 tolerates 1 kr. and no more', () => {
  expect(found('FIN-04', goodPlan({ Finansiering: null, 'Planer!J2': 1_249_999 })).findings).toEqual([]);
  expect(found('FIN-04', goodPlan({ Finansiering: null, 'Planer!J2': 1_249_998.99 })).findings[0]).toMatchObject({
    difference: -101,
  });
});

test('FIN-04 shows enough decimals to tell the shares apart', () => {
  const { short } = found('FIN-04', goodPlan({ Finansiering: null, 'Planer!J2': 1_249_800 }));
  expect(short).toEqual(['Boligorganisationernes andel er 12,498 % i stedet for 12,500 %.']);
});

test('FIN-04 does not run without an agreement, a column or known amounts', () => {
  const reason = (sheets: ReturnType<typeof goodPlan>): unknown =>
    found('FIN-04', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ 'Planer!L2': 'ingen' }))).toEqual([{ kind: 'noAgreement' }]);
  expect(reason(goodPlan({ Finansiering: null, Planer: without('Boligorganisationer') }))).toEqual([
    { kind: 'noPayer', payer: 'housing' },
  ]);
  expect(reason(goodPlan({ 'Finansiering!L6': { error: '#REF!' } }))).toEqual([
    { kind: 'unknownAmount', columns: ['total'] },
  ]);
});
