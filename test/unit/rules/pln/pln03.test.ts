import { found } from '../../../support/found';
import { goodPlan } from '../../../support/goodPlan';

const period = (start: string | null, end: string | null) =>
  found('PLN-03', goodPlan({ 'Planer!D2': start && new Date(start), 'Planer!E2': end && new Date(end) }));

test.each([
  ['2016-01-01', '2019-12-31'],
  ['2018-08-01', '2022-07-31'],
  ['2018-08-01', '2022-08-01'],
  ['2018-08-01', '2022-07-30'],
  ['2016-02-29', '2020-02-28'],
])('PLN-03 %s to %s is four years', (start, end) => {
  const { findings, notRun } = period(start, end);
  expect([findings, notRun]).toEqual([[], []]);
});

test.each([
  ['2018-08-01', '2022-08-02', '4 år'],
  ['2018-08-01', '2022-07-29', '4 år'],
  ['2017-06-01', '2020-05-31', '3 år'],
  ['2016-01-01', '2019-06-30', '3 år og 6 måneder'],
  ['2016-01-01', '2016-01-31', '1 måned'],
])('PLN-03 %s to %s is a notice', (start, end, length) => {
  const { findings, cells, da } = period(start, end);
  expect(findings[0]).toMatchObject({ severity: 'notice', facts: { kind: 'length', start, end, typicalYears: 4 } });
  expect(cells).toEqual([['Planer!D2', 'Planer!E2']]);
  expect(da[0]).toContain(`Planen varer ${length} (`);
  expect(da[0]).toContain(
    'En helhedsplan er som regel 4-årig. Ret datoen i D2 eller E2, hvis længden ikke er tilsigtet.',
  );
});

test.each([
  ['2019-12-31', '2016-01-01'],
  ['2016-01-01', '2016-01-01'],
])('PLN-03 %s to %s is an error', (start, end) => {
  const { findings, cells, da } = period(start, end);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    facts: { kind: 'reversed', start, end },
  });
  expect(cells).toEqual([['Planer!E2', 'Planer!D2']]);
  expect(da[0]).toContain('Ret start eller slut i E2 eller D2.');
});

test('PLN-03 the message of a reversed period', () => {
  expect(period('2019-12-31', '2016-01-01').da).toEqual([
    'PLN-03 · fejl · Planer!E2, Planer!D2 · Planen slutter 01.01.2016, men starter 31.12.2019. Ret start eller slut i E2 eller D2. ' +
      'Kilde: Budgetkontrols egen regel PLN-03.',
  ]);
});

test('PLN-03 does not run without a start or an end', () => {
  expect(period('2016-01-01', null).notRun).toEqual([{ code: 'PLN-03', reason: { kind: 'noPeriod' } }]);
  expect(period(null, '2019-12-31').notRun).toEqual([{ code: 'PLN-03', reason: { kind: 'noPeriod' } }]);
});

test('PLN-03 the typical length may be set in the sheet Regler', () => {
  const rules = [
    ['Parameter', 'Værdi', 'Kilde'],
    ['plan.years.typical', 5, 'Bydelsbestyrelsen'],
  ];
  expect(found('PLN-03', { ...goodPlan(), Regler: rules }).findings[0]?.facts).toMatchObject({
    kind: 'length',
    typicalYears: 5,
  });
});
