import { goodPlan, without } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('GOV-02', () => {
  test('GOV-02 passes where the largest section leads, named alone or with its organisation', () => {
    expect(found('GOV-02', goodPlan()).findings).toEqual([]);
    expect(found('GOV-02', goodPlan({ 'Planer!O2': 'søndergården (Boligforeningen Syd)' })).findings).toEqual([]);
  });

  test('GOV-02 warns where a smaller section leads, and proposes the largest', () => {
    const { findings, cells, fixes, da, short } = found('GOV-02', goodPlan({ 'Planer!O2': 'Nordgården' }));
    expect(cells).toEqual([['Planer!O2', 'Afdelinger!D3', 'Afdelinger!D2']]);
    expect(findings[0]).toMatchObject({ actual: 320, expected: 612, difference: -292, unit: 'count' });
    expect(fixes).toEqual([['Planer!O2 = Søndergården']]);
    expect(da[0]).toBe(
      'GOV-02 · advarsel · Planer!O2, Afdelinger!D3, Afdelinger!D2 · »Nordgården« leder projektet med 320 lejemål, men »Søndergården« er størst med 612 lejemål. Skriv »Søndergården« i O2, eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvordan er samarbejdet organiseret«.',
    );
    expect(short[0]).toBe('»Nordgården« leder, men »Søndergården« er størst (612 lejemål).');
  });

  test('GOV-02 lets any of the largest lead where they tie', () => {
    const tie = { 'Afdelinger!D2': 612 };
    expect(found('GOV-02', goodPlan({ ...tie, 'Planer!O2': 'Nordgården' })).findings).toEqual([]);
    const { cells, fixes, da } = found('GOV-02', goodPlan({ ...tie, 'Planer!O2': 'Vestergården' }));
    expect(cells).toEqual([['Planer!O2', 'Afdelinger!D2', 'Afdelinger!D3', 'Afdelinger!D4']]);
    expect(fixes).toEqual([[]]);
    expect(da[0]).toContain('»Nordgården« og »Søndergården« er størst med 612 lejemål hver.');
    expect(da[0]).toContain('Skriv »Nordgården« eller »Søndergården« i O2, eller begrund afvigelsen.');
  });

  test('GOV-02 warns where no lead is stated and where it is none of the sections', () => {
    const missing = found('GOV-02', goodPlan({ 'Planer!O2': null }));
    expect(missing.cells).toEqual([['Planer!O2', 'Afdelinger!D3']]);
    expect(missing.fixes).toEqual([['Planer!O2 = Søndergården']]);
    expect(missing.findings[0]?.actual).toBeUndefined();
    const other = found('GOV-02', goodPlan({ 'Planer!O2': 'Østergården' }));
    expect(other.cells).toEqual([['Planer!O2', 'Afdelinger!D3']]);
    expect(other.da[0]).toContain('»Østergården« leder projektet, men er ikke blandt planens afdelinger.');
  });

  test('GOV-02 does not run where a number of dwellings is not known', () => {
    for (const dwellings of [null, 'ca. hundrede']) {
      const { findings, notRun } = found('GOV-02', goodPlan({ 'Planer!O2': 'Nordgården', 'Afdelinger!D4': dwellings }));
      expect(findings).toEqual([]);
      expect(notRun).toEqual([{ code: 'GOV-02', reason: { kind: 'unknownAmount', columns: ['dwellings'] } }]);
    }
  });

  test('GOV-02 does not run without sections, column or agreement', () => {
    expect(found('GOV-02', goodPlan({ Afdelinger: null })).notRun[0]?.reason).toEqual({
      kind: 'noTable',
      table: 'sections',
    });
    expect(found('GOV-02', goodPlan({ Planer: without('Projektledende afdeling') })).notRun[0]?.reason).toEqual({
      kind: 'noColumn',
      table: 'plans',
      columns: ['leadSection'],
    });
    expect(found('GOV-02', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
  });
});
