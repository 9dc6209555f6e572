import { found } from '../../../support/found';
import { goodPlan, goodPlans } from '../../../support/goodPlan';

/** Names of their own for all activities of a plan but the first. */
const own = (plan: string) =>
  Object.fromEntries([3, 4, 5, 6, 7].map((row) => [`Aktiviteter!A${row}`, `${plan} indsats nummer ${row}`]));

test('PLN-08 passes when each activity stands once', () => {
  const { findings, notRun } = found('PLN-08', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-08 the same activity in two sub-agreements of a plan is a warning at both rows', () => {
  const { findings, cells, da, short } = found('PLN-08', goodPlan({ 'Aktiviteter!A7': 'Familiekurserne' }));
  expect(cells).toEqual([['Aktiviteter!A3', 'Aktiviteter!A7']]);
  expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken', ruleSet: 'lbf-2015-18' });
  expect(short).toEqual(['»Familiekurser« findes i flere delaftaler.']);
  expect(da[0]).toBe(
    'PLN-08 · advarsel · Aktiviteter!A3, Aktiviteter!A7 · 1 aktivitet står under flere delaftaler: »Familiekurser« i Forebyggelse og ' +
      'forældreansvar (A3) og Tryghed og trivsel (A7). Saml indsatsen ét sted, giv indsatserne navne, der viser forskellen, eller ' +
      'begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvorfor samarbejder Københavns Kommune med de almene boligorganisationer«.',
  );
});

test.each([
  ['Lommepengejob', 'Lommepengejobs'],
  ['Naboskabsaktiviteter', 'NABOSKABS-AKTIVITETER'],
  ['Naboskabsaktivitet', 'Naboskabs aktiviteternes'],
  ['Mindfulness', 'mindfulness'],
])('PLN-08 %p and %p are one activity', (first, second) => {
  const { cells } = found('PLN-08', goodPlan({ 'Aktiviteter!A5': first, 'Aktiviteter!A7': second }));
  expect(cells).toEqual([['Aktiviteter!A5', 'Aktiviteter!A7']]);
});

test('PLN-08 numbers in names stay apart', () => {
  const sheets = goodPlan({ 'Aktiviteter!A5': 'Gårdprojekt 1 11', 'Aktiviteter!A7': 'Gårdprojekt 11 1' });
  expect(found('PLN-08', sheets).findings).toEqual([]);
});

test('PLN-08 two rows under the same sub-agreement, however spelt, are no parallel effort', () => {
  const sheets = goodPlan({ 'Aktiviteter!A7': 'Blå Ressourcer', 'Aktiviteter!C7': 'Trivsel & tryghed' });
  expect(found('PLN-08', sheets).findings).toEqual([]);
});

test('PLN-08 the same activity in two plans of a district is one warning for both plans', () => {
  const { findings, cells, da, short } = found('PLN-08', goodPlans({ Nordparken: own('Nord'), Sydparken: own('Syd') }));
  expect(cells).toEqual([['Aktiviteter!A2', 'Aktiviteter!A9']]);
  expect(findings[0]).toMatchObject({
    plans: ['Nordparken', 'Sydparken'],
    facts: {
      district: 'Nørrebro',
      efforts: [{ name: 'Bydelsmødre', rows: [{ plan: 'Nordparken' }, { plan: 'Sydparken' }] }],
    },
  });
  expect(findings[0]?.plan).toBeUndefined();
  expect(short).toEqual(['»Bydelsmødre« findes i Nordparken og Sydparken.']);
  expect(da[0]).toContain('»Bydelsmødre« i Nordparken (A2) og Sydparken (A9).');
});

test('PLN-08 several activities of the same plans are one warning', () => {
  const { findings, cells } = found('PLN-08', goodPlans({ Nordparken: {}, Sydparken: {} }));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.facts.efforts).toHaveLength(6);
  expect(cells).toEqual([['Aktiviteter!A2:A7', 'Aktiviteter!A9:A14']]);
});

test('PLN-08 spelling variants are the same district; another district is none of its business', () => {
  const variant = goodPlans({ Nordparken: own('Nord'), Sydparken: { ...own('Syd'), 'Planer!C2': 'Indre Nørrebro' } });
  expect(found('PLN-08', variant).findings).toHaveLength(1);
  const apart = goodPlans({ Nordparken: {}, Sydparken: { 'Planer!C2': 'Amager' } });
  expect(found('PLN-08', apart).findings).toEqual([]);
  const without = goodPlans({ Nordparken: { 'Planer!C2': null }, Sydparken: { 'Planer!C2': null } });
  expect(found('PLN-08', without).findings).toEqual([]);
});

test.each(['Diverse', 'Aktivitet 3', 'Projektledelse', 'Evaluering'])(
  'PLN-08 %p in two plans is no parallel effort',
  (name) => {
    const named = { 'Aktiviteter!A2': name };
    expect(
      found('PLN-08', goodPlans({ Nordparken: { ...own('Nord'), ...named }, Sydparken: { ...own('Syd'), ...named } }))
        .findings,
    ).toEqual([]);
  },
);

test('PLN-08 cancelled activities do not count', () => {
  const sheets = goodPlan({ 'Aktiviteter!A7': 'Familiekurser', 'Aktiviteter!H7': 'Udgået' });
  expect(found('PLN-08', sheets).findings).toEqual([]);
});

test('PLN-08 does not run for a plan of 2011-14', () => {
  const old = { 'Planer!D2': new Date('2013-01-01'), 'Planer!L2': null, 'Planer!R2': null };
  expect(found('PLN-08', goodPlan(old)).notRun).toEqual([{ code: 'PLN-08', reason: { kind: 'notInRuleSet' } }]);
});
