import { goodPlan, goodPlans, without } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('GOV-01', () => {
  test('GOV-01 says nothing of a board written by its standard name', () => {
    const { findings, notRun } = found('GOV-01', goodPlan());
    expect(findings).toEqual([]);
    expect(notRun).toEqual([]);
  });

  test('GOV-01 warns of a district that is no board, lists the boards and proposes no name', () => {
    const { findings, cells, fixes, da } = found('GOV-01', goodPlan({ 'Planer!C2': 'Vejle' }));
    expect(cells).toEqual([['Planer!C2']]);
    expect(fixes).toEqual([[]]);
    expect(findings[0]).toMatchObject({ severity: 'warning', plan: 'Mimersparken', ruleSet: 'copenhagen-2015-18' });
    expect(da[0]).toBe(
      'GOV-01 · advarsel · Planer!C2 · »Vejle« er ingen af aftalens bydelsbestyrelser. Aftalens bydelsbestyrelser er Amager, Bispebjerg, Nørrebro, Tingbjerg-Husum og Valby-Vesterbro-Kgs. Enghave. Skriv bydelsbestyrelsens navn i C2, eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvordan er samarbejdet organiseret«: fem bydelsbestyrelser; stavemåderne er egne.',
    );
  });

  test('GOV-01 proposes the board whose name is misspelt', () => {
    const { cells, fixes, da } = found('GOV-01', goodPlan({ 'Planer!C2': 'Bispebjærg' }));
    expect(cells).toEqual([['Planer!C2']]);
    expect(fixes).toEqual([['Planer!C2 = Bispebjerg']]);
    expect(da[0]).toContain('Ret C2 til »Bispebjerg«, eller begrund afvigelsen.');
  });

  test.each(['Østerbro', 'Oesterbro', 'Christianshavn', 'Brønshøj', 'Vanløse'])(
    'GOV-01 %p is another district: the boards are listed and none is proposed',
    (district) => {
      const { fixes, findings, da } = found('GOV-01', goodPlan({ 'Planer!C2': district }));
      expect(fixes).toEqual([[]]);
      expect(findings[0]?.facts).not.toHaveProperty('closest');
      expect(da[0]).toContain('Aftalens bydelsbestyrelser er Amager, Bispebjerg,');
    },
  );

  test.each([
    ['Nørebro', 'Nørrebro'],
    ['Bispebjærg', 'Bispebjerg'],
    ['Tingbjærg-Huusum', 'Tingbjerg-Husum'],
    ['Vestebro', 'Valby-Vesterbro-Kgs. Enghave'],
  ])('GOV-01 %p is a slip for %p', (district, board) => {
    expect(found('GOV-01', goodPlan({ 'Planer!C2': district })).fixes).toEqual([[`Planer!C2 = ${board}`]]);
  });

  test('GOV-01 accepts known spellings and proposes the standard names in one notice', () => {
    const sheets = goodPlans({
      A: { 'Planer!C2': 'Tingbjerg/Husum' },
      B: {},
      C: { 'Planer!C2': 'Kongens Enghave' },
    });
    const { findings, cells, fixes, da, short } = found('GOV-01', sheets);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'notice', plans: ['A', 'C'] });
    expect(cells).toEqual([['Planer!C2', 'Planer!C4']]);
    expect(fixes).toEqual([['Planer!C2 = Tingbjerg-Husum', 'Planer!C4 = Valby-Vesterbro-Kgs. Enghave']]);
    expect(da[0]).toContain(
      '»Tingbjerg/Husum« er læst som »Tingbjerg-Husum« og »Kongens Enghave« er læst som »Valby-Vesterbro-Kgs. Enghave«. Skriv gerne standardnavnet i C2 og C4.',
    );
    expect(short[0]).toBe('2 bydele har en anden stavemåde end standardnavnet.');
  });

  test('GOV-01 warns where the district is blank', () => {
    const { cells, findings } = found('GOV-01', goodPlan({ 'Planer!C2': null }));
    expect(cells).toEqual([['Planer!C2']]);
    expect(findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'missing' } });
  });

  test('GOV-01 says that no newer agreement is confirmed for a plan that starts later', () => {
    const later = goodPlan({
      'Planer!C2': 'Vejle',
      'Planer!D2': '1.1.2021',
      'Planer!E2': '31.12.2024',
      'Planer!R2': null,
    });
    expect(found('GOV-01', later).da[0]).toContain(
      'Den lokale aftale gælder planer, der starter i 2015-2018; ingen nyere er bekræftet.',
    );
  });

  test('GOV-01 does not run without an agreement, nor with one that is only assumed', () => {
    const stated = goodPlan({ 'Planer!L2': 'Ingen' });
    expect(found('GOV-01', stated).notRun).toEqual([{ code: 'GOV-01', reason: { kind: 'noAgreement' } }]);
    const assumed = goodPlan({
      Planer: (rows) => without('Aftale')(rows).map((row, index) => (index === 0 ? row : row.with(2, 'Vejle'))),
      Finansiering: (rows) => rows.map((row) => row.map((cell) => (cell === 'Københavns Kommune' ? 'Kommunen' : cell))),
      'CFBU-katalog': null,
    });
    const { findings, notRun, why, result } = found('GOV-01', {
      ...assumed,
      Planer: noCopenhagen(assumed.Planer ?? []),
    });
    expect(result.plans[0]?.rules.agreementBasis).toBe('assumed');
    expect(findings).toEqual([]);
    expect(notRun).toEqual([{ code: 'GOV-01', reason: { kind: 'agreementAssumed' } }]);
    expect(why).toEqual([
      'GOV-01 kørte ikke: Aftalen er kun antaget; den bruges kun til andelene. Skriv aftalen i kolonnen Aftale.',
    ]);
  });

  test('GOV-01 does not run without a column for the district', () => {
    expect(found('GOV-01', goodPlan({ Planer: without('Bydel') })).why).toEqual([
      'GOV-01 kørte ikke: Planer har ingen kolonne »Bydel«.',
    ]);
  });
});

function noCopenhagen<T>(rows: readonly (readonly T[])[]): (T | string)[][] {
  return rows.map((row) => row.map((cell) => (cell === 'Et København med plads til alle' ? 'Plads til alle' : cell)));
}
