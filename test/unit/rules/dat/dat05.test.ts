import { goodPlan, goodPlans } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('DAT-05', () => {
  test('DAT-05 says nothing of plans that are listed once, or twice with the same amounts', () => {
    expect(found('DAT-05', goodPlans({ A: {}, B: {} })).findings).toEqual([]);
    const overview = [
      ['Plan', 'Samlet ramme', 'LBF'],
      ['mimersparken', 10_000_000, 7_500_000],
    ];
    expect(found('DAT-05', { ...goodPlan(), Oversigt: overview }).findings).toEqual([]);
  });

  test('DAT-05 finds a plan that is listed twice in one table', () => {
    const sheets = goodPlan({ Planer: (rows) => [...rows, rows[1]?.with(0, 'MIMERSPARKEN ') ?? []] });
    const { findings, cells, da } = found('DAT-05', sheets);
    expect(cells).toEqual([['Planer!A3', 'Planer!A2']]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      plan: 'Mimersparken',
      actual: 2,
      expected: 1,
      difference: 1,
    });
    expect(da[0]).toBe(
      'DAT-05 · fejl · Planer!A3, Planer!A2 · »Mimersparken« står 2 gange i samme tabel (»Planer«). Kontrollen bruger den første række. Slet den overflødige række, eller giv planerne hver sit navn i A3 og A2. Kilde: Budgetkontrols egen regel DAT-05.',
    );
  });

  test('DAT-05 finds amounts of one plan that differ between two tables', () => {
    const overview = [
      ['Plan', 'Samlet ramme', 'LBF'],
      ['Mimersparken', 10_100_000, 7_500_000],
    ];
    const { findings, cells, da, short } = found('DAT-05', { ...goodPlan(), Oversigt: overview });
    expect(cells).toEqual([['Planer!B2', 'Oversigt!B2']]);
    expect(findings[0]).toMatchObject({ severity: 'error', facts: { kind: 'differs', column: 'frame' } });
    expect(da[0]).toContain(
      'Samlet ramme for »Mimersparken« er 10.000.000,00 kr. i »Planer« og 10.100.000,00 kr. i »Oversigt«. Ret Planer!B2 eller Oversigt!B2, så beløbene er ens.',
    );
    expect(short[0]).toBe('Samlet ramme er ikke det samme i to tabeller.');
  });

  test('DAT-05 lets a coarse table round, and no further', () => {
    const coarse = (thousands: number): (string | number)[][] => [
      ['Plan', 'Samlet ramme (1.000 kr.)', 'Start'],
      ['Mimersparken', thousands, '2016'],
    ];
    const plan = { 'Planer!B2': 10_000_500 };
    expect(found('DAT-05', { ...goodPlan(plan), Oversigt: coarse(10_000) }).findings).toEqual([]);
    expect(found('DAT-05', { ...goodPlan({ 'Planer!B2': 10_000_500.01 }), Oversigt: coarse(10_000) }).cells).toEqual([
      ['Planer!B2', 'Oversigt!B2'],
    ]);
  });

  test('DAT-05 leaves a difference of a thousand times to DAT-04', () => {
    const overview = [
      ['Plan', 'Samlet ramme', 'LBF'],
      ['Mimersparken', 10_000, 7_500],
    ];
    const sheets = { ...goodPlan(), Oversigt: overview };
    expect(found('DAT-05', sheets).findings).toEqual([]);
    expect(found('DAT-04', sheets).cells).toEqual([['Oversigt!B2', 'Planer!B2']]);
  });

  test('DAT-05 does not run where one of two amounts is not known', () => {
    const overview = [
      ['Plan', 'Samlet ramme', 'LBF'],
      ['Mimersparken', 'følger', null],
    ];
    const { findings, notRun } = found('DAT-05', { ...goodPlan(), Oversigt: overview });
    expect(findings).toEqual([]);
    expect(notRun).toEqual([{ code: 'DAT-05', reason: { kind: 'unknownAmount', columns: ['frame'] } }]);
  });

  test('DAT-05 warns of a plan in tables of different years, whose amounts are not added', () => {
    const { Planer: rows = [], ...sheets } = goodPlan();
    const Planer = [['Budget 2016'], ...rows, [], ['Budget 2017'], ...rows];
    const { findings, da, en } = found('DAT-05', { Planer, ...sheets });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken', facts: { kind: 'years' } });
    expect(da[0]).toContain('nævner forskellige år: 2016 i A3 og 2017 i A7. Kontrollen bruger den første tabels beløb');
    expect(en[0]).toContain('does not add them');
  });

  test('DAT-05 warns of activities that stand in two tables of the plan', () => {
    const { Aktiviteter: rows = [], ...sheets } = goodPlan();
    const old = [rows[0] ?? [], ...rows.slice(1, 3), rows[3]?.with(2, 'Tryghed og trivsel') ?? []];
    const { findings, cells, da, en } = found('DAT-05', { ...sheets, Aktiviteter: rows, Gammel: old });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken', facts: { kind: 'activities' } });
    expect(cells[0]).toContain('Gammel!A2:A4');
    expect(da[0]).toContain(
      'aktiviteter står i flere af planens tabeller og tælles med i hver af dem, også i flertallet',
    );
    expect(da[0]).toContain('(Aktiviteter!A2 og Gammel!A2)');
    expect(en[0]).toContain('counted in each of them and in the majority too');
  });
});
