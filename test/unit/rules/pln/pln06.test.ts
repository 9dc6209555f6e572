import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

test('PLN-06 passes when each sub-agreement in use is dated, whatever its spelling', () => {
  const { findings, notRun } = found(
    'PLN-06',
    goodPlan({ 'Delaftaler!B3': 'Delaftale 2: Trivsel & tryghed', 'Delaftaler!B4': 3 }),
  );
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-06 a sub-agreement without a date is a warning at its date', () => {
  const { findings, cells, da, short } = found('PLN-06', goodPlan({ 'Delaftaler!C3': null }));
  expect(cells).toEqual([['Delaftaler!C3']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    facts: { kind: 'undated', themes: ['Tryghed og trivsel'] },
  });
  expect(short).toEqual(['Delaftalen Tryghed og trivsel har ingen dato.']);
  expect(da[0]).toBe(
    'PLN-06 · advarsel · Delaftaler!C3 · Delaftalen »Tryghed og trivsel« har ingen dato. Skriv datoen i C3, eller begrund ' +
      'afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvad er en boligsocial helhedsplan«: fire delaftaler.',
  );
});

test('PLN-06 sub-agreements in use that are not listed are one warning at the activities', () => {
  const { findings, cells, short, da } = found('PLN-06', goodPlan({ Delaftaler: (rows) => rows.slice(0, 3) }));
  expect(cells).toEqual([['Aktiviteter!C5:C6']]);
  expect(findings[0]?.facts).toEqual({
    kind: 'missing',
    themes: ['Uddannelse og beskæftigelse', 'Kriminalpræventiv indsats'],
  });
  expect(short).toEqual(['2 delaftaler mangler.']);
  expect(da[0]).toContain(
    'er i brug, men står ikke i tabellen Delaftaler. Skriv delaftalerne med dato i tabellen Delaftaler',
  );
});

test('PLN-06 a sub-agreement that no activity uses is not asked for', () => {
  const unused = { 'Aktiviteter!C6': 'Tryghed og trivsel', 'Delaftaler!C5': null };
  expect(found('PLN-06', goodPlan(unused)).findings).toEqual([]);
});

test('PLN-06 does not run without the table, its dates, or for a plan of 2011-14', () => {
  expect(found('PLN-06', goodPlan({ Delaftaler: null })).notRun).toMatchObject([
    { reason: { kind: 'noTable', table: 'subAgreements' } },
  ]);
  expect(found('PLN-06', goodPlan({ Aktiviteter: without('Delaftale') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['theme'] } },
  ]);
  const old = { 'Planer!D2': new Date('2013-01-01'), 'Planer!L2': null, 'Planer!R2': null };
  expect(found('PLN-06', goodPlan(old)).notRun).toEqual([{ code: 'PLN-06', reason: { kind: 'notInRuleSet' } }]);
});
