import { found } from '../../../support/found';
import { goodPlan } from '../../../support/goodPlan';

test('FIN-10 passes without negative amounts; an appropriation may be reduced', () => {
  expect(found('FIN-10', goodPlan({ 'Bevillinger!B2': -1_000_000 })).findings).toEqual([]);
  expect(found('FIN-10', goodPlan()).notRun).toEqual([]);
});

test('FIN-10 reports a negative amount at its cell', () => {
  const { findings, cells, da, en, short } = found('FIN-10', goodPlan({ 'Planer!K2': -5_000 }));
  expect(cells).toEqual([['Planer!K2']]);
  expect(findings[0]).toMatchObject({ severity: 'error', plan: 'Mimersparken', actual: -500_000, unit: 'ore' });
  expect(short).toEqual(['Et budgetbeløb er negativt.']);
  expect(da).toEqual([
    'FIN-10 · fejl · Planer!K2 · Et budgetbeløb er negativt: K2 er −5.000,00 kr. Ret fortegnet i K2, eller skriv 0. Kilde: ' +
      'Budgetkontrols egen regel FIN-10.',
  ]);
  expect(en[0]).toContain('A budget amount is negative: K2 is −5.000,00 kr. Correct the sign in K2, or write 0.');
});

test('FIN-10 makes one finding of a plan’s negative amounts in a table, years and totals alike', () => {
  const sheets = goodPlan({
    'Aktiviteter!L2': -500_000,
    'Aktiviteter!L3': -400_000,
    'Aktiviteter!P3': -1,
    'Finansiering!G6': -400,
  });
  const { cells, short } = found('FIN-10', sheets);
  expect(cells).toEqual([['Aktiviteter!L2:L3', 'Aktiviteter!P3'], ['Finansiering!G6']]);
  expect(short).toEqual(['3 budgetbeløb er negative.', 'Et budgetbeløb er negativt.']);
});

test('FIN-10 reads a trailing minus, and takes "-" as 0', () => {
  expect(found('FIN-10', goodPlan({ 'Planer!K2': '5.000,00-' })).findings[0]).toMatchObject({ actual: -500_000 });
  expect(found('FIN-10', goodPlan({ 'Planer!K2': '-' })).findings).toEqual([]);
});

test('FIN-10 looks at rows of plans that are not listed', () => {
  const { findings, cells } = found('FIN-10', goodPlan({ 'Aktiviteter!B2': 'Andetsteds', 'Aktiviteter!L2': -1 }));
  expect(cells).toEqual([['Aktiviteter!L2']]);
  expect(findings[0]).not.toHaveProperty('plan');
});

test('FIN-10 does not run without any budget', () => {
  expect(found('FIN-10', { Noter: [['Husk mødet']] }).notRun).toEqual([
    { code: 'FIN-10', reason: { kind: 'noTable', table: 'plans' } },
  ]);
});
