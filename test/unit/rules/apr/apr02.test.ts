import { goodPlan, without } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { CellContent, Rows } from '../../../support/workbookOf';

const collective =
  (outcome: string, reason: string | null) =>
  (rows: Rows): Rows => [...rows, ['Mimersparken', 'Afdelingsmøder', null, outcome, reason] satisfies CellContent[]];

describe('APR-02', () => {
  test('APR-02 passes where every section has approved', () => {
    expect(found('APR-02', goodPlan()).findings).toEqual([]);
  });

  test('APR-02 warns of rejected, silent and unreadable outcomes, and of an overruling without a reason', () => {
    const sheets = goodPlan({
      'Afdelinger!F2': 'Afvist',
      'Afdelinger!F3': 'Afvist, men tilsidesat',
      'Afdelinger!F4': 'Måske',
    });
    const { findings, cells, da, short } = found('APR-02', sheets);
    expect(cells).toEqual([['Afdelinger!F2', 'Afdelinger!F3', 'Afdelinger!F4']]);
    expect(findings[0]).toMatchObject({ actual: 0, expected: 3, difference: -3, missing: 3, unit: 'count' });
    expect(da[0]).toBe(
      'APR-02 · advarsel · Afdelinger!F2, Afdelinger!F3, Afdelinger!F4 · 0 af planens 3 afdelingsmøder har godkendt; der mangler 3: Nordgården (afvist), Søndergården (tilsidesat uden begrundelse) og Vestergården (udfaldet »Måske« kan ikke læses). Skriv udfaldet i F2, F3 og F4, ved en tilsidesat afvisning også begrundelsen, eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvem godkender«.',
    );
    expect(short[0]).toBe('0 af 3 afdelingsmøder har godkendt. Der mangler 3.');
  });

  test('APR-02 names the one section that lacks its outcome', () => {
    const { findings, cells } = found('APR-02', goodPlan({ 'Afdelinger!F4': null }));
    expect(cells).toEqual([['Afdelinger!F4']]);
    expect(findings[0]).toMatchObject({ actual: 2, expected: 3, missing: 1, facts: { open: [{ kind: 'missing' }] } });
  });

  test('APR-02 accepts a rejection that was overruled with a reason, here or among the approvals', () => {
    const here = goodPlan({
      Afdelinger: (rows) => rows.map((row, index) => [...row, index === 0 ? 'Begrundelse' : null]),
      'Afdelinger!F2': 'Afvist, men tilsidesat',
      'Afdelinger!G2': 'Vedtaget af repræsentantskabet 25-14',
    });
    expect(found('APR-02', here).findings).toEqual([]);
    for (const outcome of ['Afvist', 'Afvist, men tilsidesat']) {
      const there = goodPlan({
        'Afdelinger!F2': outcome,
        Godkendelser: collective('Afvist, men tilsidesat', 'Repræsentantskabet 25-14'),
      });
      expect(found('APR-02', there).findings).toEqual([]);
    }
    const silent = goodPlan({ 'Afdelinger!F2': 'Afvist', Godkendelser: collective('Afvist, men tilsidesat', null) });
    expect(found('APR-02', silent).cells).toEqual([['Afdelinger!F2']]);
  });

  test('APR-02 lets a row for all meetings speak for sections without an outcome, not for a rejection', () => {
    const sheets = goodPlan({
      'Afdelinger!F2': null,
      'Afdelinger!F3': 'Afvist',
      Godkendelser: collective('Godkendt', null),
    });
    expect(found('APR-02', sheets).cells).toEqual([['Afdelinger!F3']]);
  });

  test('APR-02 counts a meeting that was held as approval where the table has no outcomes', () => {
    const sheets = goodPlan({ Afdelinger: (rows) => without('Udfald')(rows) });
    expect(found('APR-02', sheets).findings).toEqual([]);
    expect(found('APR-02', sheets, { today: '2015-04-15' }).findings[0]).toMatchObject({ actual: 1, expected: 3 });
  });

  test('APR-02 does not run without sections, meetings or an agreement', () => {
    expect(found('APR-02', goodPlan({ Afdelinger: null })).notRun[0]?.reason).toEqual({
      kind: 'noTable',
      table: 'sections',
    });
    expect(found('APR-02', goodPlan({ Afdelinger: (rows) => without('Udfald', 'Afdelingsmøde')(rows) })).why).toEqual([
      'APR-02 kørte ikke: Afdelinger har ingen kolonner »Afdelingsmøde« og »Udfald«.',
    ]);
    expect(found('APR-02', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
  });
});
