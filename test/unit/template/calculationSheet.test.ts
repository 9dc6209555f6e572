import { check } from '../../../src/core/check';
import { calculationSheet } from '../../../src/core/template';
import { CALCULATION_NAME } from '../../../src/core/reading/ownSheets';
import { workbookOf } from '../../support/workbookOf';

const formulas = (lang: 'da' | 'en', row: number): (string | undefined)[] =>
  (calculationSheet(lang).rows.find((one) => one.row === row)?.cells ?? []).map(({ formula }) => formula);

test('each plan’s shares are calculated from the frame and the start in the sheet of the plans', () => {
  expect(formulas('da', 3)).toEqual([
    '=IF(Planer!$A2="","",Planer!$A2)',
    '=IF(OR(Planer!$A2="",Planer!$B2=""),"",Planer!$B2)',
    '=IF($B4="","",LBF_SHARE($B4,Planer!$D2))',
    '=IF($B4="","",MUNICIPAL_SHARE($B4,Planer!$D2))',
    '=IF($B4="","",MUNICIPAL_ACTIVITY_SHARE($B4,Planer!$D2))',
    '=IF($B4="","",MUNICIPAL_COORDINATION_SHARE($B4,Planer!$D2))',
    '=IF($B4="","",HOUSING_SHARE($B4,Planer!$D2))',
    '=IF(OR($B4="",COUNT(Planer!$F2,Planer!$G2,Planer!$H2,Planer!$I2,Planer!$J2,Planer!$K2)=0),"",COFINANCING_CHECK($B4,' +
      'Planer!$F2,IF(Planer!$G2="",Planer!$H2+Planer!$I2,Planer!$G2),Planer!$J2,Planer!$K2,Planer!$D2))',
  ]);
  expect(formulas('en', 102).at(-1)).toContain('Plans!$D101,"en"))');
});

test('every prepared row of the plans has its row of formulas', () => {
  const rows = calculationSheet('da').rows.filter(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  expect([rows.length, rows[0]?.row, rows.at(-1)?.row]).toEqual([100, 3, 102]);
});

test.each([CALCULATION_NAME, `${CALCULATION_NAME}_2`])(
  'the check knows the sheet by %s and does not read it',
  (name) => {
    const table = [
      ['Plan', 'Samlet ramme', 'LBF', 'Kommune', 'Boligorganisationer'],
      ['Nordby', 100, 75, 12.5, 12.5],
    ];
    const workbook = workbookOf({ Planer: table, Beregning: table });
    const named = { ...workbook, names: [{ name, refersTo: 'Beregning!$A$1', hidden: true }] };
    const { portfolio } = check(named, { today: '2026-03-14' });
    expect(portfolio.plans.map(({ records }) => records.length)).toEqual([1]);
  },
);
