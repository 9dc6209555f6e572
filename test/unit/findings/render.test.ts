import type { Finding, NotRunReason } from '../../../src/core/findings';
import { renderFinding, renderNotRun, renderReason, renderShort } from '../../../src/core/findings/render';
import { sourceText } from '../../../src/core/findings/sourceText';

const CITED: Finding<'CFBU-06'> = {
  code: 'CFBU-06',
  severity: 'notice',
  plan: 'Lersøgrunden',
  cells: [{ sheet: 'Aktiviteter', row: 4, column: 5 }],
  source: { title: 'Bilag 5', reference: '»Effekt«', date: '2017-11-20' },
  facts: { kind: 'marks', plans: 1, rows: 1, marks: ['ja'] },
};

describe('a finding as one text', () => {
  test('has code, severity, cell, message and source', () => {
    const text = renderFinding(CITED as Finding, 'da');
    expect(text).toMatch(/^CFBU-06 · bemærkning · Aktiviteter!F5 · .+ Kilde: Bilag 5 \(20\.11\.2017\), »Effekt«\.$/);
    expect(renderFinding(CITED as Finding, 'en')).toMatch(
      /^CFBU-06 · note · Aktiviteter!F5 · .+ Source: Bilag 5 \(20\.11\.2017\), »Effekt«\.$/,
    );
  });

  test('an explained warning is called so', () => {
    const waiver = { reason: 'r', name: 'n', cell: { sheet: 'A', row: 0, column: 0 } };
    expect(renderFinding({ ...CITED, severity: 'warning', waiver } as Finding, 'da')).toContain(' · begrundet · ');
  });

  test('many places are counted, none leave no gap', () => {
    const cells = Array.from({ length: 8 }, (_, row) => ({ sheet: 'A', row, column: 0 }));
    expect(renderFinding({ ...CITED, cells } as Finding, 'da')).toContain(' · A!A1, A!A2, A!A3, A!A4, A!A5 +3 · ');
    expect(renderFinding({ ...CITED, cells: [] } as Finding, 'da')).toMatch(/^CFBU-06 · bemærkning · [^·]+$/);
  });

  test('the short line never passes 75 characters', () => {
    const marks = ['x'.repeat(200)];
    expect(
      renderShort({ ...CITED, facts: { kind: 'marks', plans: 1, rows: 1, marks } } as Finding, 'da').length,
    ).toBeLessThanOrEqual(75);
  });

  test('a source that ends in a full stop has only one', () => {
    expect(sourceText({ title: 'T', reference: 'nr. 2.', date: '2015-04-01' }, 'da')).toBe(
      'Kilde: T (01.04.2015), nr. 2.',
    );
  });
});

describe('a rule that did not run', () => {
  const reasons: NotRunReason[] = [
    { kind: 'noTable', table: 'funding' },
    { kind: 'noColumn', table: 'funding', columns: ['hours', 'rate'] },
    { kind: 'noRows', table: 'sections' },
    { kind: 'noRuleSet' },
    { kind: 'notInRuleSet' },
    { kind: 'noAgreement' },
    { kind: 'noPayers' },
    { kind: 'noPayer', payer: 'municipalParts' },
    { kind: 'unknownAmount', columns: ['lbf'] },
    { kind: 'noFrame' },
    { kind: 'noActivities' },
    { kind: 'noDate' },
    { kind: 'noPeriod' },
    { kind: 'notApplicable' },
  ];

  test.each(reasons)('$kind is one sentence in both languages', (reason) => {
    for (const lang of ['da', 'en'] as const) expect(renderReason(reason, lang)).toMatch(/^[A-ZÆØÅ][^.]*\.$/);
  });

  test('names rule, plan and reason', () => {
    const reason = { kind: 'noColumn', table: 'funding', columns: ['hours', 'rate'] } as const;
    expect(renderNotRun({ codes: ['FIN-11'], plans: [], reason }, 'da')).toBe(
      'FIN-11 kørte ikke: Finansiering har ingen kolonner »Timer« og »Timesats«.',
    );
    expect(renderNotRun({ codes: ['FIN-03'], plans: ['A'], reason: { kind: 'noAgreement' } }, 'en')).toBe(
      'FIN-03 did not run for A: There is no local agreement to hold the plan against.',
    );
    expect(renderReason({ kind: 'noColumn', table: 'activities', columns: ['reference'] }, 'da')).toBe(
      'Aktiviteter har ingen kolonne »CFBU-reference«.',
    );
  });
});
