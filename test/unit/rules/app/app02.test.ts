import { found } from '../../../support/found';
import { goodPlan, goodPlans } from '../../../support/goodPlan';

test('APP-02 tells what remains in total, by the budget years that rows name, and in years without appropriation', () => {
  const { findings, cells, da, en, short } = found('APP-02', goodPlan());
  expect(cells).toEqual([['Bevillinger!B2:B3']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    actual: 3_455_000_000,
    unit: 'ore',
    facts: {
      appropriated: 3_580_000_000,
      used: 125_000_000,
      years: [{ year: 2016, appropriated: 2_520_000_000, used: 31_250_000 }],
      otherYears: 93_750_000,
    },
  });
  expect(short).toEqual(['Der er 34.550.000,00 kr. tilbage af bevillingerne.']);
  expect(da).toEqual([
    'APP-02 · bemærkning · Bevillinger!B2:B3 · Kommunens medfinansiering er 1.250.000,00 kr. af bevillinger på 35.800.000,00 kr.; ' +
      'der er 34.550.000,00 kr. tilbage. Budget 2016: 312.500,00 kr. af 25.200.000,00 kr., 24.887.500,00 kr. tilbage. 937.500,00 ' +
      'kr. er fordelt på år uden egen bevilling. Kilde: Budgetkontrol (22.11.2026), SPEC.md, APP-02.',
  ]);
  expect(en[0]).toContain(
    '34.550.000,00 kr. is left. Budget 2016: 312.500,00 kr. of 25.200.000,00 kr., 24.887.500,00 kr. left.',
  );
});

test('APP-02 takes the budget year that a plan’s agreement names before the year columns', () => {
  const sheets = goodPlans({ Nord: { 'Planer!L2': 'København, Budget 2015' }, Syd: {} });
  expect(found('APP-02', sheets).findings[0]?.facts).toMatchObject({
    used: 250_000_000,
    years: [
      { year: 2015, used: 125_000_000 },
      { year: 2016, used: 31_250_000 },
    ],
  });
});

test('APP-02 names no year where none is named', () => {
  const sheets = goodPlan({ Finansiering: null });
  expect(found('APP-02', sheets).findings[0]?.facts).toMatchObject({ years: [], otherYears: 0 });
});

test('APP-02 says so where a budget year is exceeded within a total that is not', () => {
  const { da } = found('APP-02', goodPlan({ 'Bevillinger!B3': 300_000 }));
  expect(da[0]).toContain('Budget 2016: 312.500,00 kr. af 300.000,00 kr., 12.500,00 kr. for meget.');
});

test('APP-02 does not run without the table or with unknown amounts', () => {
  const reason = (sheets: ReturnType<typeof goodPlan>): unknown =>
    found('APP-02', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ Bevillinger: null }))).toEqual([{ kind: 'noTable', table: 'appropriations' }]);
  expect(reason(goodPlan({ 'Finansiering!L3': 'aftales' }))).toEqual([{ kind: 'unknownAmount', columns: ['total'] }]);
});
