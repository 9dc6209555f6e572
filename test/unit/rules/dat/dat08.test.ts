import { goodPlan, without } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('DAT-08', () => {
  test('DAT-08 says nothing where every needed column is there', () => {
    expect(found('DAT-08', goodPlan()).findings).toEqual([]);
  });

  test('DAT-08 names the column, where it was looked for, the headings seen, and how to point it out', () => {
    const { findings, cells, da, short } = found('DAT-08', goodPlan({ Afdelinger: without('Lejemål') }));
    expect(cells).toEqual([['Afdelinger!A1:E1']]);
    expect(findings[0]).toMatchObject({ severity: 'error', facts: { table: 'sections', column: 'dwellings' } });
    expect(da[0]).toBe(
      'DAT-08 · fejl · Afdelinger!A1:E1 · Kolonnen »Lejemål« blev ikke fundet i tabellen Afdelinger. Der er ledt i Afdelinger!A1:E1, hvor overskrifterne er »Plan«, »Boligorganisation«, »Afdeling«, »Afdelingsmøde« og »Udfald«. Skriv »Lejemål« over den rigtige kolonne, eller vælg kolonnen under Tabeller i ruden. Kilde: Budgetkontrols egen regel DAT-08.',
    );
    expect(short[0]).toBe('Kolonnen »Lejemål« blev ikke fundet i »Afdelinger«.');
  });

  test('DAT-08 warns of columns of amounts that may be the years, and no rule takes the rest for all years', () => {
    const sheets = goodPlan({ 'Aktiviteter!M1': 'År 2', 'Aktiviteter!N1': '2018/19' });
    const { findings, cells, da, result } = found('DAT-08', sheets);
    expect(cells).toEqual([['Aktiviteter!M1:N1']]);
    expect(findings[0]?.severity).toBe('warning');
    expect(da[0]).toBe(
      'DAT-08 · advarsel · Aktiviteter!M1:N1 · I tabellen Aktiviteter (»Aktiviteter«) er 2 kolonner med beløb ikke læst, fordi kontrollen ikke ved, hvad de er: »År 2« (M1) og »2018/19« (N1). Er det budgettets år, så skriv kalenderåret over kolonnen, f.eks. »2017«; er det totalen, så skriv »I alt«, eller vælg kolonnen under Tabeller i ruden. Ellers begrund afvigelsen. Kilde: Budgetkontrols egen regel DAT-08.',
    );
    expect(result.findings.filter(({ code }) => code === 'FIN-08')).toEqual([]);
    expect(result.rulesNotRun).toContainEqual({
      code: 'FIN-08',
      reason: { kind: 'unreadYears', table: 'activities' },
    });
  });

  test('DAT-08 warns of a payer of the plan that was not read', () => {
    const { findings, cells } = found('DAT-08', goodPlan({ 'Planer!F1': 'Det store bidrag' }));
    expect(cells).toEqual([['Planer!F1']]);
    expect(findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'unread', lacks: true } });
  });

  test('DAT-08 says that accounts are not read as budget', () => {
    const rows = (goodPlan().Aktiviteter ?? []).map((row, index) => [...row, index === 0 ? 'Forbrug 2016' : 400_000]);
    const { findings, cells, da } = found('DAT-08', goodPlan({ Aktiviteter: () => rows }));
    expect(cells).toEqual([['Aktiviteter!Q1']]);
    expect(findings[0]?.severity).toBe('notice');
    expect(da[0]).toContain(
      '»Forbrug 2016« (Q1) i tabellen Aktiviteter (»Aktiviteter«) er regnskab, forbrug eller rest',
    );
  });

  test.each<[string, (row: number) => unknown]>([
    ['Antal deltagere', () => 5000],
    ['Løbenummer', (row) => 100_000 + row],
    ['Vægt', () => 3],
    ['Bemærkning', () => 'Se bilag'],
  ])('DAT-08 says nothing of a column %s', (heading, value) => {
    const rows = (goodPlan().Aktiviteter ?? []).map((row, index) => [
      ...row,
      index === 0 ? heading : (value(index) as string | number),
    ]);
    expect(found('DAT-08', goodPlan({ Aktiviteter: () => rows })).findings).toEqual([]);
  });
});
