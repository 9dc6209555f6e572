import { found } from '../../../support/found';
import { goodPlan, goodPlans } from '../../../support/goodPlan';

test('CFBU-06 passes when every reference names something', () => {
  expect(found('CFBU-06', goodPlan()).findings).toEqual([]);
});

test('CFBU-06 marks count as references but cannot be checked', () => {
  const sheets = goodPlan({
    'Aktiviteter!F2': 'ja',
    'Aktiviteter!F3': 'x',
    'Aktiviteter!F4': '✓',
    'Aktiviteter!F5': null,
  });
  const { findings, cells, da } = found('CFBU-06', sheets);
  expect(cells).toEqual([['Aktiviteter!F2:F4']]);
  expect(findings[0]).toMatchObject({ severity: 'notice', facts: { rows: 3, marks: ['ja', 'x', '✓'] } });
  expect(da[0]).toContain(
    '3 henvisninger er kun angivet som »ja«, »x« og »✓«. Det tæller med i flertallet, men kan ikke kontrolleres. Skriv aktivitetens ' +
      'navn, nummer eller side i kataloget i F2:F4.',
  );
  expect(found('CFBU-01', sheets).findings).toEqual([]);
});

test('CFBU-06 is one notice for all plans of a rule set', () => {
  const ticked = { 'Aktiviteter!F2': 'ja', 'Aktiviteter!F3': 'x' };
  const { findings, cells, da } = found('CFBU-06', goodPlans({ A: ticked, B: {}, C: ticked }));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ plans: ['A', 'C'], facts: { plans: 2, rows: 4, marks: ['ja', 'x'] } });
  expect(cells).toEqual([['Aktiviteter!F2:F3', 'Aktiviteter!F16:F17']]);
  expect(da[0]).toContain('4 henvisninger i 2 planer er kun angivet som »ja« og »x«.');
});

test('CFBU-06 does not run for a plan without activities', () => {
  const plans = goodPlans({ Nordparken: {}, Sydparken: {} });
  const one = { ...plans, Aktiviteter: (plans.Aktiviteter ?? []).slice(0, 8) };
  expect(found('CFBU-06', one).notRun).toEqual([
    { code: 'CFBU-06', plan: 'Sydparken', reason: { kind: 'noActivities' } },
  ]);
});

test.each(['nej', '-', '0', 'ingen', 'n/a', null])('CFBU-06 %p is no reference', (text) => {
  const sheets = goodPlan({ 'Aktiviteter!F2': text, 'Aktiviteter!F3': text });
  expect(found('CFBU-06', sheets).findings).toEqual([]);
  expect(found('CFBU-01', sheets).findings[0]).toMatchObject({ actual: 3 });
});

test('CFBU-06 does not run for a plan of 2011-14, whose references are not counted', () => {
  const old = { 'Planer!D2': new Date('2013-01-01'), 'Planer!L2': null, 'Planer!R2': null };
  expect(found('CFBU-06', goodPlan(old)).notRun).toMatchObject([{ reason: { kind: 'notInRuleSet' } }]);
});

test.each(['Afventer', 'Undersøges', 'TBD', 'Kommer', 'ikke i kataloget', 'pending', 'missing'])(
  'CFBU-06 %p is no reference',
  (text) => {
    const sheets = goodPlan({ 'Aktiviteter!F2': text, 'Aktiviteter!F3': text });
    expect(found('CFBU-06', sheets).findings).toEqual([]);
    expect(found('CFBU-01', sheets).findings[0]).toMatchObject({ actual: 3 });
  },
);

test.each([
  'nej - egen metode',
  'Nej, lokal model',
  'Nej, men lignende, s. 12',
  'No, but similar',
  'Egen metode, ikke i kataloget',
])('CFBU-06 %p is not counted and is asked about', (text) => {
  const sheets = goodPlan({ 'Aktiviteter!F2': text, 'Aktiviteter!F3': text });
  const { findings, cells, da, en } = found('CFBU-06', sheets);
  expect(cells).toEqual([['Aktiviteter!F2:F3']]);
  expect(findings[0]).toMatchObject({ severity: 'notice', facts: { kind: 'unclear', rows: 2, marks: [text] } });
  expect(da[0]).toContain(`2 tekster i kolonnen CFBU-reference er ikke talt med som henvisning`);
  expect(en[0]).toContain('2 texts in the column CFBU reference not counted as a reference');
  expect(found('CFBU-01', sheets).findings[0]).toMatchObject({ actual: 3 });
});

test.each(['No. 12', 'Nr. 12', 'Ung til ung, s. 12'])('CFBU-06 %p is a reference', (text) => {
  const sheets = goodPlan({ 'Aktiviteter!F2': text });
  expect(found('CFBU-06', sheets).findings).toEqual([]);
  expect(found('CFBU-01', sheets).findings).toEqual([]);
});
