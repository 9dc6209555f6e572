import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

test('CFBU-05 passes when each effect has an indicator', () => {
  const { findings, notRun } = found('CFBU-05', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test('CFBU-05 effects without an indicator are one notice with all their cells', () => {
  const { findings, cells, da } = found(
    'CFBU-05',
    goodPlan({ 'Aktiviteter!J2': null, 'Aktiviteter!J3': null, 'Aktiviteter!J6': null }),
  );
  expect(cells).toEqual([['Aktiviteter!J2:J3', 'Aktiviteter!J6']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    facts: { activities: ['Bydelsmødre', 'Familiekurser', 'Brandkadetter'] },
  });
  expect(da[0]).toContain(
    '3 aktiviteter med en positiv effekt har ingen indikator: »Bydelsmødre«, »Familiekurser« og »Brandkadetter«. Effekten kan derfor ' +
      'ikke måles. Skriv en indikator i J2:J3 og J6, hvis effekten skal kunne måles.',
  );
});

test('CFBU-05 an activity without an effect needs no indicator', () => {
  expect(found('CFBU-05', goodPlan({ 'Aktiviteter!I2': 'ingen', 'Aktiviteter!J2': null })).findings).toEqual([]);
});

test('CFBU-05 does not run without the columns', () => {
  expect(found('CFBU-05', goodPlan({ Aktiviteter: without('Indikator') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['indicator'] } },
  ]);
});
