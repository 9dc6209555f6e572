import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

test.each([new Date('2015-02-10'), 'Indgået 12.3.2015', 'Underskrevet den 12. marts 2015'])(
  'PLN-05 passes with a date: %p',
  (content) => {
    const { findings, notRun } = found('PLN-05', goodPlan({ 'Planer!M2': content }));
    expect([findings, notRun]).toEqual([[], []]);
  },
);

test.each([null, 'nej', 'mangler'])('PLN-05 %p means that the agreement is missing', (content) => {
  const { findings, cells, da } = found('PLN-05', goodPlan({ 'Planer!M2': content }));
  expect(cells).toEqual([['Planer!M2']]);
  expect(findings[0]).toMatchObject({ severity: 'warning', ruleSet: 'lbf-2015-18', facts: { kind: 'missing' } });
  expect(da[0]).toBe(
    'PLN-05 · advarsel · Planer!M2 · Den strategiske aftale mangler. Skriv aftalens dato i M2, eller begrund afvigelsen. Kilde: ' +
      'Bilag 5 (20.11.2017), »Hvad er en boligsocial helhedsplan«: en strategisk aftale.',
  );
});

test('PLN-05 an agreement without a date is a warning', () => {
  const { findings, cells, da } = found('PLN-05', goodPlan({ 'Planer!M2': 'Ja' }));
  expect(cells).toEqual([['Planer!M2']]);
  expect(findings[0]?.facts).toEqual({ kind: 'undated', text: 'Ja' });
  expect(da[0]).toContain('Den strategiske aftale (»Ja«) har ingen dato.');
});

test('PLN-05 does not run without the column, or for a plan of 2011-14', () => {
  expect(found('PLN-05', goodPlan({ Planer: without('Strategisk aftale') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'plans', columns: ['strategicAgreement'] } },
  ]);
  const old = { 'Planer!D2': new Date('2013-01-01'), 'Planer!L2': null, 'Planer!R2': null, 'Planer!M2': null };
  expect(found('PLN-05', goodPlan(old)).notRun).toEqual([{ code: 'PLN-05', reason: { kind: 'notInRuleSet' } }]);
});
