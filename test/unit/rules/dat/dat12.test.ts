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

  test('DAT-12 names each waiver without effect, and why', () => {
    const waivers = [
      ['Kode', 'Plan', 'Begrundelse', 'Navn', 'Gælder til'],
      ['gov 03', 'Mimersparken', 'Vælges i april', 'KH', null],
      ['FIN-99', 'Mimersparken', 'Aftalt', 'KH', null],
      ['GOV-03', 'Mimersparken', null, 'KH', null],
      ['GOV-03', 'Mimerspark', 'Aftalt', 'KH', null],
      ['GOV-03', 'Mimersparken', 'Aftalt', 'KH', 'ingen'],
      ['GOV-03', 'Mimersparken', 'Aftalt', 'KH', '31.12.2017'],
      ['FIN-01', 'Mimersparken', 'Aftalt', 'KH', null],
      ['FIN-03', 'Mimersparken', 'Aftalt', 'KH', null],
    ];
    const sheets = { ...goodPlan({ 'Planer!N2': null, 'Planer!B2': 17_000_000 }), 'Begrundede afvigelser': waivers };
    const { findings, cells, da, en, short } = found('DAT-12', sheets);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'notice', facts: { kind: 'waivers' } });
    expect(cells[0]).toHaveLength(6);
    expect(da[0]).toContain(
      '6 begrundelser i »Begrundede afvigelser« har ingen virkning: »FIN-99« i A3 (ingen regel har den kode)',
    );
    expect(en[0]).toContain('“GOV-03” in C4 (the reason is missing)');
    expect(short[0]).toBe('6 begrundelser har ingen virkning.');
  });

  test('DAT-12 says that an error cannot be explained, and nothing of a waiver that explains a warning', () => {
    const sheets = (row: (string | null)[]): ReturnType<typeof goodPlan> => ({
      ...goodPlan({ 'Planer!N2': null, 'Godkendelser!C5': new Date('2015-01-11') }),
      'Begrundede afvigelser': [['Kode', 'Plan', 'Begrundelse'], row],
    });
    expect(found('DAT-12', sheets(['APR-01', null, 'Aftalt'])).da[0]).toContain(
      '(det er en fejl, og fejl kan ikke begrundes)',
    );
    expect(found('DAT-12', sheets(['GOV 3', null, 'Aftalt'])).findings).toEqual([]);
  });
});
