import { goodPlan, goodPlans } from '../../../support/goodPlan';
import { found } from '../../../support/found';

const NO_LINE = { 'Aktiviteter!A8': 'Administration', 'Aktiviteter!K8': null };

describe('GOV-04', () => {
  test('GOV-04 passes with a common cost, an activity or a payment that names the secretariat', () => {
    expect(found('GOV-04', goodPlan()).findings).toEqual([]);
    expect(
      found('GOV-04', goodPlan({ ...NO_LINE, 'Aktiviteter!A7': 'Bidrag til Boligsocialt Sekretariat' })).findings,
    ).toEqual([]);
    expect(found('GOV-04', goodPlan({ ...NO_LINE, 'Finansiering!D5': 'Bidrag til BSK' })).findings).toEqual([]);
  });

  test('GOV-04 notices a budget without a line for the secretariat', () => {
    const { findings, cells, da } = found('GOV-04', goodPlan(NO_LINE));
    expect(cells).toEqual([['Aktiviteter!A8']]);
    expect(findings[0]).toMatchObject({ severity: 'notice', plan: 'Mimersparken' });
    expect(da[0]).toBe(
      'GOV-04 · bemærkning · Aktiviteter!A8 · Planens budget har ingen linje, der nævner sekretariatet (BSK), som betales af planernes budget. Tilføj en række under A8, f.eks. »Sekretariat (BSK)«, hvis planen bidrager. Kilde: Bilag 5 (20.11.2017), »Hvordan er samarbejdet organiseret«.',
    );
  });

  test('GOV-04 is one notice for all plans that lack the line, with a cell for each', () => {
    const { findings, cells, da, short } = found('GOV-04', goodPlans({ A: NO_LINE, B: {}, C: NO_LINE }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ plans: ['A', 'C'], facts: { plans: 2 } });
    expect(cells).toEqual([['Aktiviteter!A8', 'Aktiviteter!A22']]);
    expect(da[0]).toContain(
      'Budgettet for 2 planer har ingen linje, der nævner sekretariatet (BSK), som betales af planernes budget. Tilføj en række under A8 og A22, f.eks. »Sekretariat (BSK)«, hvis planerne bidrager.',
    );
    expect(short[0]).toBe('2 planers budget har ingen linje til sekretariatet (BSK).');
  });

  test('GOV-04 does not count a cancelled line, nor a word that only holds the letters', () => {
    expect(found('GOV-04', goodPlan({ 'Aktiviteter!H8': 'Udgået' })).cells).toEqual([['Aktiviteter!A8']]);
    expect(found('GOV-04', goodPlan({ ...NO_LINE, 'Aktiviteter!A7': 'Absken' })).cells).toEqual([['Aktiviteter!A8']]);
  });

  test('GOV-04 does not run without an agreement or activities', () => {
    expect(found('GOV-04', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
    expect(found('GOV-04', goodPlan({ Aktiviteter: null })).notRun[0]?.reason).toEqual({
      kind: 'noTable',
      table: 'activities',
    });
  });
});
