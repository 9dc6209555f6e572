import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

type Sheets = ReturnType<typeof goodPlan>;
const planOnly = (cells: Parameters<typeof goodPlan>[0]): Sheets => goodPlan({ Finansiering: null, ...cells });

test('FIN-06 passes when the parts sum to the municipality’s amount', () => {
  const { findings, notRun } = found('FIN-06', goodPlan());
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('FIN-06 is exact to the øre in kroner', () => {
  const { findings, cells, da, en, short } = found('FIN-06', planOnly({ 'Planer!I2': 189_999.99 }));
  expect(cells).toEqual([['Planer!H2:I2', 'Planer!G2']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    actual: 124_999_999,
    expected: 125_000_000,
    difference: -1,
    facts: { activities: 106_000_000, coordination: 18_999_999, rounding: false },
  });
  expect(short).toEqual(['Kommunens dele giver 0,01 kr. mindre end kommunens beløb.']);
  expect(da).toEqual([
    'FIN-06 · fejl · Planer!H2:I2, Planer!G2 · Kommunens to dele, frikøb og indsatser 1.060.000,00 kr. og koordinering ' +
      '189.999,99 kr., giver 1.249.999,99 kr. Kommunens beløb er 1.250.000,00 kr.; der mangler 0,01 kr. Ret delene eller ' +
      'kommunens beløb i H2:I2 og G2, så de stemmer. Kilde: Budgetkontrols egen regel FIN-06.',
  ]);
  expect(en[0]).toContain('give 1.249.999,99 kr. The municipality’s amount is 1.250.000,00 kr.; short by 0,01 kr.');
});

test('FIN-06 counts municipal funding rows without a purpose as part of the whole', () => {
  const sheets = goodPlan({ 'Finansiering!B6': 'Kommune', 'Finansiering!D6': 'Diverse', 'Planer!G2': null });
  const { findings, cells } = found('FIN-06', sheets);
  expect(cells).toEqual([['Finansiering!L3:L4', 'Finansiering!L6']]);
  expect(findings[0]).toMatchObject({ actual: 125_000_000, expected: 145_000_000 });
});

test('FIN-06 takes half a step per part as rounding in a coarse table', () => {
  const coarse = (whole: number): Sheets => ({
    Planer: [
      [
        'Plan',
        'Samlet ramme (1.000 kr.)',
        'Kommune (1.000 kr.)',
        'heraf frikøb (1.000 kr.)',
        'heraf koordinering (1.000 kr.)',
      ],
      ['Mimersparken', 10_000, whole, 1_060, 190],
    ],
  });
  expect(found('FIN-06', coarse(1_251)).findings[0]).toMatchObject({ severity: 'notice', facts: { rounding: true } });
  expect(found('FIN-06', coarse(1_252)).findings[0]).toMatchObject({ severity: 'error', difference: -200_000 });
});

test('FIN-06 runs only where both parts are given and known', () => {
  const reason = (sheets: Sheets): unknown => found('FIN-06', sheets).notRun.map((entry) => entry.reason);
  expect(reason(planOnly({ 'Planer!I2': null }))).toEqual([{ kind: 'noPayer', payer: 'municipalParts' }]);
  expect(reason(planOnly({ Planer: without('heraf koordinering') }))).toEqual([
    { kind: 'noPayer', payer: 'municipalParts' },
  ]);
  expect(reason(planOnly({ 'Planer!I2': 'resten' }))).toEqual([{ kind: 'unknownAmount', columns: ['municipality'] }]);
  expect(reason(planOnly({ 'Planer!G2': null }))).toEqual([]);
});
