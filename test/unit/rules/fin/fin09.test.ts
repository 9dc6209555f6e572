import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;
const differences = (sheets: Sheets): unknown[] =>
  found('FIN-09', sheets).findings.filter(({ facts }) => facts.kind === 'difference');

test('FIN-09 passes when activities and common costs sum to the frame, and lists the common costs', () => {
  const { findings, notRun, cells, da, en, short } = found('FIN-09', goodPlan());
  expect(notRun).toEqual([]);
  expect(cells).toEqual([['Aktiviteter!A8']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    actual: 80_000_000,
    facts: { kind: 'commonCosts', rows: [{ name: 'Sekretariat (BSK)', ore: 80_000_000 }] },
  });
  expect(short).toEqual(['1 fællesudgift tæller med i budgettet, men ikke som aktivitet.']);
  expect(da).toEqual([
    'FIN-09 · bemærkning · Aktiviteter!A8 · Fællesudgifter tæller med i budgettet, men ikke som aktiviteter: »Sekretariat (BSK)« ' +
      '800.000,00 kr. Er en af dem en aktivitet, så skriv »Aktivitet« i kolonnen Type. Kilde: Budgetkontrols egen regel ' +
      'FIN-09.',
  ]);
  expect(en[0]).toContain(
    'Common costs count in the budget, but not as activities: “Sekretariat (BSK)” 800.000,00 kr.',
  );
});

test('FIN-09 above the frame is an error', () => {
  const { findings, cells, da, short } = found('FIN-09', goodPlan({ 'Aktiviteter!P8': 1_300_000 }));
  expect(cells[0]).toEqual(['Aktiviteter!P2:P8']);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    actual: 1_050_000_000,
    expected: 1_000_000_000,
    difference: 50_000_000,
    unit: 'ore',
    facts: { kind: 'difference', commonCosts: 130_000_000, nameless: 0 },
  });
  expect(short[0]).toBe('Budgettet er 500.000,00 kr. over samlet ramme.');
  expect(da[0]).toBe(
    'FIN-09 · fejl · Aktiviteter!P2:P8 · Planens aktiviteter og fællesudgifter er budgetteret til 10.500.000,00 kr., heraf ' +
      '1.300.000,00 kr. til fællesudgifter. Samlet ramme i Planer!B2 er 10.000.000,00 kr.; det er 500.000,00 kr. for meget. Sænk ' +
      'budgettet i P2:P8, eller ret samlet ramme. Kilde: Budgetkontrols egen regel FIN-09.',
  );
});

test('FIN-09 below the frame is a warning', () => {
  const sheets = goodPlan({ Aktiviteter: (rows) => rows.slice(0, 7) });
  const { findings, cells, da, en } = found('FIN-09', sheets);
  expect(cells).toEqual([['Aktiviteter!P2:P7']]);
  expect(findings[0]).toMatchObject({ severity: 'warning', actual: 920_000_000, difference: -80_000_000 });
  expect(da[0]).toContain(
    'er budgetteret til 9.200.000,00 kr. Samlet ramme i Planer!B2 er 10.000.000,00 kr.; der mangler 800.000,00 kr.',
  );
  expect(da[0]).toContain('Fordel resten i P2:P7, ret samlet ramme, eller begrund afvigelsen.');
  expect(en[0]).toContain('Allot the rest in P2:P7, correct the total frame, or explain the deviation.');
});

test('FIN-09 tolerates 1 kr., or half a step of a coarse table', () => {
  expect(differences(goodPlan({ 'Aktiviteter!P8': 800_001 }))).toEqual([]);
  expect(differences(goodPlan({ 'Aktiviteter!P8': 800_001.01 }))).toHaveLength(1);
  const coarse = (kroner: number): Sheets => ({
    Planer: [
      ['Plan', 'Samlet ramme (mio. kr.)'],
      ['Mimersparken', 10.1],
    ],
    Aktiviteter: [
      ['Aktivitet', 'Plan', 'I alt'],
      ['Bydelsmødre', 'Mimersparken', kroner],
    ],
  });
  expect(differences(coarse(10_150_000))).toEqual([]);
  expect(differences(coarse(10_150_001))).toHaveLength(1);
});

test('FIN-09 counts rows without an activity name, and leaves cancelled ones out', () => {
  const nameless = found('FIN-09', goodPlan({ 'Aktiviteter!A7': null, 'Aktiviteter!P7': 1_100_000 }));
  expect(nameless.findings[0]).toMatchObject({ severity: 'error', facts: { nameless: 110_000_000 } });
  expect(nameless.da[0]).toContain('heraf 1.100.000,00 kr. i rækker uden navn.');
  const cancelled = found('FIN-09', goodPlan({ 'Aktiviteter!H7': 'Udgået' }));
  expect(cancelled.findings[0]).toMatchObject({ severity: 'warning', difference: -100_000_000 });
});

test('FIN-09 adds up the years where the table has no totals', () => {
  expect(differences(goodPlan({ Aktiviteter: without('I alt') }))).toEqual([]);
});

test('FIN-09 lists common costs by their label too', () => {
  const sheets = goodPlan({ Aktiviteter: without('Type'), 'Aktiviteter!A7': 'Evaluering – midtvejs' });
  expect(found('FIN-09', sheets).short).toEqual(['2 fællesudgifter tæller med i budgettet, men ikke som aktiviteter.']);
});

test('FIN-09 does not run without activities, budgets, frame or known amounts', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-09', sheets).notRun.map((entry) => entry.reason);
  expect(reason(goodPlan({ Aktiviteter: (rows) => rows.slice(0, 1) }))).toEqual([{ kind: 'noActivities' }]);
  expect(reason(goodPlan({ Aktiviteter: without('2016', '2017', '2018', '2019', 'I alt') }))).toEqual([
    { kind: 'noColumn', table: 'activities', columns: ['total'] },
  ]);
  expect(reason(goodPlan({ 'Planer!B2': null }))).toEqual([{ kind: 'noFrame' }]);
  expect(reason(goodPlan({ 'Aktiviteter!P3': 'ca. 1,6 mio. kr.' }))).toEqual([
    { kind: 'unknownAmount', columns: ['total'] },
  ]);
  const blank: Sheets = {
    Planer: [
      ['Plan', 'Samlet ramme'],
      ['Mimersparken', 1_000_000],
    ],
    Aktiviteter: [
      ['Aktivitet', 'Plan', 'I alt'],
      ['Bydelsmødre', 'Mimersparken', null],
    ],
  };
  expect(reason(blank)).toEqual([{ kind: 'noRows', table: 'activities' }]);
});
