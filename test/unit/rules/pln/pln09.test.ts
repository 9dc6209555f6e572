import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

const says = (approaches: string | number | null, ambitions: string | number | null) =>
  found('PLN-09', goodPlan({ 'Planer!P2': approaches, 'Planer!Q2': ambitions }));

test.each([
  ['Den understøttende tilgang', 'Et København med plads til alle'],
  ['Lokalt organiseret', 'Trygge og velfungerende boligområder'],
  ['strukturel', 'Bæredygtige boliger'],
  ['1 og 2', 3],
])('PLN-09 passes with %p and %p', (approaches, ambitions) => {
  const { findings, notRun } = says(approaches, ambitions);
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-09 a plan that names neither is one notice at both cells', () => {
  const { findings, cells, da, short } = says(null, 'ja');
  expect(cells).toEqual([['Planer!P2', 'Planer!Q2']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    ruleSet: 'copenhagen-2015-18',
    facts: { missing: ['approaches', 'ambitions'] },
  });
  expect(short).toEqual(['Planen nævner ingen af de tre tilgange og ambitioner.']);
  expect(da[0]).toContain(
    'Planen nævner ikke, hvilke tilgange og ambitioner den bidrager til. Skriv det i P2 og Q2. Tilgangene er den understøttende ' +
      'tilgang, den lokalt organiserede tilgang og den strukturelle tilgang. Ambitionerne er et København med plads til alle, en ' +
      'sammenhængende by med trygge og socialt velfungerende boligområder og bæredygtige og veldrevne almene boliger med lav husleje.',
  );
});

test('PLN-09 only the missing one is asked for', () => {
  const { cells, da } = says('Den strukturelle tilgang', null);
  expect(cells).toEqual([['Planer!Q2']]);
  expect(da[0]).not.toContain('Tilgangene');
});

test('PLN-09 does not run without the columns or without a stated agreement', () => {
  expect(found('PLN-09', goodPlan({ Planer: without('Tilgange', 'Ambitioner') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'plans', columns: ['approaches', 'ambitions'] } },
  ]);
  expect(found('PLN-09', goodPlan({ 'Planer!L2': 'ingen', 'Planer!P2': null })).notRun).toMatchObject([
    { reason: { kind: 'noAgreement' } },
  ]);
});
