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
});
