import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { CellContent } from '../../../support/workbookOf';

/** Totals of these rows as sums of their years. */
function sums(rows: readonly number[]): Record<string, CellContent> {
  const { Aktiviteter = [] } = goodPlan();
  return Object.fromEntries(
    rows.map((row) => [
      `Aktiviteter!P${String(row)}`,
      { f: `=SUM(L${String(row)}:O${String(row)})`, v: Aktiviteter[row - 1]?.[15] as number },
    ]),
  );
}

describe('DAT-09', () => {
  test('DAT-09 says nothing of columns of constants, nor of columns of formulas', () => {
    expect(found('DAT-09', goodPlan()).findings).toEqual([]);
    expect(found('DAT-09', goodPlan(sums([2, 3, 4, 5, 6, 7, 8]))).findings).toEqual([]);
  });

  test('DAT-09 finds the constant among formulas, and the fix is the formula', () => {
    const { findings, cells, fixes, da, short } = found('DAT-09', goodPlan(sums([2, 3, 4, 5, 6, 8])));
    expect(cells).toEqual([['Aktiviteter!P7']]);
    expect(fixes).toEqual([['Aktiviteter!P7 = =SUM(L7:O7)']]);
    expect(findings[0]?.fix?.cells[0]?.before).toBe(1_000_000);
    expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken', facts: { count: 1 } });
    expect(da[0]).toBe(
      'DAT-09 · advarsel · Aktiviteter!P7 · 1 celle i kolonnen »I alt« holder et fast tal, hvor resten af kolonnen regner med en formel (=SUM(L7:O7)). Skriv =SUM(L7:O7) i P7, eller begrund afvigelsen. Kilde: Budgetkontrols egen regel DAT-09.',
    );
    expect(short[0]).toBe('1 formel i kolonnen »I alt« er overskrevet med et tal.');
  });

  test('DAT-09 asks for four fifths of the rows', () => {
    expect(found('DAT-09', goodPlan(sums([2, 3, 4, 5, 6]))).findings).toEqual([]);
  });
});
