import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('DAT-03', () => {
  test('DAT-03 says nothing of plain amounts, of "-" and of "5.000,-"', () => {
    expect(found('DAT-03', goodPlan()).findings).toEqual([]);
    expect(found('DAT-03', goodPlan({ 'Planer!K2': '-', 'Aktiviteter!L2': '500.000,-' })).findings).toEqual([]);
  });

  test('DAT-03 finds text that is no amount, and no sum uses it', () => {
    const { findings, cells, da, short, result } = found('DAT-03', goodPlan({ 'Planer!B2': 'otte mio. kr.' }));
    expect(cells).toEqual([['Planer!B2']]);
    expect(findings[0]).toMatchObject({ severity: 'error', plan: 'Mimersparken', facts: { kind: 'notAmount' } });
    expect(result.plans[0]?.figures.frame.state).toBe('unknown');
    expect(da[0]).toBe(
      'DAT-03 · fejl · Planer!B2 · »otte mio. kr.« i kolonnen »Samlet ramme« er ikke et beløb. Summer, der bruger cellen, kendes ikke. Skriv beløbet som tal i B2, eller 0, hvis der intet er. Kilde: Budgetkontrols egen regel DAT-03.',
    );
    expect(short[0]).toBe('»otte mio. kr.« er ikke et beløb.');
  });

  test('DAT-03 says that the comma of an English number is the trouble, in kr. and in 1.000 kr.', () => {
    const { da, en } = found('DAT-03', goodPlan({ 'Planer!B1': 'Samlet ramme (1.000 kr.)', 'Planer!B2': '10,000' }));
    expect(da[0]).toContain('eller 0, hvis der intet er. Kommaet i »10,000« kan skille både tusinder og decimaler.');
    expect(en[0]).toContain('The comma in “10,000” may part thousands or decimals.');
  });

  test('DAT-03 groups a column, years included', () => {
    const sheets = goodPlan({ 'Aktiviteter!L2': 'følger', 'Aktiviteter!L3': 'følger', 'Aktiviteter!L6': '?' });
    const { cells, da } = found('DAT-03', sheets);
    expect(cells).toEqual([['Aktiviteter!L2:L3', 'Aktiviteter!L6']]);
    expect(da[0]).toContain('»følger«, »følger« og »?« i kolonnen »2016« er ikke beløb.');
  });

  test('DAT-03 only warns of other numbers and of dates', () => {
    const dwellings = found('DAT-03', goodPlan({ 'Afdelinger!D2': 'mange' }));
    expect(dwellings.cells).toEqual([['Afdelinger!D2']]);
    expect(dwellings.findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'notNumber' } });
    const date = found('DAT-03', goodPlan({ 'Delaftaler!C3': 'i foråret' }));
    expect(date.cells).toEqual([['Delaftaler!C3']]);
    expect(date.findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'notDate' } });
    expect(date.da[0]).toContain(
      '»i foråret« i kolonnen »Dato« er ikke en dato. Skriv en dato i C3, eller begrund afvigelsen.',
    );
  });

  test('DAT-03 notices decimals beyond øre, and what they were rounded to', () => {
    const { findings, cells, da, short } = found(
      'DAT-03',
      goodPlan({ 'Aktiviteter!P2': 2_000_000.005, 'Aktiviteter!P3': 1_600_000.001 }),
    );
    expect(cells).toEqual([['Aktiviteter!P2:P3']]);
    expect(findings[0]).toMatchObject({ severity: 'notice', facts: { kind: 'decimals' } });
    expect(da[0]).toContain(
      '2 beløb i kolonnen »I alt« har flere decimaler end øre og er afrundet: 2.000.000,005 til 2.000.000,01 kr. og 1.600.000,001 til 1.600.000,00 kr.',
    );
    expect(short[0]).toBe('2 beløb er afrundet til hele øre.');
  });

  test('DAT-03 names the columns of a table in one notice', () => {
    const changes = {
      'Aktiviteter!L2': 500_000.001,
      'Aktiviteter!P3': 1_600_000.001,
      'Finansiering!L2': 7_500_000.004,
    };
    const { findings, cells, da, en } = found('DAT-03', goodPlan(changes));
    expect(findings).toHaveLength(2);
    expect(cells).toEqual([['Aktiviteter!L2', 'Aktiviteter!P3'], ['Finansiering!L2']]);
    expect(da[0]).toContain(
      '2 beløb i kolonnerne »2016« og »I alt« har flere decimaler end øre og er afrundet: 500.000,001',
    );
    expect(en[0]).toContain('2 amounts in the columns “2016” and “Total” have more decimals than øre and were rounded');
  });
});
