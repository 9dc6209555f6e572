import { found } from '../../../support/found';
import { goodPlan, goodPlans, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;

test('FIN-08 passes when the years sum to the total in every row', () => {
  const { findings, notRun } = found('FIN-08', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-08 leads to the row’s total and its years', () => {
  const { findings, cells, da, en, short } = found('FIN-08', goodPlan({ 'Aktiviteter!L2': 400_000 }));
  expect(cells).toEqual([['Aktiviteter!P2', 'Aktiviteter!L2:O2']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    actual: 190_000_000,
    expected: 200_000_000,
    difference: -10_000_000,
    unit: 'ore',
    facts: { rounding: false },
  });
  expect(short).toEqual(['Årene giver ikke I alt i »Bydelsmødre«.']);
  expect(da).toEqual([
    'FIN-08 · fejl · Aktiviteter!P2, Aktiviteter!L2:O2 · Årene giver ikke rækkens total: »Bydelsmødre« har 1.900.000,00 kr. i ' +
      'årene og 2.000.000,00 kr. i alt. Ret årene eller totalen i P2, så de stemmer. Kilde: Budgetkontrols egen regel ' +
      'FIN-08.',
  ]);
  expect(en[0]).toContain('“Bydelsmødre” has 1.900.000,00 kr. in the years and 2.000.000,00 kr. in all.');
});

test('FIN-08 makes one finding of all rows of a plan in a table, and looks at common costs and funding too', () => {
  const sheets = goodPlan({
    'Aktiviteter!P3': 1_600_000.01,
    'Aktiviteter!P4': 1_400_001,
    'Aktiviteter!L8': 0,
    'Finansiering!L5': 1_050_000.5,
  });
  const { findings, cells, short, da } = found('FIN-08', sheets);
  expect(cells).toEqual([
    ['Aktiviteter!P3:P4', 'Aktiviteter!P8', 'Aktiviteter!L3:O4', 'Aktiviteter!L8:O8'],
    ['Finansiering!L5', 'Finansiering!H5:K5'],
  ]);
  expect(findings[0]?.facts.rows.map(({ name, sum, total }) => [name, total - sum])).toEqual([
    ['Familiekurser', 1],
    ['Blå Ressourcer', 100],
    ['Sekretariat (BSK)', 20_000_000],
  ]);
  expect(findings[1]?.facts.rows[0]?.name).toBe('Boligforeningen Nord');
  expect(short[0]).toBe('Årene giver ikke I alt i 3 rækker.');
  expect(da[0]).toContain('Årene giver ikke rækkens total i 3 rækker: »Familiekurser« har');
  expect(da[0]).toContain('Ret årene eller totalen i P3, P4 og P8, så de stemmer.');
});

test('FIN-08 keeps plans apart', () => {
  const sheets = goodPlans({ Nord: { 'Aktiviteter!L2': 0 }, Syd: { 'Aktiviteter!L3': 0 } });
  expect(found('FIN-08', sheets).findings.map(({ plan }) => plan)).toEqual(['Nord', 'Syd']);
});

test('FIN-08 counts blank years as 0, and leaves rows without a total alone', () => {
  const blank = { 'Aktiviteter!L2': null, 'Aktiviteter!M2': null, 'Aktiviteter!N2': null, 'Aktiviteter!O2': null };
  expect(found('FIN-08', goodPlan(blank)).findings[0]).toMatchObject({ actual: 0, expected: 200_000_000 });
  expect(found('FIN-08', goodPlan({ ...blank, 'Aktiviteter!P2': null })).findings).toEqual([]);
  expect(found('FIN-08', goodPlan({ 'Aktiviteter!P2': null })).findings).toEqual([]);
});

test('FIN-08 takes half a step per year as rounding in a coarse table', () => {
  const coarse = (total: number): Sheets => ({
    Planer: [
      ['Plan', 'Samlet ramme'],
      ['Mimersparken', 1_000_000],
    ],
    Aktiviteter: [
      ['Beløb i 1.000 kr.'],
      ['Aktivitet', 'Plan', '2016', '2017', 'I alt'],
      ['Bydelsmødre', 'Mimersparken', 333, 333, total],
    ],
  });
  const notice = found('FIN-08', coarse(667));
  expect(notice.findings[0]).toMatchObject({ severity: 'notice', difference: -100_000, facts: { rounding: true } });
  expect(notice.da[0]).toContain('Forskellen er ikke større, end afrundingen i tabellen kan forklare.');
  expect(found('FIN-08', coarse(668)).findings[0]).toMatchObject({ severity: 'error', difference: -200_000 });
});

test('FIN-08 does not run for a plan with an unknown amount, but still judges its other rows', () => {
  const { findings, notRun } = found('FIN-08', goodPlan({ 'Aktiviteter!L2': 'se bilag', 'Aktiviteter!L3': 0 }));
  expect(notRun).toEqual([{ code: 'FIN-08', reason: { kind: 'unknownAmount', columns: ['total'] } }]);
  expect(findings[0]?.facts.rows.map(({ name }) => name)).toEqual(['Familiekurser']);
});

test('FIN-08 does not run where no table has both years and totals', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-08', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ Aktiviteter: without('I alt'), Finansiering: null }))).toEqual([{ kind: 'notApplicable' }]);
  expect(reason(goodPlan({ Aktiviteter: null, Finansiering: null }))).toEqual([
    { kind: 'noTable', table: 'activities' },
  ]);
});
