import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { Rows } from '../../../support/workbookOf';

const HEADING = ['Parameter', 'Værdi', 'Gælder fra', 'Kilde'];
const rules = (...rows: Rows): Record<string, Rows> => ({ ...goodPlan(), Regler: [HEADING, ...rows] });

describe('DAT-12', () => {
  test('DAT-12 says nothing of rates with a source, nor of the tolerance without one', () => {
    expect(found('DAT-12', goodPlan()).findings).toEqual([]);
    const sheets = rules(['Kommunens andel', 0.125, null, 'BR 1.10.2015'], ['Tolerance', 5, null, null]);
    expect(found('DAT-12', sheets).findings).toEqual([]);
  });

  test('DAT-12 finds a rate without a source, which is not applied', () => {
    const { findings, cells, da, short, result } = found('DAT-12', rules(['Kommunens andel', 0.1, null, null]));
    expect(cells).toEqual([['Regler!D2']]);
    expect(findings[0]).toMatchObject({ severity: 'warning', facts: { rows: [{ kind: 'noSource', value: 0.1 }] } });
    expect(result.plans[0]?.rules.value('share.municipality')?.value).toBe(0.125);
    expect(da[0]).toBe(
      'DAT-12 · advarsel · Regler!D2 · »Kommunens andel« = 10,0 % har ingen kilde, så den indbyggede værdi gælder. Skriv kilden i D2, eller begrund afvigelsen. Kilde: Budgetkontrols egen regel DAT-12.',
    );
    expect(short[0]).toBe('1 overstyring i arket Regler bruges ikke.');
  });

  test('DAT-12 finds a parameter that the check does not know', () => {
    const { cells, da } = found(
      'DAT-12',
      rules(['Huslejetilskud', 5, null, 'Notat'], ['LBF andel', '70 %', null, null]),
    );
    expect(cells).toEqual([['Regler!A2', 'Regler!D3']]);
    expect(da[0]).toContain(
      '»Huslejetilskud« = 5 kendes ikke af kontrollen og »LBF andel« = 70,0 % har ingen kilde, så den indbyggede værdi gælder.',
    );
  });
});
