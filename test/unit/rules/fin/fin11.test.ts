import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

test('FIN-11 passes when hours x rate is the amount', () => {
  const { findings, notRun } = found('FIN-11', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-11 shows the sum that does not work out', () => {
  const { findings, cells, da, en, short } = found('FIN-11', goodPlan({ 'Finansiering!F6': 512.5 }));
  expect(cells).toEqual([['Finansiering!L6', 'Finansiering!F6:G6']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    plan: 'Mimersparken',
    actual: 20_000_000,
    expected: 20_500_000,
    difference: -500_000,
    unit: 'ore',
    facts: { kind: 'mismatch', rows: [{ name: 'Boligforeningen Syd', hours: 512.5, rate: 40_000 }] },
  });
  expect(short).toEqual(['Timer gange sats giver ikke beløbet.']);
  expect(da).toEqual([
    'FIN-11 · advarsel · Finansiering!L6, Finansiering!F6:G6 · Timer gange sats giver ikke beløbet: »Boligforeningen Syd« har ' +
      '512,5 timer à 400,00 kr. = 205.000,00 kr., men beløbet er 200.000,00 kr. Ret L6 til 205.000,00 kr., ret timer eller sats, ' +
      'eller begrund afvigelsen. Kilde: Budgetkontrols egen regel FIN-11.',
  ]);
  expect(en[0]).toContain(
    '“Boligforeningen Syd” has 512,5 hours at 400,00 kr. = 205.000,00 kr., but the amount is 200.000,00 kr.',
  );
});

test('FIN-11 asks for hours and rate where they are missing, one finding for the table', () => {
  const sheets = goodPlan({
    'Finansiering!E5': 'Timer',
    'Finansiering!F5': 2_100,
    'Finansiering!F6': null,
    'Finansiering!G6': null,
  });
  const { findings, cells, da, short } = found('FIN-11', sheets);
  expect(cells).toEqual([['Finansiering!G5:G6', 'Finansiering!F6']]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'missing', columns: ['hours', 'rate'] } });
  expect(short).toEqual(['Medfinansiering i timer mangler antal timer og timesats.']);
  expect(da[0]).toContain(
    'mangler antal timer og timesats: »Boligforeningen Nord« og »Boligforeningen Syd«. Udfyld G5:G6 og F6,',
  );
});

test('FIN-11 tolerates 1 kr., or half a step of a coarse table', () => {
  expect(found('FIN-11', goodPlan({ 'Finansiering!L6': 200_001 })).findings).toEqual([]);
  expect(found('FIN-11', goodPlan({ 'Finansiering!L6': 200_001.01 })).findings).toHaveLength(1);
  const coarse = (thousands: number): ReturnType<typeof goodPlan> => ({
    Planer: [
      ['Plan', 'Samlet ramme'],
      ['Mimersparken', 1_000_000],
    ],
    Finansiering: [
      ['Plan', 'Betaler', 'Form', 'Timer', 'Timesats', 'I alt (1.000 kr.)'],
      ['Mimersparken', 'Kommune', 'Timer', 501, 400, thousands],
    ],
  });
  expect(found('FIN-11', coarse(200)).findings).toEqual([]);
  expect(found('FIN-11', coarse(199)).findings[0]).toMatchObject({ actual: 19_900_000, expected: 20_040_000 });
});

test('FIN-11 does not run without the columns or known amounts', () => {
  const { notRun, why } = found('FIN-11', goodPlan({ Finansiering: without('Timer', 'Timesats') }));
  expect(notRun.map((entry) => entry.reason)).toEqual([
    { kind: 'noColumn', table: 'funding', columns: ['hours', 'rate'] },
  ]);
  expect(why).toEqual(['FIN-11 kørte ikke: Finansiering har ingen kolonner »Timer« og »Timesats«.']);
  expect(found('FIN-11', goodPlan({ 'Finansiering!L6': 'aftales' })).notRun.map((entry) => entry.reason)).toEqual([
    { kind: 'unknownAmount', columns: ['total'] },
  ]);
  expect(found('FIN-11', goodPlan({ 'Finansiering!G6': 'efter takst' })).notRun.map((entry) => entry.reason)).toEqual([
    { kind: 'unknownAmount', columns: ['rate'] },
  ]);
});

test('FIN-11 leaves hours that are no number to DAT-03', () => {
  const sheets = goodPlan({ 'Finansiering!F6': '500 t' });
  const { findings, notRun } = found('FIN-11', sheets);
  expect(findings).toEqual([]);
  expect(notRun).toMatchObject([{ reason: { kind: 'unknownAmount', columns: ['hours'] } }]);
  expect(found('DAT-03', sheets).cells).toEqual([['Finansiering!F6']]);
});
