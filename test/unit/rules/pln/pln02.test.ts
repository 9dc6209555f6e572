import { found } from '../../../support/found';
import { goodPlan, goodPlans } from '../../../support/goodPlan';

test.each([
  'Tryghed og trivsel',
  'TRYGHED & TRIVSEL',
  'Trivsel og tryghed',
  'Trygheden og trivsel',
  'Delaftale 2: Tryghed og trivsel',
  '2) Tryghed og trivsel',
  'Delaftale om tryghed og trivsel',
  'Safety and well-being',
  'Delaftale 2',
  2,
  '2)',
])('PLN-02 reads %p as a theme of 2015-18', (text) => {
  expect(found('PLN-02', goodPlan({ 'Aktiviteter!C4': text, 'Aktiviteter!C7': text })).findings).toEqual([]);
});

test('PLN-02 numbers follow the order in which the source names the sub-agreements', () => {
  const numbered = Object.fromEntries([1, 1, 2, 3, 4, 2].map((number, index) => [`Aktiviteter!C${index + 2}`, number]));
  expect(found('PLN-02', goodPlan(numbered)).findings).toEqual([]);
  expect(found('PLN-01', goodPlan(numbered)).findings).toEqual([]);
  expect(found('PLN-02', goodPlan({ 'Aktiviteter!C4': 5 })).findings[0]?.facts).toMatchObject({ kind: 'unknown' });
});

test('PLN-02 blank themes are one error; common costs and cancelled activities need none', () => {
  const sheets = goodPlan({
    'Aktiviteter!C3': null,
    'Aktiviteter!C4': '-',
    'Aktiviteter!C7': null,
    'Aktiviteter!H7': 'Udgået',
  });
  const { findings, cells, da, short } = found('PLN-02', sheets);
  expect(cells).toEqual([['Aktiviteter!C3:C4']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    facts: { kind: 'blank', activities: ['Familiekurser', 'Blå Ressourcer'] },
  });
  expect(short).toEqual(['2 aktiviteter mangler tema.']);
  expect(da[0]).toBe(
    'PLN-02 · fejl · Aktiviteter!C3:C4 · 2 aktiviteter har intet tema: »Familiekurser« og »Blå Ressourcer«. Skriv et af temaerne i ' +
      'C3:C4: »Forebyggelse og forældreansvar«, »Tryghed og trivsel«, »Uddannelse og beskæftigelse« eller »Kriminalpræventiv indsats«. ' +
      'Kilde: Bilag 5 (20.11.2017), »Hvad er en boligsocial helhedsplan«: fire delaftaler.',
  );
});

test('PLN-02 a theme of another period is named as such, without a fix', () => {
  const { findings, cells, da } = found(
    'PLN-02',
    goodPlan({ 'Aktiviteter!C4': 'Sammenhængskraft og medborgerskab', 'Aktiviteter!C5': 'Sundhed' }),
  );
  expect(cells).toEqual([['Aktiviteter!C4:C5']]);
  expect(findings[0]?.fix).toBeUndefined();
  expect(da[0]).toContain(
    '2 aktiviteter har et tema fra en anden periode: »Sammenhængskraft og medborgerskab« (LBF 2019-26) og »Sundhed« (LBF 2011-14). ' +
      'Planen følger LBF 2015-18.',
  );
});

test('PLN-02 an unknown theme is an error with the closest theme as its fix', () => {
  const { findings, cells, fixes, da, short } = found(
    'PLN-02',
    goodPlan({ 'Aktiviteter!C4': 'Trygged og trivsel', 'Aktiviteter!C7': 'Trygged og trivsel' }),
  );
  expect(cells).toEqual([['Aktiviteter!C4', 'Aktiviteter!C7']]);
  expect(findings[0]?.facts).toMatchObject({
    kind: 'unknown',
    rows: 2,
    found: [{ text: 'Trygged og trivsel', closest: 'Tryghed og trivsel' }],
  });
  expect(fixes).toEqual([['Aktiviteter!C4 = Tryghed og trivsel', 'Aktiviteter!C7 = Tryghed og trivsel']]);
  expect(short).toEqual(['»Trygged og trivsel« er ikke et tema i LBF 2015-18.']);
  expect(da[0]).toContain('Skriv »Tryghed og trivsel« i C4 og C7, eller vælg et andet af temaerne:');
});

test('PLN-02 a plan of 2019 may use the themes of either period, a later one only its own', () => {
  const from = (start: string, end: string) => ({
    'Planer!D2': new Date(start),
    'Planer!E2': new Date(end),
    'Planer!R2': null,
    'Aktiviteter!C2': 'Uddannelse og livschancer',
  });
  expect(found('PLN-02', goodPlan(from('2019-06-01', '2023-05-31'))).findings).toEqual([]);
  const later = found('PLN-02', goodPlan(from('2020-01-01', '2023-12-31')));
  expect(later.cells).toEqual([['Aktiviteter!C3:C7']]);
  expect(later.findings[0]?.facts).toMatchObject({ kind: 'otherPeriod', rows: 5 });
});

test('PLN-02 a wrong rule set is said once for all plans, instead of every theme', () => {
  const { findings, cells, da, en, short } = found('PLN-02', goodPlans({ A: {}, B: {} }), { ruleSet: 'lbf-2019-26' });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plans: ['A', 'B'],
    ruleSet: 'lbf-2019-26',
    facts: { kind: 'ruleSet', plans: 2, rows: 12, likely: { da: 'LBF 2015-18' }, period: { da: 'LBF 2019-26' } },
  });
  expect(cells).toEqual([['Aktiviteter!C2:C7', 'Aktiviteter!C9:C14']]);
  expect(da[0]).toContain(
    'I 2 planer har alle 12 aktiviteter med tema et fra LBF 2015-18 (»Forebyggelse og forældreansvar«, »Tryghed og trivsel«, ' +
      '»Uddannelse og beskæftigelse« og »Kriminalpræventiv indsats«), men planerne er holdt op mod LBF 2019-26. Planerne følger ' +
      'vist LBF 2015-18: vælg det som regelsæt, eller ret temaerne i C2:C7 og C9:C14.',
  );
  expect(en[0]).toContain('The plans seem to follow LBF 2015-18: choose it as the rule set');
  expect(short[0]).toBe('Planen følger vist LBF 2015-18, ikke LBF 2019-26.');
});

test('PLN-02 old themes in a plan that starts later are the fault, not its rule set', () => {
  const later = goodPlan({
    'Planer!D2': new Date('2021-01-01'),
    'Planer!E2': new Date('2024-12-31'),
    'Planer!R2': null,
  });
  expect(found('PLN-02', later).findings).toMatchObject([{ facts: { kind: 'otherPeriod', rows: 6 } }]);
  expect(found('PLN-01', later)).toMatchObject({ findings: [], notRun: [] });
});

test('PLN-02 one theme of the plan’s own is enough to trust its rule set', () => {
  const sheets = goodPlan({ 'Aktiviteter!C2': 'Tryghed og sammenhæng', 'Aktiviteter!C3': 'Beskæftigelse' });
  expect(found('PLN-02', sheets).findings.every(({ facts }) => facts.kind !== 'ruleSet')).toBe(true);
});
