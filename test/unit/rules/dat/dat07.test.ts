import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { CellContent } from '../../../support/workbookOf';

describe('DAT-07', () => {
  test('DAT-07 says nothing of tables without sum rows', () => {
    expect(found('DAT-07', goodPlan()).findings).toEqual([]);
  });

  test('DAT-07 names the sum rows of a table, which are not counted', () => {
    const total: CellContent[] = ['I alt', ...Array<null>(14).fill(null), { f: '=SUM(P2:P8)', v: 10_000_000 }];
    const { findings, cells, da, short, result } = found(
      'DAT-07',
      goodPlan({ Aktiviteter: (rows) => [...rows, total] }),
    );
    expect(cells).toEqual([['Aktiviteter!A9:P9']]);
    expect(findings[0]).toMatchObject({ severity: 'notice', facts: { labels: ['I alt'] } });
    expect(result.plans[0]?.figures.activities).toHaveLength(6);
    expect(da[0]).toBe(
      'DAT-07 · bemærkning · Aktiviteter!A9:P9 · 1 sumrække i tabellen Aktiviteter (»Aktiviteter«) er ikke talt med som data: »I alt«. Kilde: Budgetkontrols egen regel DAT-07.',
    );
    expect(short[0]).toBe('1 sumrække i »Aktiviteter« er ikke talt med.');
  });
});
