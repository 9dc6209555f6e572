import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';
import type { Rows } from '../../../support/workbookOf';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const noRelease = (rows: Rows): Rows => rows.filter((row) => row[1] !== 'Frigivelse');

describe('APR-04', () => {
  test('APR-04 passes where the money is released before the start, at the latest on its day', () => {
    expect(found('APR-04', goodPlan()).findings).toEqual([]);
    expect(found('APR-04', goodPlan({ 'Godkendelser!C6': day('2016-01-01') })).findings).toEqual([]);
  });

  test('APR-04 warns of a release after the start', () => {
    const { findings, cells, da, short } = found('APR-04', goodPlan({ 'Godkendelser!C6': day('2016-01-31') }));
    expect(cells).toEqual([['Godkendelser!C6', 'Planer!D2']]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      facts: { kind: 'late', day: '2016-01-31', start: '2016-01-01' },
    });
    expect(da[0]).toBe(
      'APR-04 · advarsel · Godkendelser!C6, Planer!D2 · De kommunale penge blev frigivet 31.01.2016, men planen startede 01.01.2016. Ret datoen i C6, eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Hvem godkender«.',
    );
    expect(short[0]).toBe('Pengene blev først frigivet 31.01.2016, efter planens start.');
  });

  test('APR-04 warns of a plan that has started without a release', () => {
    const { cells, da } = found('APR-04', goodPlan({ Godkendelser: noRelease }));
    expect(cells).toEqual([['Godkendelser!C5', 'Planer!D2']]);
    expect(da[0]).toContain('Planen startede 01.01.2016, men frigivelsen af de kommunale penge er ikke registreret.');
    const pending = found('APR-04', goodPlan({ 'Godkendelser!C6': null, 'Godkendelser!D6': 'Afventer' }));
    expect(pending.cells).toEqual([['Godkendelser!C6', 'Planer!D2']]);
    expect(pending.da[0]).toContain(
      'men frigivelsen af de kommunale penge afventer. Skriv datoen for frigivelsen i C6',
    );
  });

  test('APR-04 warns before the start once BR has approved the content, and not before', () => {
    const today = '2015-12-31';
    const approved = found('APR-04', goodPlan({ Godkendelser: noRelease }), { today });
    expect(approved.findings[0]?.facts.kind).toBe('approved');
    expect(approved.da[0]).toContain('En godkendelse er ingen frigivelse.');
    const open = goodPlan({ Godkendelser: (rows) => noRelease(rows).filter((row) => row[1] !== 'BR') });
    expect(found('APR-04', open, { today }).findings).toEqual([]);
    expect(found('APR-04', open, { today: '2016-01-01' }).findings[0]?.facts.kind).toBe('started');
  });

  test('APR-04 warns of a release without a date once the plan has started', () => {
    const sheets = goodPlan({ 'Godkendelser!C6': null });
    expect(found('APR-04', sheets).findings[0]?.facts.kind).toBe('noDate');
    expect(found('APR-04', sheets, { today: '2015-12-31' }).findings).toEqual([]);
  });

  test('APR-04 asks for no release where there is no municipal money', () => {
    const sheets = goodPlan({
      Godkendelser: noRelease,
      'Finansiering!L3': 0,
      'Finansiering!L4': 0,
    });
    expect(found('APR-04', sheets).findings).toEqual([]);
  });

  test('APR-04 does not run without a start, approvals of the plan, or an agreement', () => {
    expect(found('APR-04', goodPlan({ 'Planer!D2': null, 'Planer!L2': 'København' })).notRun).toEqual([
      { code: 'APR-04', reason: { kind: 'noPeriod' } },
    ]);
    const other = goodPlan({
      Godkendelser: (rows) => rows.map((row, index) => (index === 0 ? row : row.with(0, 'En anden'))),
    });
    expect(found('APR-04', other).notRun).toEqual([{ code: 'APR-04', reason: { kind: 'noRows', table: 'approvals' } }]);
    expect(found('APR-04', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
  });
});
