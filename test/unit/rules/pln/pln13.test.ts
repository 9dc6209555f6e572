import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

const carriedOutBy = (text: string | null) =>
  Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`Aktiviteter!K${row}`, text]));

test('PLN-13 passes when an activity is carried out by or with municipal staff', () => {
  const { findings, notRun } = found('PLN-13', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test.each([
  'Københavns Kommune',
  'Socialforvaltningen',
  'Frikøbt pædagog',
  'SOF og boligorganisationen',
  'Municipal staff',
])('PLN-13 %p is municipal staff', (text) => {
  const sheets = goodPlan({ ...carriedOutBy('Boligorganisationen'), 'Aktiviteter!K4': text });
  expect(found('PLN-13', sheets).findings).toEqual([]);
});

test('PLN-13 money for buy-out without municipal staff is a notice', () => {
  const { findings, cells, da, short } = found('PLN-13', goodPlan(carriedOutBy('Frivillige')));
  expect(cells).toEqual([['Aktiviteter!K2:K7']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    plan: 'Mimersparken',
    ruleSet: 'copenhagen-2015-18',
    facts: { buyOut: 106_000_000 },
  });
  expect(short).toEqual(['Der er penge til frikøb, men ingen kommunal udfører.']);
  expect(da[0]).toBe(
    'PLN-13 · bemærkning · Aktiviteter!K2:K7 · Der er budgetteret 1.060.000,00 kr. til frikøb og understøttende indsatser, men ingen ' +
      'aktivitet udføres af eller med kommunale medarbejdere. Skriv, hvem der udfører aktiviteterne, i K2:K7. Kilde: Bilag 5 ' +
      '(20.11.2017), »Hvad går den kommunale medfinansiering til«.',
  );
});

test('PLN-13 without money for buy-out nobody is asked for', () => {
  const none = {
    ...carriedOutBy('Frivillige'),
    ...Object.fromEntries(['H', 'I', 'J', 'K', 'L'].map((column) => [`Finansiering!${column}3`, 0])),
  };
  expect(found('PLN-13', goodPlan(none)).findings).toEqual([]);
});

test('PLN-13 does not run when the amount is not known, without the column or without an agreement', () => {
  expect(found('PLN-13', goodPlan({ 'Finansiering!L3': 'ca. 1 mio. kr.' })).notRun).toMatchObject([
    { reason: { kind: 'unknownAmount', columns: ['municipalActivities'] } },
  ]);
  expect(found('PLN-13', goodPlan({ Aktiviteter: without('Udføres af') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['carriedOutBy'] } },
  ]);
  expect(found('PLN-13', goodPlan({ 'Planer!L2': 'ingen' })).notRun).toMatchObject([
    { reason: { kind: 'noAgreement' } },
  ]);
});
