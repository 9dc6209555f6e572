import { found } from '../../../support/found';
import { goodPlan, goodPlans, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;

test('APP-01 passes within the appropriations, to the øre', () => {
  expect(found('APP-01', goodPlan()).findings).toEqual([]);
  const exact = { 'Bevillinger!B2': 1_000_000, 'Bevillinger!B3': 250_000 };
  expect(found('APP-01', goodPlan(exact)).findings).toEqual([]);
});

test('APP-01 sums all plans, and leads to the appropriations and the municipal amounts', () => {
  const sheets = goodPlans({ Nord: {}, Syd: {} });
  sheets['Bevillinger'] = [
    ['Budgetår', 'Beløb', 'Aftale'],
    [2015, 1_000_000, 'Budget 2015'],
    [2016, 1_400_000, 'Budget 2016'],
  ];
  const { findings, cells, da, en, short, result } = found('APP-01', sheets);
  expect(cells).toEqual([['Bevillinger!B2:B3', 'Finansiering!L3:L4', 'Finansiering!L8:L9']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    actual: 250_000_000,
    expected: 240_000_000,
    difference: 10_000_000,
    unit: 'ore',
    facts: { plans: 2, years: [2015, 2016] },
  });
  expect(findings[0]).not.toHaveProperty('plan');
  expect(short).toEqual(['Bevillingerne er overskredet med 100.000,00 kr.']);
  expect(da).toEqual([
    'APP-01 · fejl · Bevillinger!B2:B3, Finansiering!L3:L4, Finansiering!L8:L9 · Kommunens medfinansiering af 2 planer er ' +
      '2.500.000,00 kr. Bevillingerne for 2015 og 2016 er 2.400.000,00 kr.; de er overskredet med 100.000,00 kr. Sænk kommunens ' +
      'medfinansiering, eller ret og tilføj bevillinger; tallene står i Bevillinger!B2:B3, Finansiering!L3:L4 og ' +
      'Finansiering!L8:L9. Kilde: Budgetkontrols egen regel APP-01.',
  ]);
  expect(en[0]).toContain(
    'The appropriations for 2015 and 2016 are 2.400.000,00 kr.; they are exceeded by 100.000,00 kr.',
  );
  expect(result.findings.filter(({ code }) => code === 'APP-02')).toEqual([]);
});

test('APP-01 reports a single øre', () => {
  const sheets = goodPlan({ 'Bevillinger!B2': 1_249_999.99, 'Bevillinger!B3': 0 });
  expect(found('APP-01', sheets).findings[0]).toMatchObject({ difference: 1 });
});

test('APP-01 takes half a step per amount of a coarse table as rounding', () => {
  const coarse = (millions: number): Sheets =>
    goodPlan({
      Bevillinger: [
        ['Budgetår', 'Beløb (mio. kr.)'],
        [2015, millions],
      ],
    });
  expect(found('APP-01', coarse(1.2)).findings).toEqual([]);
  expect(found('APP-01', coarse(1.1)).findings[0]).toMatchObject({ expected: 110_000_000 });
});

test('APP-01 counts a budget year as the workbook’s rules give it with a source', () => {
  const rules = [
    ['Parameter', 'Værdi', 'Kilde'],
    ['appropriation.2016', 200_000, 'BR 1.10.2015'],
  ];
  const sheets = goodPlan({ 'Bevillinger!B2': 1_000_000 });
  expect(found('APP-01', { ...sheets, Regler: rules }).findings[0]).toMatchObject({ expected: 120_000_000 });
  const unsourced = rules.map((row, index) => (index === 1 ? [row[0], row[1], null] : row)) as Sheets[string];
  expect(found('APP-01', { ...sheets, Regler: unsourced }).findings).toEqual([]);
});

test('APP-01 does not run without appropriations or known amounts, and names plans it leaves out', () => {
  const notRun = (sheets: Sheets): unknown => found('APP-01', sheets).notRun;
  expect(notRun(goodPlan({ Bevillinger: null }))).toEqual([
    { code: 'APP-01', reason: { kind: 'noTable', table: 'appropriations' } },
  ]);
  expect(notRun(goodPlan({ Bevillinger: without('Beløb') }))).toEqual([
    { code: 'APP-01', reason: { kind: 'noColumn', table: 'appropriations', columns: ['amount'] } },
  ]);
  expect(notRun(goodPlan({ 'Bevillinger!B3': 'ca. 25 mio. kr.' }))).toEqual([
    { code: 'APP-01', reason: { kind: 'unknownAmount', columns: ['amount'] } },
  ]);
  expect(notRun(goodPlan({ 'Finansiering!L3': 'aftales' }))).toEqual([
    { code: 'APP-01', reason: { kind: 'unknownAmount', columns: ['total'] } },
  ]);
  const two = goodPlans({ Nord: {}, Syd: {} });
  two['Finansiering'] = (two['Finansiering'] ?? []).filter((row) => row[0] !== 'Syd');
  [5, 6, 7, 8, 9, 10].forEach((column) => {
    const syd = two['Planer']?.[2];
    if (syd) syd[column] = null;
  });
  expect(notRun(two)).toEqual([{ code: 'APP-01', plan: 'Syd', reason: { kind: 'noPayers' } }]);
});
