import { goodPlan, goodPlans } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('DAT-02', () => {
  test('DAT-02 says nothing of numbers', () => {
    expect(found('DAT-02', goodPlan()).findings).toEqual([]);
  });

  test('DAT-02 uses a number stored as text, and proposes the number', () => {
    const { findings, cells, fixes, da, short, result } = found('DAT-02', goodPlan({ 'Planer!B2': '10,0 mio. kr.' }));
    expect(cells).toEqual([['Planer!B2']]);
    expect(fixes).toEqual([['Planer!B2 = 10000000']]);
    expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken' });
    expect(result.plans[0]?.figures.frame.ore).toBe(1_000_000_000);
    expect(da[0]).toBe(
      'DAT-02 · advarsel · Planer!B2 · Et tal i kolonnen »Samlet ramme« er skrevet som tekst: »10,0 mio. kr.« er læst som 10.000.000,00 kr. Excel regner det ikke med i sine summer. Skriv 10.000.000 som tal i B2, eller begrund afvigelsen. Kilde: Budgetkontrols egen regel DAT-02.',
    );
    expect(short[0]).toBe('Tal skrevet som tekst: »10,0 mio. kr.« er læst som 10.000.000,00 kr.');
  });

  test('DAT-02 writes the number in the unit of the cell', () => {
    const sheets = goodPlan({
      'Finansiering!L1': 'I alt (1.000 kr.)',
      'Finansiering!L2': '7.500',
      'Finansiering!L3': '1,06 mio. kr.',
    });
    const { cells, fixes, findings } = found('DAT-02', sheets);
    expect(cells).toEqual([['Finansiering!L2:L3']]);
    expect(fixes).toEqual([['Finansiering!L2 = 7500', 'Finansiering!L3 = 1060']]);
    expect(findings[0]?.facts.readings.map(({ ore }) => ore)).toEqual([750_000_000, 106_000_000]);
  });

  test('DAT-02 is one finding for a column, with the plans that it touches', () => {
    const { findings, cells, da } = found(
      'DAT-02',
      goodPlans({ A: { 'Afdelinger!D2': '320' }, B: {}, C: { 'Afdelinger!D3': '612' } }),
    );
    expect(findings[0]).toMatchObject({ plans: ['A', 'C'] });
    expect(cells).toEqual([['Afdelinger!D2', 'Afdelinger!D9']]);
    expect(da[0]).toContain(
      '2 tal i kolonnen »Lejemål« er skrevet som tekst: »320« er læst som 320 og »612« er læst som 612.',
    );
  });

  test('DAT-02 names the plan of a sheet without a column for it', () => {
    const sheets = goodPlan({ Afdelinger: (rows) => rows.map((row) => row.slice(1)), 'Afdelinger!C2': '320' });
    expect(found('DAT-02', sheets).findings[0]).toMatchObject({ plan: 'Mimersparken' });
  });
});
