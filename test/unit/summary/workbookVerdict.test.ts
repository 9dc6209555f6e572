import { check } from '../../../src/core/check';
import { workbookVerdict } from '../../../src/core/summary';
import { workbookOf } from '../../support/workbookOf';

const TODAY = { today: '2018-03-14' };

test('a workbook in which no plan is read is not assessed, whatever is found in its sheets', () => {
  const result = check(workbookOf({ Ark1: [['hej']] }), TODAY);
  expect(result.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['DAT-11 error']);
  expect(workbookVerdict(result)).toMatchObject({ verdict: 'notAssessed', plans: 0, sheetsSeen: 1 });
});

test('an error that names no plan makes a workbook with plans not ready', () => {
  const plans = [
    ['Plan', 'Start', 'Slut', 'Samlet ramme'],
    ['Lersøgrunden', '01.01.2017', '31.12.2020', 1_000_000],
  ];
  const stray = [
    ['Aktivitet', 'Plan', 'I alt'],
    ['Lektiecafé', 'En anden plan', 1_000],
  ];
  const result = check(workbookOf({ Planer: plans, Aktiviteter: stray }), TODAY);
  const ofWorkbook = result.findings.filter(({ plan, plans: several }) => plan === undefined && several === undefined);
  expect(ofWorkbook.map(({ severity }) => severity)).toContain('error');
  expect(workbookVerdict(result)).toMatchObject({ verdict: 'notReady', plans: 1 });
});
