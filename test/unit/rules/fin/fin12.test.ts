import { found } from '../../../support/found';
import { goodPlan, goodPlans, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;

test('FIN-12 passes when plan table and funding rows agree', () => {
  const { findings, notRun } = found('FIN-12', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-12 proposes the funding rows’ amounts for the plan table', () => {
  const { findings, cells, da, en, short, fixes } = found('FIN-12', goodPlan({ 'Planer!J2': 1_300_000 }));
  expect(cells).toEqual([['Planer!J2', 'Finansiering!L5:L6']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    actual: 130_000_000,
    expected: 125_000_000,
    difference: 5_000_000,
    unit: 'ore',
    facts: { amounts: [{ column: 'housing', plans: 130_000_000, funding: 125_000_000 }] },
  });
  expect(fixes).toEqual([['Planer!J2 = 1250000']]);
  expect(short).toEqual(['Et beløb i planlisten er ikke det samme som i finansieringen.']);
  expect(da).toEqual([
    'FIN-12 · fejl · Planer!J2, Finansiering!L5:L6 · Planlisten og finansieringsrækkerne er ikke enige: »boligorganisationer« er ' +
      '1.300.000,00 kr. i Planer!J2, men 1.250.000,00 kr. i finansieringen. Finansieringsrækkerne gælder: ret J2 til ' +
      '1.250.000,00 kr., eller ret rækkerne. Kilde: Budgetkontrols egen regel FIN-12.',
  ]);
  expect(en[0]).toContain(
    '“housing organisations” is 1.300.000,00 kr. in Planer!J2, but 1.250.000,00 kr. in the funding.',
  );
});

test('FIN-12 makes one finding of a plan’s payers and parts', () => {
  const { findings, cells, fixes } = found('FIN-12', goodPlan({ 'Planer!G2': 1_240_000, 'Planer!H2': 1_050_000 }));
  expect(cells).toEqual([['Planer!G2:H2', 'Finansiering!L3:L4']]);
  expect(findings[0]?.facts.amounts.map(({ column }) => column)).toEqual(['municipality', 'municipalActivities']);
  expect(fixes).toEqual([['Planer!G2 = 1250000', 'Planer!H2 = 1060000']]);
});

test('FIN-12 proposes nothing over a formula, or where the parts would no longer add up', () => {
  expect(found('FIN-12', goodPlan({ 'Planer!J2': { f: '=B2*0.13', v: 1_300_000 } })).fixes).toEqual([[]]);
  const purposeless = { 'Finansiering!D3': null, 'Finansiering!D4': null };
  const sheets = goodPlan({ ...purposeless, 'Planer!G2': 1_300_000, 'Planer!H2': 1_110_000 });
  expect(found('FIN-12', sheets).fixes).toEqual([[]]);
});

test('FIN-12 takes an overview in mio. kr. as rounded', () => {
  const coarse = (lbf: number): Sheets =>
    goodPlan({
      Planer: [
        ['Plan', 'Samlet ramme (mio. kr.)', 'LBF (mio. kr.)'],
        ['Mimersparken', 10.2, lbf],
      ],
      'Finansiering!L2': 7_650_000,
    });
  expect(found('FIN-12', coarse(7.6)).findings).toEqual([]);
  expect(found('FIN-12', coarse(7.5)).findings).toHaveLength(1);
});

test('FIN-12 compares only what is written on both sides', () => {
  expect(found('FIN-12', goodPlan({ 'Planer!F2': null })).findings).toEqual([]);
  const noLbfRow = goodPlan({ Finansiering: (rows) => rows.filter((row) => row[1] !== 'LBF') });
  expect(found('FIN-12', noLbfRow).findings).toEqual([]);
});

test('FIN-12 does not run where there is nothing to compare', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-12', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ Finansiering: null }))).toEqual([{ kind: 'noTable', table: 'funding' }]);
  const bare = without(
    'LBF',
    'Kommune',
    'heraf frikøb og indsatser',
    'heraf koordinering',
    'Boligorganisationer',
    'Andre',
  );
  expect(reason(goodPlan({ Planer: bare }))).toEqual([
    { kind: 'noColumn', table: 'plans', columns: ['lbf', 'municipality', 'housing'] },
  ]);
  expect(reason(goodPlan({ 'Planer!J2': 'ca. 1 mio. kr.' }))).toEqual([
    { kind: 'unknownAmount', columns: ['housing'] },
  ]);
  const two = goodPlans({ Nord: {}, Syd: {} });
  two['Finansiering'] = (two['Finansiering'] ?? []).filter((row) => row[0] !== 'Syd');
  expect(found('FIN-12', two).notRun).toEqual([
    { code: 'FIN-12', plan: 'Syd', reason: { kind: 'noRows', table: 'funding' } },
  ]);
});
