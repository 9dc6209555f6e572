import { found } from '../../../support/found';
import { goodPlan, goodPlans } from '../../../support/goodPlan';

test('APP-02 tells what remains in total; years of spending that are no budget years are not set against one', () => {
  const { findings, cells, da, short } = found('APP-02', goodPlan());
  expect(cells).toEqual([['Bevillinger!B2:B3']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    actual: 3_455_000_000,
    unit: 'ore',
    facts: { appropriated: 3_580_000_000, used: 125_000_000, years: [] },
  });
  expect(short).toEqual(['Der er 34.550.000,00 kr. tilbage af bevillingerne.']);
  expect(da).toEqual([
    'APP-02 · bemærkning · Bevillinger!B2:B3 · Kommunens medfinansiering er 1.250.000,00 kr. af bevillinger på 35.800.000,00 kr.; ' +
      'der er 34.550.000,00 kr. tilbage. Kilde: Budgetkontrols egen regel APP-02.',
  ]);
});

test('APP-02 tells every budget year where the plans’ agreements name one', () => {
  const sheets = goodPlans({ Nord: { 'Planer!L2': 'København, Budget 2016' }, Syd: { 'Planer!L2': 'Budget 2016' } });
  const { findings, da, en } = found('APP-02', sheets);
  expect(findings[0]?.facts).toMatchObject({
    used: 250_000_000,
    years: [
      { year: 2015, appropriated: 1_060_000_000, used: 0 },
      { year: 2016, appropriated: 2_520_000_000, used: 250_000_000 },
    ],
  });
  expect(da[0]).toContain('Budget 2015: 0,00 kr. af 10.600.000,00 kr., 10.600.000,00 kr. tilbage.');
  expect(en[0]).toContain('Budget 2016: 2.500.000,00 kr. of 25.200.000,00 kr., 22.700.000,00 kr. left.');
});

test('APP-02 takes the year columns where an appropriation is listed for each of them', () => {
  const years = [2016, 2017, 2018, 2019].map((year) => [year, 300_000, `Budget ${year}`]);
  const { da } = found(
    'APP-02',
    goodPlan({ Bevillinger: () => [['Budgetår', 'Beløb', 'Aftale'], ...years, [2020, 900_000, null]] }),
  );
  expect(da[0]).toContain('Budget 2016: 312.500,00 kr. af 300.000,00 kr., 12.500,00 kr. for meget.');
});

test('APP-02 is silent where no payer has an amount', () => {
  const blank = { lbf: 'F', kommune: 'G', a: 'H', b: 'I', bolig: 'J', andre: 'K' };
  const cells = Object.fromEntries(Object.values(blank).map((column) => [`Planer!${column}2`, null]));
  const { findings, notRun } = found('APP-02', goodPlan({ Finansiering: null, ...cells }));
  expect(findings).toEqual([]);
  expect(notRun.map((entry) => entry.reason)).toEqual([{ kind: 'noPayers' }]);
});

test('APP-02 does not run without the table or with unknown amounts', () => {
  const reason = (sheets: ReturnType<typeof goodPlan>): unknown =>
    found('APP-02', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ Bevillinger: null }))).toEqual([{ kind: 'noTable', table: 'appropriations' }]);
  expect(reason(goodPlan({ 'Finansiering!L3': 'aftales' }))).toEqual([{ kind: 'unknownAmount', columns: ['total'] }]);
});
