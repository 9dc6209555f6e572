import { goodPlan, goodPlans, without } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('GOV-03', () => {
  test('GOV-03 passes where a board is named', () => {
    expect(found('GOV-03', goodPlan()).findings).toEqual([]);
    expect(found('GOV-03', goodPlan({ 'Planer!N2': 'Ja' })).findings).toEqual([]);
  });

  test('GOV-03 warns where the board is blank or denied', () => {
    for (const text of [null, 'Nej', 'ingen', '-']) {
      const { findings, cells } = found('GOV-03', goodPlan({ 'Planer!N2': text }));
      expect(cells).toEqual([['Planer!N2']]);
      expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken', ruleSet: 'lbf-2015-18' });
    }
    expect(found('GOV-03', goodPlan({ 'Planer!N2': null })).da[0]).toBe(
      "GOV-03 · advarsel · Planer!N2 · Planens bestyrelse er ikke angivet. Skriv bestyrelsens navn i N2, eller begrund afvigelsen. Kilde: LBF's regulativ af 1.4.2015 (01.04.2015), § 6, stk. 6, nr. 2; Bilag 5.",
    );
  });

  test('GOV-03 is LBF’s requirement and holds for plans of 2015-18 without an agreement', () => {
    const { cells, findings } = found('GOV-03', goodPlan({ 'Planer!L2': 'Ingen', 'Planer!N2': null }));
    expect(cells).toEqual([['Planer!N2']]);
    expect(findings[0]?.ruleSet).toBe('lbf-2015-18');
  });

  test('GOV-03 holds for a later Copenhagen plan by the last known agreement, and says so', () => {
    const later = { 'Planer!D2': '1.1.2021', 'Planer!E2': '31.12.2024', 'Planer!R2': null, 'Planer!N2': null };
    const { findings, da } = found('GOV-03', goodPlan(later));
    expect(findings[0]?.ruleSet).toBe('copenhagen-2015-18');
    expect(da[0]).toContain('ingen nyere er bekræftet');
  });

  test('GOV-03 does not run where neither rule set nor agreement asks for a board', () => {
    const old = { 'Planer!D2': '1.1.2012', 'Planer!E2': '31.12.2015', 'Planer!R2': null, 'Planer!L2': 'Ingen' };
    const { findings, notRun } = found('GOV-03', goodPlans({ A: {}, B: { ...old, 'Planer!N2': null } }));
    expect(findings).toEqual([]);
    expect(notRun).toEqual([{ code: 'GOV-03', plan: 'B', reason: { kind: 'notInRuleSet' } }]);
    expect(found('GOV-03', goodPlan({ Planer: without('Bestyrelse') })).why).toEqual([
      'GOV-03 kørte ikke: Planer har ingen kolonne »Bestyrelse«.',
    ]);
  });
});
