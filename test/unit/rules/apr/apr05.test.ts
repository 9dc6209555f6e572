import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('APR-05', () => {
  test('APR-05 says nothing where all is there', () => {
    expect(found('APR-05', goodPlan()).findings).toEqual([]);
  });

  test('APR-05 lists what is missing in the order of the chain, and the release', () => {
    const sheets = goodPlan({
      Godkendelser: (rows) => rows.filter((row) => row[1] !== 'Frigivelse' && row[1] !== 'LBF'),
      'Godkendelser!C5': null,
      'Godkendelser!D5': 'Afventer',
      'Godkendelser!C4': null,
      'Afdelinger!F3': null,
    });
    const { findings, cells, da, short } = found('APR-05', sheets, { today: '2015-05-20' });
    expect(cells).toEqual([['Godkendelser!C4', 'Godkendelser!D5', 'Afdelinger!F3']]);
    expect(findings[0]).toMatchObject({
      severity: 'notice',
      actual: 2,
      expected: 5,
      missing: 3,
      difference: -3,
      unit: 'count',
    });
    expect(da[0]).toBe(
      'APR-05 · bemærkning · Godkendelser!C4, Godkendelser!D5, Afdelinger!F3 · Før indsendelse mangler: 1) dato for Teknik- og Miljøudvalget (TMU); 2) Borgerrepræsentationen (BR) (afventer); 3) afdelingsmøderne (2 af 3 har godkendt). Pengene er heller ikke frigivet; det skal ske senest 01.01.2016. Kilde: Bilag 5 (20.11.2017), »Hvem godkender«.',
    );
    expect(short[0]).toBe('Mangler før indsendelse: TMU, Borgerrepræsentationen, afdelingsmøderne.');
  });

  test('APR-05 points at the plan where nothing is recorded', () => {
    const sheets = goodPlan({
      Afdelinger: null,
      Godkendelser: (rows) => [rows[0] ?? [], ['En anden', 'BR', null, 'Afventer', null]],
    });
    const { findings, cells } = found('APR-05', sheets);
    expect(cells).toEqual([['Planer!A2']]);
    expect(findings[0]).toMatchObject({ actual: 0, expected: 5, missing: 5 });
    expect(findings[0]?.facts.missing.every(({ outcome }) => outcome === 'absent')).toBe(true);
  });

  test('APR-05 says that LBF has already committed itself', () => {
    const { da, short } = found('APR-05', goodPlan({ 'Godkendelser!D2': 'Afventer' }));
    expect(short).toEqual(['Mangler efter LBF’s tilsagn: de lokale ledere.']);
    expect(da[0]).toContain('LBF har givet tilsagn, men der mangler stadig: 1) de lokale ledere (afventer).');
  });

  test('APR-05 does not run without approvals or an agreement', () => {
    expect(found('APR-05', goodPlan({ Godkendelser: null })).notRun[0]?.reason).toEqual({
      kind: 'noTable',
      table: 'approvals',
    });
    expect(found('APR-05', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
  });
});
