import { readPortfolio, type Portfolio } from '../../../src/core/reading';
import { cellOf } from '../../../src/core/reading/sourceTable';
import { formatAddress } from '../../../src/core/sheet/address';
import { workbookOf, type Rows, type WorkbookOptions } from '../../support/workbookOf';

const read = (sheets: Record<string, Rows>, options?: WorkbookOptions): Portfolio =>
  readPortfolio(workbookOf(sheets, options));
const missing = (portfolio: Portfolio): string[] =>
  portfolio.notes.flatMap((note) => (note.kind === 'missingColumn' ? [`${note.tableKind}.${note.column}`] : []));
const kinds = (portfolio: Portfolio): string[] => portfolio.tables.map((table) => `${table.sheet}:${table.kind}`);

describe('where tables stand', () => {
  it('finds two tables side by side under titles, with their own units', () => {
    const portfolio = read({
      Ark1: [
        ['Planer i 1.000 kr.', null, null, null, 'Bevillinger (mio. kr.)'],
        [],
        ['Helhedsplan', 'Ramme', 'LBF', null, 'Budgetår', 'Beløb'],
        ['A', 32000, 24000, null, 2015, 10.6],
        ['B', 10000, 7500, null, 2016, 25.2],
      ],
    });
    expect(kinds(portfolio)).toEqual(['Ark1:plans', 'Ark1:appropriations']);
    expect(portfolio.plans.map((plan) => plan.frame?.ore)).toEqual([3_200_000_000, 1_000_000_000]);
    expect(portfolio.plans[0]?.frame).toMatchObject({ row: 3, column: 1, step: 100_000 });
    expect(portfolio.appropriations.map((row) => [row.year, row.amount.ore, row.amount.step])).toEqual([
      [2015, 1_060_000_000, 10_000_000],
      [2016, 2_520_000_000, 10_000_000],
    ]);
  });

  it('parts two tables without a blank column between by their headings', () => {
    const portfolio = read({
      Ark1: [
        ['Plan', 'Samlet ramme', 'Kommune', 'Plan', 'Aktivitet', 'CFBU-reference', 'I alt'],
        ['A', 100, 12.5, 'A', 'Lektiecafé', 'ja', 100],
        [null, null, null, 'A', 'Bydelsmødre', 'nej', 5],
      ],
    });
    expect(kinds(portfolio)).toEqual(['Ark1:plans', 'Ark1:activities']);
    expect(portfolio.plans).toHaveLength(1);
    expect(portfolio.activities.map((row) => row.name)).toEqual(['Lektiecafé', 'Bydelsmødre']);
  });

  it('finds stacked tables, with titles and blank rows between and inside', () => {
    const portfolio = read({
      Samlet: [
        ['Helhedsplaner 2017'],
        ['Plan', 'Samlet ramme'],
        ['A', 1000],
        [],
        ['B', 2000],
        [],
        ['Finansiering'],
        ['Plan', 'Betaler', 'I alt'],
        ['A', 'LBF', 750],
        ['Aktiviteter'],
        ['Plan', 'Aktivitet', 'CFBU-reference'],
        ['A', 'Lektiecafé', 'ja'],
        [],
        ['Note: beløb er foreløbige'],
      ],
    });
    expect(kinds(portfolio)).toEqual(['Samlet:plans', 'Samlet:funding', 'Samlet:activities']);
    expect(portfolio.plans.map((plan) => plan.name)).toEqual(['A', 'B']);
    expect(portfolio.funding).toHaveLength(1);
    expect(portfolio.activities).toHaveLength(1);
    expect(portfolio.tables[0]?.area).toEqual({ sheet: 'Samlet', top: 1, left: 0, bottom: 4, right: 1 });
  });

  it('joins a group of year columns that a blank column parts from its table', () => {
    const portfolio = read({
      F: [
        ['Plan', 'Betaler', null, 2017, 2018, 'I alt'],
        ['A', 'LBF', null, 1, 2, 3],
      ],
    });
    expect(portfolio.funding[0]?.years.map((amount) => [amount.year, amount.ore])).toEqual([
      [2017, 100],
      [2018, 200],
    ]);
    expect(portfolio.funding[0]?.total?.ore).toBe(300);
  });

  it('reads headings over two rows: split words, and a group merged above its years', () => {
    const portfolio = read(
      {
        Ark1: [
          ['Helheds-', 'Aktivitet', 'CFBU-', 'Budget', null, null],
          ['plan', null, 'reference', 2017, 2018, 'I alt'],
          ['A', 'Lektiecafé', 'ja', 1, 2, 3],
        ],
      },
      { sheets: { Ark1: { merges: ['D1:F1', 'B1:B2'] } } },
    );
    expect(portfolio.tables[0]).toMatchObject({
      kind: 'activities',
      headingRows: [0, 1],
      columns: { plan: 0, activity: 1, reference: 2, total: 5 },
    });
    expect(portfolio.activities[0]?.years.map((amount) => amount.year)).toEqual([2017, 2018]);
  });

  it('takes the budget, not the spending, where both have the same years', () => {
    const portfolio = read(
      {
        Ark1: [
          [null, null, null, 'Forbrug', null, 'Budget', null],
          ['Plan', 'Betaler', 'I alt', 2017, 2018, 2017, 2018],
          ['A', 'LBF', 30, 1, 2, 10, 20],
        ],
      },
      { sheets: { Ark1: { merges: ['D1:E1', 'F1:G1'] } } },
    );
    expect(portfolio.funding[0]?.years.map((amount) => [amount.year, amount.ore])).toEqual([
      [2017, 1000],
      [2018, 2000],
    ]);
  });

  it('knows year headings in all their forms', () => {
    const year2019 = new Date('2019-01-01T00:00:00Z');
    const portfolio = read({
      A: [
        ['Plan', 'Betaler', 'Budget 2015', 'År 2016', '2017 (kr.)', 'B2018', year2019, '2020', 2021, 'I alt'],
        ['A', 'LBF', 1, 2, 3, 4, 5, 6, 7, 28],
      ],
    });
    expect(portfolio.tables[0]?.yearColumns.map((column) => column.year)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021,
    ]);
  });

  it('scales by the unit in a heading, and keeps a column that states its own', () => {
    const portfolio = read({
      P: [
        ['Projekt:', 'Samlet ramme (1.000 kr.)', 'LBF, mio. kr.', 'Kommune (kr.)'],
        ['A', 32000, 24, 4000000],
      ],
    });
    expect(portfolio.plans[0]).toMatchObject({
      frame: { ore: 3_200_000_000 },
      lbf: { ore: 2_400_000_000 },
      municipality: { ore: 400_000_000 },
    });
  });

  it.each([
    ['I hele 1.000 kr.', 100_000],
    ['Alle beløb i mio. kr.', 100_000_000],
    ['(t.kr.)', 100_000],
    ['Budget 2017-2020, 1.000 kr.', 100_000],
    ['Bevilget 10,60 mio. kr. i 2015', 100],
    ['Vi søger 1.000 kr. mere', 100],
  ])('line above the table: %s', (line, unit) => {
    const portfolio = read({ Ark1: [[line], ['Plan', 'Samlet ramme'], ['A', 32]] });
    expect(portfolio.plans[0]?.frame?.ore).toBe(32 * unit);
    expect(portfolio.tables[0]?.unit).toBe(unit);
  });

  it('reads English headings', () => {
    const portfolio = read({
      Overview: [
        [
          'Plan',
          'Total frame',
          'District',
          'Start',
          'End',
          'LBF',
          'Municipality',
          'of which activities',
          'of which coordination',
          'Housing organisations',
          'Other',
        ],
        ['A', 100, 'Amager', '1 June 2017', '31 May 2021', 75, 12.5, 10.6, 1.9, 12.5, 0],
      ],
      Work: [
        ['Activity', 'Plan', 'Theme', 'CFBU reference', 'Carried out by', 'Total'],
        ['Homework café', 'A', 'Safety', 'yes', 'Municipality', 100],
      ],
    });
    expect(missing(portfolio)).toEqual([]);
    expect(portfolio.plans[0]).toMatchObject({
      start: { day: '2017-06-01' },
      end: { day: '2021-05-31' },
      municipalActivities: { ore: 1060 },
      municipalCoordination: { ore: 190 },
      housing: { ore: 1250 },
      other: { ore: 0 },
    });
    expect(portfolio.activities[0]).toMatchObject({ carriedOutBy: 'Municipality', citation: 'mark' });
  });
});

describe('what is no table', () => {
  it('leaves lists, notes and pivots alone and says so', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme'],
        ['A', 100],
      ],
      Lister: [
        ['Status', 'Betaler', 'Form', 'Type'],
        ['Planlagt', 'LBF', 'kroner', 'Aktivitet'],
        ['Igangsat', 'Kommune', 'timer', 'Fællesudgift'],
      ],
      Vejledning: [['Sådan udfyldes arket'], ['Plan: skriv planens navn'], ['LBF betaler 75 %']],
      Pivot: [
        ['Rækkenavne', 'Sum af I alt'],
        ['A', 100],
        ['Hovedtotal', 100],
      ],
      Tom: [],
    });
    expect(kinds(portfolio)).toEqual(['Planer:plans']);
    expect(portfolio.notes.flatMap((note) => (note.kind === 'unreadSheet' ? [[note.sheet, note.why]] : []))).toEqual([
      ['Lister', 'noHeadings'],
      ['Vejledning', 'noHeadings'],
      ['Pivot', 'noHeadings'],
      ['Tom', 'empty'],
    ]);
  });

  it('never reads our own sheets, and reads an own sheet called Kontrol', () => {
    const portfolio = read(
      {
        Budgetkontrol: [
          ['Plan', 'Samlet ramme'],
          ['A', 100],
        ],
        Kontrol: [
          ['Plan', 'Samlet ramme'],
          ['B', 100],
        ],
      },
      { names: [{ name: '_budgetkontrol_summary', refersTo: 'Budgetkontrol!$A$1', hidden: true }] },
    );
    expect(portfolio.plans.map((plan) => plan.name)).toEqual(['B']);
    expect(portfolio.notes).toContainEqual({ kind: 'unreadSheet', sheet: 'Budgetkontrol', why: 'ownSheet' });
  });

  it('notes needed columns that are missing, with the headings looked at', () => {
    const portfolio = read({
      Aktiviteter: [
        ['Plan', 'Aktivitet', 'Delaftale', 'Status'],
        ['A', 'X', 'Tryghed', 'Planlagt'],
      ],
    });
    expect(portfolio.activities).toHaveLength(1);
    expect(portfolio.notes).toContainEqual({
      kind: 'missingColumn',
      tableKind: 'activities',
      column: 'reference',
      headings: ['Plan', 'Aktivitet', 'Delaftale', 'Status'],
      lookedIn: { sheet: 'Aktiviteter', top: 0, left: 0, bottom: 0, right: 3 },
    });
  });
});

describe('plans on sheets of their own', () => {
  const block = (name: string, frame: number): Rows => [
    ['Budget for helhedsplan'],
    ['Helhedsplan:', name],
    ['Samlet ramme:', frame],
    ['Bydel:', 'Amager', null, 'Start:', '1. januar 2017'],
    ['LBF:', frame * 0.75],
    [],
    ['Aktivitet', 'CFBU-reference', 2017, 'I alt'],
    ['Lektiecafé', 'ja', 10, 10],
    ['I alt', null, 10, 10],
    [],
    ['Betaler', '2017', 'I alt'],
    ['LBF', 75, 75],
    ['Kommune', 25, 25],
  ];

  it('reads a block of labels and the tables below it as one plan', () => {
    const portfolio = read({ Ark1: block('Lersøgrunden', 100) });
    expect(missing(portfolio)).toEqual([]);
    expect(kinds(portfolio)).toEqual(['Ark1:plans', 'Ark1:activities', 'Ark1:funding']);
    const [plan] = portfolio.plans;
    expect(plan).toMatchObject({
      name: 'Lersøgrunden',
      frame: { ore: 10_000, row: 2, column: 1 },
      lbf: { ore: 7500 },
      district: { text: 'Amager' },
      start: { day: '2017-01-01' },
    });
    expect(formatAddress(cellOf(plan!.records[0]!, 'frame'))).toBe('Ark1!B3');
    expect(formatAddress(plan!.nameCell)).toBe('Ark1!B2');
    expect(plan?.activities.map((row) => row.name)).toEqual(['Lektiecafé']);
    expect(plan?.funding).toHaveLength(2);
  });

  it('keeps the plans of several sheets apart, and merges them with an overview', () => {
    const portfolio = read({
      Oversigt: [
        ['Plan', 'Samlet ramme'],
        ['Lersøgrunden', 100],
        ['TINGBJERG ', 200],
      ],
      L: block('Lersøgrunden', 100),
      T: block('Tingbjerg', 200),
    });
    expect(
      portfolio.plans.map((plan) => [plan.name, plan.records.length, plan.activities.length, plan.funding.length]),
    ).toEqual([
      ['Lersøgrunden', 2, 1, 2],
      ['TINGBJERG', 2, 1, 2],
    ]);
    expect(missing(portfolio)).toEqual([]);
  });

  it('finds the plan of a table by the name of its tab or its title', () => {
    const activities: Rows = [
      ['Aktivitet', 'CFBU-reference'],
      ['Lektiecafé', 'ja'],
    ];
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme'],
        ['Lersøgrunden', 100],
        ['Tingbjerg', 200],
      ],
      'Akt. Lersøgrunden': activities,
      Ark3: [['Aktiviteter i Tingbjerg'], ...activities],
      Ark4: activities,
    });
    expect(portfolio.activities.map((row) => row.planName)).toEqual(['Lersøgrunden', 'Tingbjerg', '']);
    expect(missing(portfolio)).toEqual(['activities.plan']);
  });

  it('gives all rows to the only plan of a workbook', () => {
    const portfolio = read({
      P: [
        ['Plan', 'Samlet ramme'],
        ['A', 1],
      ],
      Akt: [
        ['Aktivitet', 'CFBU'],
        ['X', 'ja'],
      ],
    });
    expect(portfolio.activities[0]?.plan?.name).toBe('A');
    expect(missing(portfolio)).toEqual([]);
  });

  it('reads plans that stand side by side as columns', () => {
    const portfolio = read({
      Ark1: [
        ['Helhedsplan', 'Lersøgrunden', 'Tingbjerg', 'I alt'],
        ['Samlet ramme', 100, 200, 300],
        ['LBF', 75, 150, 225],
        ['Kommune', 12.5, null, 12.5],
      ],
    });
    expect(portfolio.plans.map((plan) => [plan.name, plan.frame?.ore, plan.municipality?.state])).toEqual([
      ['Lersøgrunden', 10_000, 'known'],
      ['Tingbjerg', 20_000, 'blank'],
    ]);
    expect(formatAddress(portfolio.plans[1]!.nameCell)).toBe('Ark1!C1');
    expect(formatAddress(portfolio.plans[1]!.lbf!)).toBe('Ark1!C3');
    expect(portfolio.tables).toHaveLength(2);
  });

  it('reads values below their labels', () => {
    const portfolio = read({ Lersø: [['Samlet ramme'], [32], ['LBF'], [24], ['Kommune'], [4]] });
    expect(portfolio.plans[0]).toMatchObject({
      name: 'Lersø',
      frame: { ore: 3200 },
      lbf: { ore: 2400 },
      municipality: { ore: 400 },
    });
  });

  it('knows the plans of a workbook that lists none', () => {
    const portfolio = read({
      Aktiviteter: [
        ['Plan', 'Aktivitet', 'CFBU'],
        ['A', 'X', 'ja'],
        ['B', 'Y', 'ja'],
        ['A', 'Z', 'ja'],
      ],
    });
    expect(portfolio.plans.map((plan) => [plan.name, plan.records.length, plan.activities.length])).toEqual([
      ['A', 0, 2],
      ['B', 0, 1],
    ]);
  });
});

describe('lines and headings inside a sheet', () => {
  it('takes lines that name a theme or a listed plan as its rows', () => {
    const plans: Rows = [
      ['Plan', 'Samlet ramme'],
      ['Lersøgrunden', 250],
      ['Tingbjerg', 1],
    ];
    const rows: Rows = [
      ['Lektiecafé', 'ja', 100],
      ['Gadeidræt', 'nej', 100],
    ];
    const themes = read({
      Akt: [
        ['Aktiviteter i Lersøgrunden'],
        ['Aktivitet', 'CFBU-reference', 'Budget'],
        ['Tryghed og trivsel'],
        ...rows,
        ['Kriminalpræventiv indsats'],
        ['Ungejob', 'ja', 50],
      ],
      Planer: plans,
    });
    expect(themes.activities.map((row) => [row.planName, row.theme, row.name])).toEqual([
      ['Lersøgrunden', 'Tryghed og trivsel', 'Lektiecafé'],
      ['Lersøgrunden', 'Tryghed og trivsel', 'Gadeidræt'],
      ['Lersøgrunden', 'Kriminalpræventiv indsats', 'Ungejob'],
    ]);
    const named = read({
      Akt: [['Aktivitet', 'CFBU-reference', 'Budget'], ['Lersøgrunden'], ...rows, ['Tingbjerg'], ['Ungejob', 'ja', 50]],
      Planer: plans,
    });
    expect(named.activities.map((row) => row.plan?.name)).toEqual(['Lersøgrunden', 'Lersøgrunden', 'Tingbjerg']);
    expect(missing(named)).toEqual([]);
  });

  it('reads payers below a blank heading', () => {
    const portfolio = read({
      P: [
        ['Plan', 'Samlet ramme'],
        ['A', 6],
      ],
      Finansiering: [
        [null, 2017, 2018, 'I alt'],
        ['LBF', 1, 2, 3],
        ['Kommune', 1, 2, 3],
        ['I alt', 2, 4, 6],
      ],
    });
    expect(portfolio.funding.map((row) => [row.payer, row.total?.ore, row.plan?.name])).toEqual([
      ['lbf', 300, 'A'],
      ['municipality', 300, 'A'],
    ]);
  });

  it('keeps blocks of several plans in one sheet apart, with their names in titles', () => {
    const portfolio = read({
      Ark: [
        ['Helhedsplan: Lersø'],
        ['Samlet ramme', 100],
        ['LBF', 75],
        [],
        ['Helhedsplan: Tingbjerg'],
        ['Samlet ramme', 200],
        ['LBF', 150],
      ],
    });
    expect(portfolio.plans.map((plan) => [plan.name, plan.frame?.ore, plan.lbf?.ore])).toEqual([
      ['Lersø', 10_000, 7500],
      ['Tingbjerg', 20_000, 15_000],
    ]);
    expect(portfolio.tables[1]?.area).toEqual({ sheet: 'Ark', top: 5, left: 0, bottom: 6, right: 1 });
  });

  it('takes an upper line of headings for no table, and the unit above it', () => {
    const portfolio = read(
      {
        Oversigt: [
          ['Alle beløb i 1.000 kr.'],
          [null, 'Samlet', 'Finansiering', null, 'Periode'],
          ['Helhedsplan', 'budget', 'LBF', 'KK', 'fra', 'til'],
          [],
          ['A', 100, 75, 12.5, 2017, 2020],
        ],
      },
      { sheets: { Oversigt: { merges: ['C2:D2', 'E2:F2'] } } },
    );
    expect(kinds(portfolio)).toEqual(['Oversigt:plans']);
    expect(portfolio.plans[0]).toMatchObject({
      frame: { ore: 10_000_000 },
      municipality: { ore: 1_250_000 },
      start: { day: '2017-01-01' },
      end: { day: '2020-12-31' },
    });
  });

  it('drops notes below a table but keeps a last row with only a name', () => {
    const rows: Rows = [
      ['Plan', 'Aktivitet', 'CFBU'],
      ['A', 'X', 'ja'],
    ];
    expect(read({ Akt: [...rows, [], ['Udarbejdet af BSK, 12. marts 2015'], ['Version 2']] }).activities).toHaveLength(
      1,
    );
    expect(read({ Akt: [...rows, ['Note: foreløbigt']] }).activities).toHaveLength(1);
    expect(read({ Akt: [['Aktivitet', 'CFBU'], ['X', 'ja'], ['Y']] }).activities.map((row) => row.name)).toEqual([
      'X',
      'Y',
    ]);
  });

  it('takes no column of names for amounts', () => {
    const heading = ['Plan', 'Boligorganisation', 'Samlet ramme', 'Boligorganisationens andel'];
    const portfolio = read({ P: [heading, ['A', 'fsb', 100, 12.5], ['B', 'AAB', 100, 12.5]] });
    expect(portfolio.plans.map((plan) => plan.housing?.ore)).toEqual([1250, 1250]);
    expect(portfolio.notes).toEqual([]);
    const open = read({
      P: [
        ['Plan', 'Samlet ramme', 'Kommune'],
        ['A', 100, 'aftales'],
      ],
    });
    expect(open.plans[0]?.municipality?.state).toBe('unknown');
  });

  it('reads the unit in the corner of plans that stand side by side', () => {
    const portfolio = read({
      Ark1: [
        ['1.000 kr.', 'Plan A', 'Plan B'],
        ['Samlet ramme', 100, 200.5],
        ['LBF', 75, 150],
      ],
    });
    expect(portfolio.plans.map((plan) => [plan.name, plan.frame?.ore, plan.frame?.step])).toEqual([
      ['Plan A', 10_000_000, 100_000],
      ['Plan B', 20_050_000, 10_000],
    ]);
  });
});
