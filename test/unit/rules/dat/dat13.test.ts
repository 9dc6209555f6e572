import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { Rows } from '../../../support/workbookOf';

const withRule = (source: string | null, formula: string): Record<string, Rows> => ({
  ...goodPlan({ 'Planer!G2': { f: formula, v: 1_250_000 } }),
  Regler: [
    ['Parameter', 'Værdi', 'Gælder fra', 'Kilde'],
    ['Kommunens andel', 0.125, null, source],
  ],
});

describe('DAT-13', () => {
  test('DAT-13 says nothing of functions without overrides, nor of overrides without functions', () => {
    expect(found('DAT-13', goodPlan({ 'Planer!G2': { f: '=MUNICIPAL_SHARE(B2)', v: 1_250_000 } })).findings).toEqual(
      [],
    );
    expect(found('DAT-13', withRule('BR 1.10.2015', '=B2/8')).findings).toEqual([]);
    expect(found('DAT-13', withRule('BR 1.10.2015', '=ALLOCATE(B2,R2:T2)')).findings).toEqual([]);
  });

  test('DAT-13 notices share functions beside an override, and proposes ALLOCATE', () => {
    const { findings, cells, da, short } = found('DAT-13', withRule('BR 1.10.2015', '=MUNICIPAL_SHARE(B2)'));
    expect(cells).toEqual([['Planer!G2']]);
    expect(findings[0]).toMatchObject({ severity: 'notice', facts: { functions: ['MUNICIPAL_SHARE'] } });
    expect(da[0]).toBe(
      'DAT-13 · bemærkning · Planer!G2 · Arket Regler overstyrer »Kommunens andel«, men MUNICIPAL_SHARE i cellerne regner med de indbyggede satser. Brug ALLOCATE over arkets egne satser i G2. Kilde: Budgetkontrols egen regel DAT-13.',
    );
    expect(short[0]).toBe('Funktioner i celler ser ikke de satser, arket Regler overstyrer.');
  });

  test('DAT-13 counts no override that is not applied', () => {
    expect(found('DAT-13', withRule(null, '=MUNICIPAL_SHARE(B2)')).findings).toEqual([]);
  });
});
