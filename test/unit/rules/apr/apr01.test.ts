import { coverPairs } from '../../../../src/core/rules/apr/coverPairs';
import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe('APR-01', () => {
  test('APR-01 passes where every step follows the steps it rests on, also on the same day', () => {
    expect(found('APR-01', goodPlan()).findings).toEqual([]);
    expect(found('APR-01', goodPlan({ 'Godkendelser!C5': day('2015-05-18') })).findings).toEqual([]);
  });

  test('APR-01 finds a step dated before the one it rests on', () => {
    const { findings, cells, da, short } = found('APR-01', goodPlan({ 'Godkendelser!C4': day('2015-09-11') }));
    expect(cells).toEqual([['Godkendelser!C5', 'Godkendelser!C4']]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      plan: 'Mimersparken',
      ruleSet: 'copenhagen-2015-18',
      facts: {
        kind: 'early',
        step: { step: 'br', day: '2015-06-11' },
        others: [{ step: 'tmu', day: '2015-09-11' }],
      },
    });
    expect(da[0]).toBe(
      'APR-01 · fejl · Godkendelser!C5, Godkendelser!C4 · Borgerrepræsentationen (BR) (godkendt 11.06.2015) kommer før Teknik- og Miljøudvalget (TMU) (godkendt 11.09.2015), som trinnet hviler på. Ret C5, hvis den er forkert; ellers skal trinnene godkendes igen i rækkefølge. Kilde: Bilag 5 (20.11.2017), »Hvem godkender«.',
    );
    expect(short[0]).toBe('Borgerrepræsentationen har godkendt før TMU.');
  });

  test('APR-01 makes one finding of one date that is before all others', () => {
    const { cells, findings } = found('APR-01', goodPlan({ 'Godkendelser!C5': day('2015-01-11') }));
    expect(cells).toEqual([['Godkendelser!C5', 'Godkendelser!C2', 'Godkendelser!C3', 'Godkendelser!C4']]);
    expect(findings[0]?.facts.others.map(({ step }) => step)).toEqual(['localLeaders', 'districtBoard', 'tmu']);
  });

  test.each([
    ['Afventer', 'pending'],
    ['Afvist', 'rejected'],
  ])('APR-01 finds the steps approved while one they rest on is %s', (outcome, state) => {
    const { cells, findings } = found('APR-01', goodPlan({ 'Godkendelser!C2': null, 'Godkendelser!D2': outcome }));
    expect(cells).toEqual([['Godkendelser!D2', 'Godkendelser!C3', 'Godkendelser!C4', 'Godkendelser!C5']]);
    expect(findings[0]?.facts).toMatchObject({ kind: 'late', step: { step: 'localLeaders', outcome: state } });
  });

  test('APR-01 asks for an outcome that cannot be read, and says nothing of the order', () => {
    const { findings, cells, da, en } = found('APR-01', goodPlan({ 'Godkendelser!D4': 'Taget til efterretning' }));
    expect(cells).toEqual([['Godkendelser!D4']]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      facts: { kind: 'unclear', text: 'Taget til efterretning' },
    });
    expect(da[0]).toContain(
      'Udfaldet »Taget til efterretning« for Teknik- og Miljøudvalget (TMU) kan ikke læses som godkendt, afvist eller afventende, og Borgerrepræsentationen (BR) (godkendt 11.06.2015) hviler på trinnet. Skriv »Godkendt«, »Afvist«, »Afvist, men tilsidesat« eller »Afventer« i D4.',
    );
    expect(en[0]).toContain('The outcome “Taget til efterretning” of');
  });

  test.each(['godk.', 'Godk. 4.5.', 'Godkendt m. bemærkninger', 'Tiltrådt', 'Udvalget tiltræder'])(
    'APR-01 reads %p as approved',
    (text) => {
      expect(found('APR-01', goodPlan({ 'Godkendelser!D4': text })).findings).toEqual([]);
    },
  );

  test.each([
    ['Ikke tiltrådt', 'rejected'],
    ['Kan ikke godkendes', 'rejected'],
    ['Godkendes ikke', 'rejected'],
    ['Sendt til godkendelse', 'pending'],
    ['Forventes godkendt', 'pending'],
  ])('APR-01 does not read %p as approved', (text, outcome) => {
    const { findings } = found('APR-01', goodPlan({ 'Godkendelser!D4': text }));
    expect(findings[0]?.facts.others).toMatchObject([{ step: 'tmu', outcome }]);
  });

  test('APR-01 finds steps approved without a row for one they rest on', () => {
    const sheets = goodPlan({ Godkendelser: (rows) => rows.filter((row) => row[1] !== 'TMU') });
    const { cells, da } = found('APR-01', sheets);
    expect(cells).toEqual([['Godkendelser!C4']]);
    expect(da[0]).toContain(
      'kommer før Teknik- og Miljøudvalget (TMU) (ikke registreret), som trinnet hviler på. Tilføj en række for Teknik- og Miljøudvalget (TMU) med dato og udfald, eller ret C4.',
    );
  });

  test('APR-01 lets a rejection that was overruled pass, and a later approval repair an early one', () => {
    expect(found('APR-01', goodPlan({ 'Godkendelser!D3': 'Afvist, men tilsidesat' })).findings).toEqual([]);
    const early = { 'Godkendelser!C5': day('2015-01-11') };
    const repaired = goodPlan({
      ...early,
      Godkendelser: (rows) => [...rows, ['Mimersparken', 'BR', day('2015-06-18'), 'Godkendt', null]],
    });
    expect(found('APR-01', repaired).findings).toEqual([]);
  });

  test('APR-01 leaves LBF and the section meetings out', () => {
    const sheets = goodPlan({ 'Godkendelser!C7': day('2015-01-05'), 'Afdelinger!E2': day('2015-12-01') });
    expect(found('APR-01', sheets).findings).toEqual([]);
  });

  test('APR-01 does not run where a date it needs is missing or unreadable', () => {
    for (const text of [null, 'i foråret']) {
      const { findings, why } = found('APR-01', goodPlan({ 'Godkendelser!C4': text }));
      expect(findings).toEqual([]);
      expect(why).toEqual(['APR-01 kørte ikke: En dato, som afgør rækkefølgen, mangler eller kan ikke læses.']);
    }
  });

  test('APR-01 does not run without approvals or an agreement', () => {
    expect(found('APR-01', goodPlan({ Godkendelser: null })).notRun[0]?.reason).toEqual({
      kind: 'noTable',
      table: 'approvals',
    });
    expect(found('APR-01', goodPlan({ 'Planer!L2': 'Ingen' })).notRun[0]?.reason).toEqual({ kind: 'noAgreement' });
  });

  test('APR-01 covers two causes by two findings', () => {
    const covers = coverPairs([
      { step: 'br', base: 'tmu' },
      { step: 'tmu', base: 'leaders' },
      { step: 'board', base: 'leaders' },
    ]);
    expect(covers).toEqual([
      { kind: 'late', one: 'leaders', others: ['tmu', 'board'] },
      { kind: 'early', one: 'br', others: ['tmu'] },
    ]);
  });
});
