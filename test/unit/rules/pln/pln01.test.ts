import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

const starting = (start: string, end: string) => ({
  'Planer!D2': new Date(start),
  'Planer!E2': new Date(end),
  'Planer!L2': null,
  'Planer!R2': null,
});

test('PLN-01 passes when each theme has an activity', () => {
  const { findings, notRun } = found('PLN-01', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-01 a theme without activities is a warning that names it', () => {
  const { findings, cells, da, short } = found('PLN-01', goodPlan({ 'Aktiviteter!C6': 'Tryghed og trivsel' }));
  expect(cells).toEqual([['Aktiviteter!C2:C7']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    plan: 'Mimersparken',
    actual: 3,
    expected: 4,
    difference: -1,
    unit: 'count',
    ruleSet: 'lbf-2015-18',
    facts: { missing: ['Kriminalpræventiv indsats'] },
  });
  expect(short).toEqual(['Ingen aktiviteter under Kriminalpræventiv indsats.']);
  expect(da[0]).toBe(
    'PLN-01 · advarsel · Aktiviteter!C2:C7 · Der er ingen aktiviteter under »Kriminalpræventiv indsats«, som er et tema i LBF 2015-18. ' +
      'Tilføj en aktivitet under hvert tema, eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvad er en boligsocial ' +
      'helhedsplan«: fire delaftaler.',
  );
});

test('PLN-01 a cancelled activity does not fill its theme', () => {
  expect(found('PLN-01', goodPlan({ 'Aktiviteter!H6': 'Udgået' })).findings[0]?.facts.missing).toEqual([
    'Kriminalpræventiv indsats',
  ]);
});

test('PLN-01 a theme that may only be misnamed waits for PLN-02', () => {
  const other = goodPlan({ 'Aktiviteter!C6': 'Kriminalitetsforebyggelse' });
  expect(found('PLN-02', other).findings).toMatchObject([{ facts: { kind: 'otherPeriod' } }]);
  expect(found('PLN-01', other).findings).toEqual([]);
  const unknown = goodPlan({ 'Aktiviteter!C6': 'Kriminel indsats' });
  expect(found('PLN-02', unknown).findings).toMatchObject([{ facts: { kind: 'unknown' } }]);
  expect(found('PLN-01', unknown).findings).toEqual([]);
});

test('PLN-01 says how many themes will still be missing', () => {
  const changes = { 'Aktiviteter!C5': 'Tryghed og trivsel', 'Aktiviteter!C6': 'Kriminalitetsforebyggelse' };
  const { findings, da, en } = found('PLN-01', goodPlan(changes));
  expect(findings).toMatchObject([
    { facts: { missing: ['Uddannelse og beskæftigelse', 'Kriminalpræventiv indsats'], open: 1 } },
  ]);
  expect(da[0]).toContain(
    'som er temaer i LBF 2015-18. Mindst 1 af dem mangler også, når temaerne fra PLN-02 er rettet. Tilføj',
  );
  expect(en[0]).toContain('At least 1 of them will be missing once the themes of PLN-02 are corrected.');
});

test('PLN-01 does not run where all themes are of one other rule set', () => {
  const { findings, why } = found('PLN-01', goodPlan(), { ruleSet: 'lbf-2019-26' });
  expect(findings).toEqual([]);
  expect(why).toEqual(['PLN-01 kørte ikke: Planens temaer er fra en anden periode end dens regelsæt (PLN-02).']);
});

test('PLN-01 a plan of 2011-14 is held against the seven themes of its period', () => {
  const { findings } = found(
    'PLN-01',
    goodPlan({ ...starting('2013-01-01', '2016-12-31'), 'Aktiviteter!C2': 'Sundhed' }),
  );
  expect(findings[0]).toMatchObject({ actual: 1, expected: 7, ruleSet: 'lbf-2011-14' });
});

test('PLN-01 a plan of 2019 may use the themes of either period', () => {
  expect(found('PLN-01', goodPlan(starting('2019-06-01', '2023-05-31'))).findings).toEqual([]);
});

test('PLN-01 does not run without themes, without the column or without a start', () => {
  const blank = Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`Aktiviteter!C${row}`, null]));
  expect(found('PLN-01', goodPlan(blank)).notRun).toMatchObject([{ reason: { kind: 'noRows', table: 'activities' } }]);
  expect(found('PLN-01', goodPlan({ Aktiviteter: without('Delaftale') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', columns: ['theme'] } },
  ]);
  const early = starting('2009-01-01', '2012-12-31');
  expect(found('PLN-01', goodPlan(early)).notRun).toMatchObject([{ reason: { kind: 'noRuleSet' } }]);
});
