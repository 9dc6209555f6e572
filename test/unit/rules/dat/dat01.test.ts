import { goodPlan } from '../../../support/goodPlan';
import { NOT_CALCULATED } from '../../../../src/core/sheet/grid';
import { found } from '../../../support/found';

const error = (f: string, code: string): { f: string; v: { error: string } } => ({ f, v: { error: code } });

describe('DAT-01', () => {
  test('DAT-01 says nothing of a workbook without error values', () => {
    expect(found('DAT-01', goodPlan()).findings).toEqual([]);
  });

  test('DAT-01 finds the error values of one column in one finding', () => {
    const sheets = goodPlan({
      'Aktiviteter!P2': error('=L2+X', '#NAME?'),
      'Aktiviteter!P3': error('=#REF!+1', '#REF!'),
      'Aktiviteter!P6': error('=#REF!+1', '#REF!'),
    });
    const { findings, cells, da, short } = found('DAT-01', sheets);
    expect(cells).toEqual([['Aktiviteter!P2:P3', 'Aktiviteter!P6']]);
    expect(findings[0]).toMatchObject({ severity: 'error', plan: 'Mimersparken', facts: { count: 3 } });
    expect(da[0]).toBe(
      'DAT-01 · fejl · Aktiviteter!P2:P3, Aktiviteter!P6 · 3 celler i kolonnen »I alt« viser #NAME? og #REF!. Summer, der bruger dem, kendes ikke. Ret formlen i P2:P3 og P6, eller skriv beløbet. Kilde: Budgetkontrols egen regel DAT-01.',
    );
    expect(short[0]).toBe('#NAME?, #REF! i 3 celler i kolonnen »I alt«.');
  });

  test('DAT-01 has one message for all cells of our functions that were saved without the add-in', () => {
    const sheets = goodPlan({
      'Planer!G2': error('=MUNICIPAL_SHARE(B2)', '#NAME?'),
      'Finansiering!L3': error('=MUNICIPAL_ACTIVITY_SHARE(Planer!B2)', '#NAME?'),
      'Finansiering!L4': error('=_xldudf_MUNICIPAL_COORDINATION_SHARE(Planer!B2)', '#NAME?'),
    });
    const { cells, da } = found('DAT-01', sheets);
    expect(cells).toEqual([['Planer!G2', 'Finansiering!L3:L4']]);
    expect(da[0]).toContain(
      '3 celler med Budgetkontrols egne funktioner har intet resultat, fordi projektmappen er gemt uden tilføjelsen. Åbn projektmappen i Excel med Budgetkontrol slået til, genberegn med Ctrl+Alt+F9, og gem.',
    );
  });

  test('DAT-01 has one message for all formulas that were saved without their results', () => {
    const sheets = goodPlan({
      'Planer!G2': error('=B2-F2-J2', NOT_CALCULATED),
      'Finansiering!L3': error('=SUM(H3:K3)', NOT_CALCULATED),
    });
    const { findings, cells, da } = found('DAT-01', sheets);
    expect(cells).toEqual([['Planer!G2', 'Finansiering!L3']]);
    expect(findings[0]?.facts).toEqual({ kind: 'notCalculated', count: 2 });
    expect(da[0]).toContain(
      '2 celler med formler har intet resultat, fordi projektmappen er gemt af et program, der ikke regner. Summer, der bruger dem, kendes ikke. Åbn projektmappen i Excel, og gem den, så formlerne regnes ud.',
    );
  });

  test('DAT-01 names the cell that should name a plan', () => {
    const sheets = goodPlan({
      'Planer!A2': error('=Navne!A1', '#REF!'),
      'Godkendelser!A4': error('=Navne!A1', '#REF!'),
    });
    expect(found('DAT-01', sheets).cells).toEqual([['Planer!A2'], ['Godkendelser!A4']]);
  });

  test('DAT-01 reports another error of our functions with its column', () => {
    const { findings } = found('DAT-01', goodPlan({ 'Planer!G2': error('=MUNICIPAL_SHARE(B2)', '#VALUE!') }));
    expect(findings[0]?.facts).toMatchObject({ kind: 'error', column: 'municipality', codes: ['#VALUE!'] });
  });
});
