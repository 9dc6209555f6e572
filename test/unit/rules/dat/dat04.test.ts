import { unitFactor } from '../../../../src/core/rules/figures/unitFactor';
import { goodPlan, goodPlans } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { Rows } from '../../../support/workbookOf';

/** The amounts of the year and total columns divided. */
const divided =
  (by: number, from: number) =>
  (rows: Rows): Rows =>
    rows.map((row) => row.map((cell, column) => (column >= from && typeof cell === 'number' ? cell / by : cell)));

describe('DAT-04', () => {
  test('DAT-04 says nothing of tables in one unit, nor of tables whose heading states another', () => {
    expect(found('DAT-04', goodPlan()).findings).toEqual([]);
    const stated = goodPlan({ Finansiering: divided(1000, 7) });
    const headed = (stated.Finansiering ?? []).map((row, index) =>
      index === 0 ? row.map((cell, column) => (column >= 7 ? `${String(cell)} (1.000 kr.)` : cell)) : row,
    );
    expect(found('DAT-04', { ...stated, Finansiering: headed }).findings).toEqual([]);
  });

  test('DAT-04 finds funding that is a thousandth of the frame', () => {
    const { findings, cells, da, short } = found('DAT-04', goodPlan({ Finansiering: divided(1000, 7) }));
    expect(cells).toEqual([['Finansiering!L2:L6', 'Planer!B2']]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      plan: 'Mimersparken',
      facts: {
        factor: 1000,
        suspect: { table: 'funding', ore: 1_000_000 },
        other: { table: 'plans', ore: 1_000_000_000 },
      },
    });
    expect(da[0]).toBe(
      'DAT-04 · advarsel · Finansiering!L2:L6, Planer!B2 · Planen koster 10.000,00 kr. i tabellen Finansiering (»Finansiering«), men 10.000.000,00 kr. i Planer (»Planer«): omkring 1.000 gange forskel. Skriv enheden i overskriften, f.eks. »I alt (1.000 kr.)«, i »Finansiering«, ret beløbene, eller begrund afvigelsen. Kilde: Budgetkontrols egen regel DAT-04.',
    );
    expect(short[0]).toBe('Finansiering og Planer afviger ca. 1.000 gange.');
  });

  test('DAT-04 finds activities in millions, and the frame where that is the odd one', () => {
    const activities = found('DAT-04', goodPlan({ Aktiviteter: divided(1_000_000, 11) }));
    expect(activities.cells).toEqual([['Aktiviteter!P2:P8', 'Planer!B2']]);
    expect(activities.findings[0]?.facts).toMatchObject({ kind: 'tables', factor: 1_000_000 });
    const frame = found('DAT-04', goodPlan({ 'Planer!B2': 10_000 }));
    expect(frame.cells).toEqual([['Planer!B2', 'Finansiering!L2:L6']]);
  });

  test('DAT-04 is one finding for all plans of the two tables', () => {
    const plans = goodPlans({ A: {}, B: {} });
    const { findings, cells, da } = found('DAT-04', {
      ...plans,
      Finansiering: [...divided(1000, 7)(plans.Finansiering ?? [])],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ plans: ['A', 'B'] });
    expect(cells).toEqual([['Finansiering!L2:L11', 'Planer!B2:B3']]);
    expect(da[0]).toContain('2 planer, f.eks. A: Planen koster 10.000,00 kr.');
  });

  test('DAT-04 takes a factor within a fifth', () => {
    expect(unitFactor(1, 1000)).toBe(1000);
    expect(unitFactor(1200, 1)).toBe(1000);
    expect(unitFactor(1201, 1)).toBeUndefined();
    expect(unitFactor(1, 834)).toBe(1000);
    expect(unitFactor(1, 833)).toBeUndefined();
    expect(unitFactor(3, 3_000_000)).toBe(1_000_000);
    expect(unitFactor(0, 1000)).toBeUndefined();
    expect(unitFactor(5, 5)).toBeUndefined();
  });

  test.each([
    ['the good plan', {}, false, false],
    ['funding in 1.000 kr.', { Finansiering: divided(1000, 7) }, true, false],
    ['activities in 1.000 kr.', { Aktiviteter: divided(1000, 11) }, false, true],
    ['the frame in mio. kr.', { 'Planer!B2': 10 }, true, true],
    ['an unknown frame', { 'Planer!B2': 'følger', Aktiviteter: divided(1000, 11) }, false, true],
    ['an unknown activity', { 'Aktiviteter!P2': 'følger', Finansiering: divided(1000, 7) }, true, false],
    ['no funding', { Finansiering: null }, false, false],
  ])('DAT-04 tells which sums of %s are in another unit than the frame', (_, changes, funding, activities) => {
    const { figures } = found('DAT-04', goodPlan(changes)).result.plans[0] ?? {};
    expect(figures?.units).toMatchObject({ funding, activities });
  });

  test('DAT-04 does not run where the totals to compare are not known', () => {
    const sheets = goodPlan({ 'Planer!B2': 'følger', 'Finansiering!L2': '?' });
    expect(found('DAT-04', sheets).notRun).toEqual([
      { code: 'DAT-04', reason: { kind: 'unknownAmount', columns: ['frame', 'total'] } },
    ]);
  });

  test('DAT-04 names headings without a unit beside one with, whose amounts agree with neither', () => {
    const sheets = goodPlan({ 'Planer!B1': 'Samlet ramme (1.000 kr.)', 'Planer!B2': 10_000, 'Planer!F2': 30 });
    const rows = (sheets.Planer ?? []).map((row) => row.slice(0, 6));
    const { cells, da, short, result } = found('DAT-04', { ...sheets, Planer: rows });
    expect(cells).toEqual([['Planer!F1', 'Planer!B1']]);
    expect(da[0]).toBe(
      'DAT-04 · advarsel · Planer!F1, Planer!B1 · I tabellen Planer (»Planer«) står enheden kun i »Samlet ramme (1.000 kr.)« (B1). Beløbene under »LBF« (F1) passer hverken til den enhed eller til kr. og bruges ikke. Skriv enheden i hver overskrift, f.eks. »LBF (1.000 kr.)« eller »LBF (kr.)«, i »Planer«. Kilde: Budgetkontrols egen regel DAT-04.',
    );
    expect(short[0]).toBe('Enheden i tabellen Planer er i tvivl.');
    expect(result.portfolio.plans[0]?.lbf?.state).toBe('unknown');
  });
});
