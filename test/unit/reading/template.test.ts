import { readPortfolio } from '../../../src/core/reading';
import { cellOf } from '../../../src/core/reading/sourceTable';
import { formatAddress } from '../../../src/core/sheet/address';
import { workbookOf } from '../../support/workbookOf';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const template = {
  Planer: [
    [
      'Plan',
      'Samlet ramme',
      'Bydel',
      'Start',
      'Slut',
      'LBF',
      'Kommune',
      'heraf frikøb og indsatser',
      'heraf koordinering',
      'Boligorganisationer',
      'Andre',
      'Aftale',
      'Strategisk aftale',
      'Bestyrelse',
      'Projektledende afdeling',
      'Tilgange',
      'Ambitioner',
      'Regelsæt',
    ],
    [
      'Lersøgrunden',
      32000000,
      'Bispebjerg',
      day('2017-01-01'),
      day('2020-12-31'),
      24000000,
      4000000,
      3392000,
      608000,
      4000000,
      null,
      'Københavns Kommune',
      'Ja, 12.03.2016',
      'Ja',
      'Afd. 1',
      'strukturel',
      'tryghed',
      null,
    ],
    [
      'Tingbjerg',
      10000003.01,
      'Tingbjerg-Husum',
      day('2017-06-01'),
      day('2021-05-31'),
      7500002.26,
      1250000.38,
      null,
      null,
      1250000.37,
    ],
  ],
  Aktiviteter: [
    [
      'Aktivitet',
      'Plan',
      'Delaftale',
      'Type',
      'Målgruppe',
      'CFBU-reference',
      'Udgave',
      'Status',
      'Effekt',
      'Indikator',
      'Udføres af',
      2017,
      2018,
      2019,
      2020,
      'I alt',
    ],
    [
      'Bydelsmødre',
      'Lersøgrunden',
      'Tryghed og trivsel',
      'Aktivitet',
      'Kvinder',
      'Bydelsmødre, s. 151',
      2016,
      'Igangsat',
      'Flere i job',
      'Antal',
      'Kommunen',
      100,
      200,
      300,
      400,
      1000,
    ],
    [
      'Lektiecafé',
      'Lersøgrunden',
      'Tryghed og trivsel',
      null,
      'Børn',
      'ja',
      null,
      'Planlagt',
      null,
      null,
      null,
      100,
      null,
      '-',
      'xx',
      100,
    ],
    ['Sekretariat', 'Tingbjerg', null, 'Fællesudgift', null, 'nej', null, 'Udgået', null, null, null, 5],
  ],
  Finansiering: [
    ['Plan', 'Betaler', 'Organisation', 'Formål', 'Form', 'Timer', 'Timesats', 2017, 2018, 'I alt'],
    ['Lersøgrunden', 'LBF', null, null, 'kroner', null, null, 12000000, 12000000, 24000000],
    ['Lersøgrunden', 'Københavns Kommune', null, 'Frikøb', 'timer', '1.200', 350, 420000, null, 420000],
    ['Ukendt plan', 'Boligorganisation', 'fsb', 'Koordinering', null, null, null, null, null, 1.234],
  ],
  Afdelinger: [
    ['Plan', 'Boligorganisation', 'Afdeling', 'Lejemål', 'Afdelingsmøde', 'Udfald'],
    ['Lersøgrunden', 'fsb', 'Afd. 1', 450, day('2016-05-01'), 'Afvist, men tilsidesat'],
  ],
  Delaftaler: [
    ['Plan', 'Delaftale', 'Dato'],
    ['Tingbjerg', 'Tryghed og trivsel', '1. marts 2017'],
  ],
  Godkendelser: [
    ['Plan', 'Trin', 'Dato', 'Udfald', 'Begrundelse'],
    ['Tingbjerg', 'TMU', '01.02.2017', 'Godkendt', null],
    ['Tingbjerg', 'Frigivelse', null, null, null],
    ['Tingbjerg', 'LBF', 'snart', null, null],
  ],
  Bevillinger: [
    ['Budgetår', 'Beløb', 'Aftale'],
    ['Budget 2015', 10600000, 'Budgetaftale 2015'],
  ],
  'CFBU-katalog': [
    ['Aktivitet', 'Nr.', 'Indsatsområde', 'Side', 'Udgave', 'Vidensniveau'],
    ['Bydelsmødre', 38, 'Tryghed', 151, 2016, null],
  ],
  Regler: [
    ['Parameter', 'Værdi', 'Gælder fra', 'Kilde'],
    ['Kommunens andel', { percent: 0.15 }, 2017, 'BR 2017'],
    ['tolerance.kr', 2, null, null],
  ],
  'Begrundede afvigelser': [
    ['Kode', 'Plan', 'Begrundelse', 'Navn', 'Gælder til'],
    ['FIN-03', 'Tingbjerg', 'Aftalt', 'Bo', day('2018-01-01')],
  ],
};

describe("reading the template's own tables", () => {
  const portfolio = readPortfolio(workbookOf(template));

  it('recognises the ten tables', () => {
    expect(portfolio.tables.map((table) => table.kind)).toEqual([
      'plans',
      'activities',
      'funding',
      'sections',
      'subAgreements',
      'approvals',
      'appropriations',
      'catalogue',
      'rules',
      'waivers',
    ]);
    expect(portfolio.notes.filter((note) => note.kind === 'missingColumn' || note.kind === 'unreadSheet')).toEqual([]);
    expect(portfolio.namesCopenhagen).toBe(true);
  });

  it('reads plans to the øre with their cells', () => {
    const [first, second] = portfolio.plans;
    expect(first).toMatchObject({
      name: 'Lersøgrunden',
      key: 'lersoegrunden',
      frame: { ore: 3_200_000_000, state: 'known', step: 1, column: 1, row: 1 },
    });
    expect(first?.start).toMatchObject({ day: '2017-01-01', column: 3 });
    expect(first?.end?.day).toBe('2020-12-31');
    expect(first?.strategicAgreement?.day).toBe('2016-03-12');
    expect(first?.years).toEqual({ first: 2017, last: 2020 });
    expect(second?.frame?.ore).toBe(1_000_000_301);
    expect(second?.municipalActivities?.state).toBe('blank');
    expect(first && formatAddress(cellOf(first.records[0]!, 'lbf'))).toBe('Planer!F2');
  });

  it('reads activities, their marks and their unusable amounts', () => {
    const [mothers, homework, office] = portfolio.activities;
    expect(mothers).toMatchObject({
      citation: 'named',
      status: 'initiated',
      hasEffect: true,
      commonCost: false,
      edition: '2016',
    });
    expect(homework).toMatchObject({ citation: 'mark', status: 'planned', hasEffect: false });
    expect(homework?.years.map((amount) => [amount.year, amount.state, amount.ore])).toEqual([
      [2017, 'known', 10_000],
      [2018, 'blank', 0],
      [2019, 'known', 0],
      [2020, 'unknown', NaN],
    ]);
    expect(office).toMatchObject({ citation: 'none', status: 'cancelled', commonCost: true });
    expect(portfolio.notes).toContainEqual(
      expect.objectContaining({
        kind: 'notNumber',
        text: 'xx',
        plan: 'Lersøgrunden',
        column: 2020,
        cell: { sheet: 'Aktiviteter', row: 2, column: 14 },
      }),
    );
    expect(portfolio.plans[0]?.activities).toHaveLength(2);
  });

  it('reads the other tables', () => {
    expect(
      portfolio.funding.map((row) => [row.payer, row.purpose, row.form, row.hours, row.total?.ore, row.plan?.index]),
    ).toEqual([
      ['lbf', undefined, 'money', undefined, 2_400_000_000, 0],
      ['municipality', 'activities', 'hours', 1200, 42_000_000, 0],
      ['housing', 'coordination', 'money', undefined, 123, undefined],
    ]);
    expect(portfolio.sections[0]).toMatchObject({
      name: 'Afd. 1',
      dwellings: 450,
      outcome: 'overruled',
      meeting: { day: '2016-05-01' },
    });
    expect(portfolio.subAgreements[0]?.date?.day).toBe('2017-03-01');
    expect(portfolio.approvals.map((row) => [row.step, row.outcome, row.date?.day])).toEqual([
      ['tmu', 'approved', '2017-02-01'],
      ['release', 'pending', undefined],
      ['lbf', 'pending', undefined],
    ]);
    expect(portfolio.appropriations[0]).toMatchObject({ year: 2015, amount: { ore: 1_060_000_000 } });
    expect(portfolio.catalogue[0]).toMatchObject({
      activity: 'Bydelsmødre',
      number: '38',
      page: '151',
      edition: '2016',
    });
    expect(portfolio.overrides.map((row) => [row.parameter, row.value, row.from?.day, row.source])).toEqual([
      ['share.municipality', 0.15, '2017-01-01', 'BR 2017'],
      ['tolerance.kr', 2, undefined, ''],
    ]);
    expect(portfolio.waivers[0]).toMatchObject({ code: 'FIN-03', planName: 'Tingbjerg', until: { day: '2018-01-01' } });
  });
});
