import type { NotRun } from '../../../src/core/findings';
import { cellAt, planInput, resultOf, rowOf, sheetsOf, texts } from './resultOf';

const PLANS = [planInput('Lersøgrunden'), planInput('Havrevænget', { cited: 8 })];

describe('rules that did not run', () => {
  const notRun: NotRun[] = [
    { code: 'FIN-11', reason: { kind: 'noColumn', table: 'funding', columns: ['hours', 'rate'] } },
    { code: 'APR-01', reason: { kind: 'noTable', table: 'approvals' } },
    { code: 'APR-02', reason: { kind: 'noTable', table: 'approvals' } },
    { code: 'FIN-03', plan: 'Lersøgrunden', reason: { kind: 'noAgreement' } },
  ];
  const { kontrol } = sheetsOf({ ...resultOf(PLANS), rulesNotRun: notRun });
  const top = rowOf(kontrol, 'Regler, der ikke kørte');

  test('stand with their reason, those with the same one together', () => {
    expect(cellAt(kontrol, `A${top + 1}`)?.value).toBe('FIN-11');
    expect(cellAt(kontrol, `C${top + 1}`)?.value).toBe('Finansiering har ingen kolonner »Timer« og »Timesats«.');
    expect(cellAt(kontrol, `A${top + 2}`)?.value).toBe('APR-01, APR-02');
    expect(cellAt(kontrol, `C${top + 3}`)?.value).toBe(
      'Lersøgrunden: Der er ingen lokal aftale at holde planen op mod.',
    );
  });

  test('count in the third line only where they ran for no plan', () => {
    expect(cellAt(kontrol, 'A3')?.value).toContain('3 af 6 regler kørte');
  });
});

describe('sources and this check', () => {
  const { kontrol } = sheetsOf(resultOf(PLANS));
  const lines = texts(kontrol);

  test('rule set, agreement, appropriations, catalogue and tolerance have their sources', () => {
    expect(lines).toContain(
      "LBF 2015-18. LBF's regulativ for 2015-18-midlerne: godkendt 30.3.2015; vejledning 4.6.2015.",
    );
    expect(lines).toContain(
      'København 2015-18. Bilag 5 (20.11.2017), »Hvem betaler«. LBF 75 %, kommune 12,5 % (10,6 % og 1,9 %), boligorganisationer 12,5 %.',
    );
    expect(lines).toContain('Projektmappen har ingen tabel over bevillinger.');
    expect(lines).toContain('Ingen. Arket Regler findes ikke i projektmappen.');
    expect(lines).toContain('1,00 kr. eller en halv enhed, hvor tabellen står i 1.000 kr. eller mio. kr.');
  });

  test('overrides are listed, those without a source as not applied', () => {
    const Regler = [
      ['Parameter', 'Værdi', 'Kilde'],
      ['Kommunens andel', 0.13, 'Aftale 2016'],
      ['Boligorganisationernes andel', 0.12, null],
    ];
    const overridden = texts(sheetsOf(resultOf(PLANS, [], { Regler })).kontrol);
    expect(overridden).toContain('Kommunens andel: 13 %. Aftale 2016.');
    expect(overridden).toContain('Boligorganisationernes andel: 12 %. Ikke anvendt.');
  });

  test('the share by budget stands beside the decision', () => {
    expect(lines).toContain('Tæller ikke med i afgørelsen. Lersøgrunden 60,0 % · Havrevænget 80,0 %');
  });

  test('version, fingerprint, what no machine can check, and that it is no guarantee', () => {
    expect(lines).toContain('14.03.2018 kl. 14.32 med Budgetkontrol 1.0.0');
    expect(lines).toContain(
      '7F3A 91C2 5B0E D648 – af de 3.412 celler, kontrollen læste. Ændres én, passer resuméet ikke længere; ruden siger det.',
    );
    expect(lines).toContain(
      'Sammensætning og formænd i by- og bydelsbestyrelser · forankring i kernedriften · synergi mellem lokale indsatser · bidrag til politikken for bydelen.',
    );
    expect(lines).toContain('En bestået kontrol er ingen garanti for tilsagn fra Landsbyggefonden.');
  });
});
