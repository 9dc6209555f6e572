import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

const ending = (end: string) => ({ 'Planer!E2': new Date(end) });

test('PLN-04 passes when all amounts lie in years of the period', () => {
  const { findings, notRun } = found('PLN-04', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-04 a year counts as soon as the period touches it', () => {
  expect(found('PLN-04', goodPlan(ending('2019-01-01'))).findings).toEqual([]);
});

test('PLN-04 amounts outside the period are one warning with all their cells and both sums', () => {
  const { findings, cells, da, short } = found('PLN-04', goodPlan({ ...ending('2018-12-31'), 'Finansiering!K6': 0 }));
  expect(cells).toEqual([['Aktiviteter!O2:O8', 'Finansiering!K2:K5']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    plan: 'Mimersparken',
    facts: { years: [2019], activities: 250_000_000, funding: 245_000_000 },
  });
  expect(short).toEqual(['Der er beløb i 2019, uden for planens periode.']);
  expect(da[0]).toBe(
    'PLN-04 · advarsel · Aktiviteter!O2:O8, Finansiering!K2:K5 · I 2019 ligger 2.500.000,00 kr. i aktiviteterne og 2.450.000,00 kr. i ' +
      'finansieringen, men planen løber fra 01.01.2016 til 31.12.2018. Flyt beløbene i Aktiviteter!O2:O8 og Finansiering!K2:K5 til år i ' +
      'perioden, ret perioden, eller begrund afvigelsen. Kilde: Budgetkontrols egen regel PLN-04.',
  );
});

test('PLN-04 blanks, 0, unknown amounts and cancelled activities do not count', () => {
  const quiet = Object.fromEntries([
    ...[2, 3, 4, 5, 6].map((row) => [`Finansiering!K${row}`, 0]),
    ...[2, 3, 4, 5].map((row) => [`Aktiviteter!O${row}`, null]),
    ['Aktiviteter!O6', 'senere'],
    ['Aktiviteter!H7', 'Udgået'],
    ['Aktiviteter!O8', 0],
  ]);
  expect(found('PLN-04', goodPlan({ ...ending('2018-12-31'), ...quiet })).findings).toEqual([]);
});

test('PLN-04 does not run without a valid period or without years', () => {
  expect(found('PLN-04', goodPlan(ending('2015-12-31'))).notRun).toMatchObject([{ reason: { kind: 'noPeriod' } }]);
  const yearless = without('2016', '2017', '2018', '2019');
  expect(found('PLN-04', goodPlan({ Aktiviteter: yearless, Finansiering: yearless })).notRun).toMatchObject([
    { reason: { kind: 'notApplicable' } },
  ]);
});
