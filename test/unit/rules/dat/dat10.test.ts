import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';

const AMBIGUOUS = '21.000.000 kr. inkl. 7.000.000 i medfinansiering';

describe('DAT-10', () => {
  test('DAT-10 says nothing of plain amounts', () => {
    expect(found('DAT-10', goodPlan()).findings).toEqual([]);
  });

  test('DAT-10 gives both readings of ambiguous wording with their shares, and chooses none', () => {
    const { findings, cells, fixes, da, short, result } = found('DAT-10', goodPlan({ 'Planer!B2': AMBIGUOUS }));
    expect(cells).toEqual([['Planer!B2']]);
    expect(fixes).toEqual([[]]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      plan: 'Mimersparken',
      facts: { kind: 'ambiguous', readings: [{ totalOre: 2_100_000_000, includedOre: 700_000_000 }] },
    });
    expect(result.plans[0]?.figures.frame.state).toBe('unknown');
    expect(da[0]).toBe(
      'DAT-10 · advarsel · Planer!B2 · »21.000.000 kr. inkl. 7.000.000 i medfinansiering« kan læses på to måder: a) samlet ramme 21.000.000,00 kr., heraf LBF 14.000.000,00 kr. (66,7 %) og lokalt 7.000.000,00 kr. (33,3 %); b) samlet ramme 28.000.000,00 kr., heraf LBF 21.000.000,00 kr. (75,0 %) og lokalt 7.000.000,00 kr. (25,0 %). Vælg den rigtige læsning, eller skriv den samlede ramme som tal i B2. Kilde: Budgetkontrols egen regel DAT-10.',
    );
    expect(short[0]).toBe('Beløbet under »Samlet ramme« kan læses på to måder.');
  });

  test('DAT-10 does not use an approximate amount, and proposes its number in the cell’s unit', () => {
    const sheets = goodPlan({
      'Finansiering!L1': 'I alt (1.000 kr.)',
      'Finansiering!L2': 'ca. 7,5 mio. kr.',
      'Finansiering!L3': 'knap 1.060',
    });
    const { findings, cells, fixes, da } = found('DAT-10', sheets);
    expect(cells).toEqual([['Finansiering!L2:L3']]);
    expect(fixes).toEqual([['Finansiering!L2 = 7500', 'Finansiering!L3 = 1060']]);
    expect(findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'approximate' } });
    expect(da[0]).toContain(
      '»ca. 7,5 mio. kr.« (7.500.000,00 kr.) og »knap 1.060« (1.060.000,00 kr.) i kolonnen »I alt« er cirkabeløb og bruges ikke, før tallet er godkendt.',
    );
  });

  test('DAT-10 is settled by a number that the officer has accepted', () => {
    const accepted = [{ cell: 'Planer!B2', text: AMBIGUOUS, ore: 2_800_000_000 }];
    const { findings, result } = found('DAT-10', goodPlan({ 'Planer!B2': AMBIGUOUS }), { accepted });
    expect(findings).toEqual([]);
    expect(result.plans[0]?.figures.frame.ore).toBe(2_800_000_000);
  });
});
