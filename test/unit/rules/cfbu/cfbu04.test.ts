import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

test('CFBU-04 passes when more than half of the initiated activities state an effect', () => {
  const { findings, notRun } = found('CFBU-04', goodPlan({ 'Aktiviteter!I2': null }));
  expect([findings, notRun]).toEqual([[], []]);
});

test('CFBU-04 exactly half fails; planned activities do not count', () => {
  const { findings, cells, da, short } = found(
    'CFBU-04',
    goodPlan({ 'Aktiviteter!I2': null, 'Aktiviteter!I4': 'Ingen' }),
  );
  expect(cells).toEqual([['Aktiviteter!I2', 'Aktiviteter!I4']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    actual: 2,
    expected: 3,
    difference: -1,
    missing: 1,
    unit: 'count',
  });
  expect(short).toEqual(['2 af 4 igangsatte har en effekt, præcis halvdelen. Der mangler 1.']);
  expect(da[0]).toBe(
    'CFBU-04 · advarsel · Aktiviteter!I2, Aktiviteter!I4 · 2 af 4 igangsatte aktiviteter (50,0 %) har en positiv effekt angivet, ' +
      'præcis halvdelen. Der skal mindst 3 til et flertal; der mangler 1. Skriv effekten i I2 og I4 (»Bydelsmødre« og »Blå ' +
      'Ressourcer«), eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Effekt«: hovedparten af igangsatte aktiviteter.',
  );
});

test('CFBU-04 does not run when nothing is initiated, without the columns, or for a plan of 2011-14', () => {
  const planned = Object.fromEntries([2, 3, 4, 5].map((row) => [`Aktiviteter!H${row}`, 'Planlagt']));
  expect(found('CFBU-04', goodPlan(planned)).notRun).toEqual([{ code: 'CFBU-04', reason: { kind: 'notApplicable' } }]);
  expect(found('CFBU-04', goodPlan({ Aktiviteter: without('Effekt') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['effect'] } },
  ]);
  expect(found('CFBU-04', goodPlan({ Aktiviteter: without('Status') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['status'] } },
  ]);
  const old = { 'Planer!D2': new Date('2013-01-01'), 'Planer!L2': null, 'Planer!R2': null };
  expect(found('CFBU-04', goodPlan(old)).notRun).toMatchObject([{ reason: { kind: 'notInRuleSet' } }]);
});
