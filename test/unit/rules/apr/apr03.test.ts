import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe('APR-03', () => {
  test('APR-03 passes where LBF comes last, also on the day of the last approval', () => {
    expect(found('APR-03', goodPlan()).findings).toEqual([]);
    expect(found('APR-03', goodPlan({ 'Godkendelser!C7': day('2015-06-11') })).findings).toEqual([]);
  });

  test('APR-03 finds a commitment dated before BR', () => {
    const { findings, cells, da, short } = found('APR-03', goodPlan({ 'Godkendelser!C7': day('2015-06-10') }));
    expect(cells).toEqual([['Godkendelser!C7', 'Godkendelser!C5']]);
    expect(findings[0]).toMatchObject({ severity: 'error', facts: { day: '2015-06-10', later: [{ step: 'br' }] } });
    expect(da[0]).toBe(
      'APR-03 · fejl · Godkendelser!C7, Godkendelser!C5 · LBF’s tilsagn er dateret 10.06.2015, før Borgerrepræsentationen (BR) (11.06.2015). Ret den forkerte dato i C7 eller C5; tilsagnet kommer sidst. Kilde: Bilag 5 (20.11.2017), »Hvem godkender«.',
    );
    expect(short[0]).toBe('LBF’s tilsagn er dateret før Borgerrepræsentationen.');
  });

  test('APR-03 counts the section meetings that have approved, not the release nor pending steps', () => {
    const late = goodPlan({ 'Afdelinger!E4': day('2015-11-02'), 'Godkendelser!C6': day('2015-12-01') });
    const { cells, da } = found('APR-03', late);
    expect(cells).toEqual([['Godkendelser!C7', 'Afdelinger!E4']]);
    expect(da[0]).toContain('før afdelingsmødet i »Vestergården« (02.11.2015)');
    const rejected = goodPlan({ 'Afdelinger!E4': day('2015-11-02'), 'Afdelinger!F4': 'Afventer' });
    expect(found('APR-03', rejected).findings).toEqual([]);
    const pending = goodPlan({ 'Godkendelser!C5': day('2016-01-01'), 'Godkendelser!D5': 'Afventer' });
    expect(found('APR-03', pending).findings).toEqual([]);
  });

  test('APR-03 has nothing to judge before LBF has committed itself', () => {
    const { findings, notRun } = found('APR-03', goodPlan({ 'Godkendelser!C7': null, 'Godkendelser!D7': 'Afventer' }));
    expect(findings).toEqual([]);
    expect(notRun).toEqual([]);
  });

  test('APR-03 does not run for a commitment without a date, nor without an agreement', () => {
    expect(found('APR-03', goodPlan({ 'Godkendelser!C7': null })).notRun).toEqual([
      { code: 'APR-03', reason: { kind: 'noDate' } },
    ]);
    expect(found('APR-03', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
  });
});
