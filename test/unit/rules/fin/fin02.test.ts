import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;
/** The plan table alone. */
const planOnly = (cells: Parameters<typeof goodPlan>[0]): Sheets => goodPlan({ Finansiering: null, ...cells });

test('FIN-02 passes at exactly 25 % and above', () => {
  expect(found('FIN-02', goodPlan()).findings).toEqual([]);
  expect(found('FIN-02', planOnly({ 'Planer!F2': 6_000_000 })).findings).toEqual([]);
});

test('FIN-02 reports local co-financing below 25 % of the total frame, at LBF’s amount', () => {
  const { findings, cells, da, en, short } = found('FIN-02', planOnly({ 'Planer!F2': 7_600_000 }));
  expect(cells).toEqual([['Planer!F2']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    actual: 240_000_000,
    expected: 250_000_000,
    difference: -10_000_000,
    unit: 'ore',
    base: { of: 'frame', ore: 1_000_000_000 },
    ruleSet: 'lbf-2015-18',
    facts: { ore: 240_000_000, share: 0.24, lbf: 760_000_000, minimum: 0.25 },
  });
  expect(short).toEqual(['Lokal medfinansiering er 24,0 %; kravet er mindst 25,0 %.']);
  expect(da).toEqual([
    'FIN-02 · fejl · Planer!F2 · Lokal medfinansiering er 2.400.000,00 kr. (24,0 % af samlet ramme 10.000.000,00 kr.), for ' +
      'LBF’s del er 7.600.000,00 kr. Kravet er mindst 25,0 % = 2.500.000,00 kr.; der mangler 100.000,00 kr. Sænk LBF’s del i ' +
      "F2 til højst 7.500.000,00 kr., og hæv de lokale betalere tilsvarende. Kilde: LBF's vejledning, 2015-18-midlerne " +
      '(04.06.2015), lokal medfinansiering mindst 25 %.',
  ]);
  expect(en[0]).toContain(
    'At least 25,0 % = 2.500.000,00 kr. is required; short by 100.000,00 kr. Lower LBF’s part in F2',
  );
});

test('FIN-02 takes local co-financing as the frame less LBF, whoever the local payers are', () => {
  expect(found('FIN-02', planOnly({ 'Planer!G2': 0, 'Planer!J2': 2_500_000 })).findings).toEqual([]);
});

test('FIN-02 allows one øre: the exact split of some totals leaves the local side a fraction short', () => {
  // 75 % of 10.000.000,01 kr. is 750.000.000,75 øre; the exact split gives LBF 750.000.001.
  const frame = { 'Planer!B2': 10_000_000.01 };
  expect(found('FIN-02', planOnly({ ...frame, 'Planer!F2': 7_500_000.01 })).findings).toEqual([]);
  expect(found('FIN-02', planOnly({ ...frame, 'Planer!F2': 7_500_000.02 })).findings[0]).toMatchObject({
    actual: 249_999_999,
    expected: 250_000_000,
  });
});

test('FIN-02 allows one step of a coarse table', () => {
  const coarse = (lbf: number): Sheets => ({
    Planer: [
      ['Plan', 'Samlet ramme (mio. kr.)', 'Start', 'LBF (mio. kr.)'],
      ['Mimersparken', 28.6, new Date('2016-01-01'), lbf],
    ],
  });
  expect(found('FIN-02', coarse(21.5)).findings).toEqual([]);
  expect(found('FIN-02', coarse(21.6)).findings[0]).toMatchObject({ severity: 'error', actual: 700_000_000 });
});

test('FIN-02 holds for plans of 2011-14 and without a local agreement', () => {
  const old = {
    'Planer!D2': new Date('2012-01-01'),
    'Planer!E2': new Date('2015-12-31'),
    'Planer!L2': null,
    'Planer!R2': null,
  };
  const { findings } = found('FIN-02', planOnly({ ...old, 'Planer!F2': 7_600_000 }));
  expect(findings[0]).toMatchObject({ expected: 250_000_000, ruleSet: 'lbf-2011-14' });
  expect(found('FIN-02', planOnly({ 'Planer!L2': 'ingen', 'Planer!F2': 7_600_000 })).findings).toHaveLength(1);
});

test('FIN-02 does not run where frame, LBF’s amount or rule set is not known', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-02', sheets).notRun.map((entry) => entry.reason);
  expect(reason(planOnly({ 'Planer!F2': 'resten' }))).toEqual([{ kind: 'unknownAmount', columns: ['lbf'] }]);
  expect(reason(planOnly({ Planer: without('LBF') }))).toEqual([{ kind: 'noPayer', payer: 'lbf' }]);
  expect(reason(planOnly({ 'Planer!B2': '-' }))).toEqual([{ kind: 'noFrame' }]);
  const rows = goodPlan({ Finansiering: (own) => own.filter((row) => row[1] !== 'LBF') });
  expect(reason(rows)).toEqual([{ kind: 'noPayer', payer: 'lbf' }]);
  const undated: Sheets = {
    Planer: [
      ['Plan', 'Samlet ramme', 'LBF'],
      ['Mimersparken', 10_000_000, 7_600_000],
    ],
  };
  expect(reason(undated)).toEqual([{ kind: 'noRuleSet' }]);
});
