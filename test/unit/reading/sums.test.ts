import { readMemory } from '../../../src/core/reading/memory';
import { readPortfolio, type Portfolio } from '../../../src/core/reading';
import { rangeAddress } from '../../../src/core/sheet/address';
import { workbookOf, type CellContent, type Rows, type WorkbookOptions } from '../../support/workbookOf';

const read = (sheets: Record<string, Rows>, options?: WorkbookOptions): Portfolio =>
  readPortfolio(workbookOf(sheets, options));
const sums = (portfolio: Portfolio): string[] =>
  portfolio.notes.flatMap((note) => (note.kind === 'sumRow' ? [`${rangeAddress(note.area)} ${note.label}`] : []));

describe('sum rows', () => {
  it('are known by their label, or by label and plan', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme'],
        ['Lersøgrunden', 1],
        ['Tingbjerg', 2],
        ['I alt', 3],
      ],
      Akt: [
        ['Plan', 'Aktivitet', 'CFBU', 'I alt'],
        ['Lersøgrunden', 'X', 'ja', 1],
        ['I alt Lersøgrunden', null, null, 1],
        ['Tingbjerg', 'Y', 'ja', 2],
        ['Total Tingbjerg', null, null, 2],
        ['Hovedtotal', null, null, 3],
        [null, 'Mellemsum:', null, 3],
      ],
    });
    expect(portfolio.plans.map((plan) => plan.name)).toEqual(['Lersøgrunden', 'Tingbjerg']);
    expect(portfolio.activities.map((row) => row.name)).toEqual(['X', 'Y']);
    expect(sums(portfolio)).toEqual([
      'A4:B4 I alt',
      'A3:D3 I alt Lersøgrunden',
      'A5:D5 Total Tingbjerg',
      'A6:D6 Hovedtotal',
      'A7:D7 Mellemsum:',
    ]);
  });

  it('are known by their formulas, also without a label', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme', 'LBF'],
        ['A', { f: '=C2/0.75', v: 100 }, 75],
        ['Samlet indsats Nord', 200, 150],
        [null, { f: '=SUM(B2:B3)', v: 300 }, { f: '=SUBTOTAL(9,C2:C3)', v: 225 }],
      ],
    });
    expect(portfolio.plans.map((plan) => plan.name)).toEqual(['A', 'Samlet indsats Nord']);
    expect(sums(portfolio)).toEqual(['A4:C4 ']);
  });

  it('are not names that only begin like one', () => {
    const portfolio = read({
      Akt: [
        ['Plan', 'Aktivitet', 'CFBU', 2017, 2018, 'I alt'],
        ['A', 'Samlet ungeindsats', 'ja', 1, 2, { f: '=SUM(D2:E2)', v: 3 }],
        ['A', 'Total forandring', 'ja', 1, 2, { f: '=SUM(D3:E3)', v: 3 }],
        ['A', 'Summer camp', 'ja', 1, 2, { f: '=SUM(D4:E4)', v: 3 }],
        ['A', 'Samlet børn og unge', null, 3, 6, { f: '=SUM(F2:F4)', v: 9 }],
      ],
    });
    expect(portfolio.activities.map((row) => row.name)).toEqual([
      'Samlet ungeindsats',
      'Total forandring',
      'Summer camp',
    ]);
    expect(sums(portfolio)).toEqual(['A5:F5 Samlet børn og unge']);
  });

  it("are an Excel table's total row", () => {
    const rows: Rows = [
      ['Plan', 'Samlet ramme'],
      ['A', 1],
      ['B', 2],
      ['Resultat', 3],
    ];
    const portfolio = read(
      { Ark1: rows },
      { sheets: { Ark1: { tables: [{ name: 'Planer', range: 'A1:B4', totalsRows: 1 }] } } },
    );
    expect(portfolio.plans.map((plan) => plan.name)).toEqual(['A', 'B']);
    expect(sums(portfolio)).toEqual(['A4:B4 Resultat']);
  });
});

describe('rows beside the data', () => {
  it('are parts of the row above, where that has the amounts they are a part of', () => {
    const portfolio = read({
      Fin: [
        ['Plan', 'Betaler', 'Formål', 'I alt'],
        ['A', 'Kommune', null, 125],
        ['A', '  - heraf frikøb', null, 106],
        ['A', 'Kommune', 'Heraf koordinering', 19],
        ['A', 'Boligorganisationer', null, null],
        ['A', 'heraf fsb', null, 60],
        ['A', 'heraf KAB', null, 65],
      ],
      Akt: [
        ['Plan', 'Aktivitet', 'Målgruppe', 'CFBU', 'I alt'],
        ['A', 'Heraf', 'Unge', 'ja', 1],
        ['A', 'Lektiecafé', 'Børn', 'ja', 3],
        ['A', 'Herunder løn', null, null, 2],
        ['A', 'Including everyone', 'Unge', 'ja', 1],
        ['A', 'of which rent', null, null, 1],
      ],
    });
    expect(portfolio.funding.map((row) => row.payerText)).toEqual([
      'Kommune',
      'Kommune',
      'Boligorganisationer',
      'heraf fsb',
      'heraf KAB',
    ]);
    expect(portfolio.activities.map((row) => row.name)).toEqual(['Heraf', 'Lektiecafé', 'Including everyone']);
    expect(sums(portfolio)).toEqual(['A3:D3 - heraf frikøb', 'A4:E4 Herunder løn', 'A6:E6 of which rent']);
  });

  it('say what the parts of the municipality’s payment are for, where they add up to it', () => {
    const payments = (buyOut: number, kommune: CellContent = 125): unknown[][] =>
      read({
        Fin: [
          ['Plan', 'Betaler', 'I alt'],
          ['A', 'LBF', 750],
          ['A', 'Københavns Kommune', kommune],
          ['A', '  heraf frikøb', buyOut],
          ['A', '  heraf koordinering', 19],
          ['A', 'I alt', 875],
        ],
      }).funding.map(({ payer, purpose, total }) => [payer, purpose, total?.ore]);
    expect(payments(106)).toEqual([
      ['lbf', undefined, 75_000],
      ['municipality', 'activities', 10_600],
      ['municipality', 'coordination', 1_900],
    ]);
    expect(payments(106, { f: '=SUM(C4:C5)', v: 125 })).toEqual(payments(106));
    expect(payments(100)).toEqual([
      ['lbf', undefined, 75_000],
      ['municipality', undefined, 12_500],
    ]);
  });

  it.each(['Gennemsnit', 'Difference', 'Kontrol', 'Rest', 'Tjek (skal være 0)', 'Resultat'])(
    'are figures to check by at the end: %s',
    (label) => {
      const plans = (...end: Rows): string[] =>
        read({ Planer: [['Plan', 'Bydel', 'Samlet ramme'], ['A', 'Valby', 10], ['B', 'Amager', 8], ...end] }).plans.map(
          (plan) => plan.name,
        );
      expect(plans([label, null, 7])).toEqual(['A', 'B']);
      expect(plans(['I alt', null, 18], [label, 'Valby', 7])).toEqual(['A', 'B']);
      expect(plans([label, 'Valby', 18])).toEqual(['A', 'B']);
      expect(plans([label, 'Valby', 7])).toEqual(['A', 'B', label]);
      expect(plans([label, null, 7], ['C', 'Valby', 7])).toEqual(['A', 'B', label, 'C']);
    },
  );

  it('are other years, below the sum alone', () => {
    const plans = (...end: Rows): string[] =>
      read({ Planer: [['Plan', 'Samlet ramme'], ['A', 10], ...end] }).plans.map((plan) => plan.name);
    expect(plans(['I alt', 10], ['Heraf 2016', 2], ['Budget 2015', 9])).toEqual(['A']);
    expect(plans(['Budget 2015', 9])).toEqual(['A', 'Budget 2015']);
  });

  it('are notes below the sum, and a line that numbers the columns; never a row with an amount', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Bydel', 'Samlet ramme', 'Bemærkning fra os'],
        ['(1)', '(2)', '(3)'],
        ['A', 'Valby', 10],
        ['B'],
        ['I alt', null, 10],
        ['C', null, 5],
        ['Udarbejdet af KH'],
        [],
        ['* foreløbigt tal'],
      ],
    });
    expect(portfolio.plans.map((plan) => plan.name)).toEqual(['A', 'B', 'C']);
  });
});

describe('lines that name the theme of the rows below', () => {
  const themes = (rows: Rows): (string | undefined)[][] =>
    read({ Akt: rows }).activities.map((row) => [row.name, row.theme]);

  it('are no activities, also beside a column of themes', () => {
    const expected = [
      ['Lektiecafé', 'Tryghed og trivsel'],
      ['Fodbold', 'Kriminalpræventiv indsats'],
    ];
    for (const [first, second] of [
      ['Tryghed og trivsel', 'Kriminalpræventiv indsats'],
      ['Delaftale 1: Tryghed og trivsel', 'Delaftale 4 – Kriminalpræventiv indsats'],
      ['1. Tryghed og trivsel', '2. Kriminalpræventiv indsats'],
    ]) {
      expect(
        themes([
          ['Plan', 'Aktivitet', 'Delaftale', 'CFBU'],
          [first],
          ['A', 'Lektiecafé', 'Tryghed og trivsel', 'ja'],
          [null, second],
          ['A', 'Fodbold', null, 'ja'],
        ]),
      ).toEqual(expected);
      expect(themes([['Aktivitet', 'CFBU'], [first], ['Lektiecafé', 'ja'], [second], ['Fodbold', 'ja']])).toEqual(
        expected,
      );
    }
  });

  it('may hold the sum of those rows; else they are activities that are called like a theme', () => {
    const rows = (first: number, second: number | { f: string; v: number }): Rows => [
      ['Aktivitet', 'CFBU', 'I alt'],
      ['Tryghed og trivsel', null, first],
      ['Lektiecafé', 'ja', 2],
      ['Fodbold', 'ja', 3],
      ['Sundhed', null, second],
      ['Motion', 'ja', 4],
      ['Cykling', 'ja', 3],
      ['I alt', null, 12],
    ];
    const [safe, health] = ['Tryghed og trivsel', 'Sundhed'];
    expect(themes(rows(5, { f: '=SUM(C6:C7)', v: 7 }))).toEqual([
      ['Lektiecafé', safe],
      ['Fodbold', safe],
      ['Motion', health],
      ['Cykling', health],
    ]);
    expect(themes(rows(5, 1)).map(([name]) => name)).toEqual(['Lektiecafé', 'Fodbold', health, 'Motion', 'Cykling']);
    expect(sums(read({ Akt: rows(5, 7) }))).toEqual(['A2:C2 Tryghed og trivsel', 'A5:C5 Sundhed', 'A8:C8 I alt']);
  });

  it('name no plan', () => {
    const portfolio = read({
      Akt: [['Plan', 'Aktivitet', 'CFBU'], ['A', 'Lektiecafé', 'ja'], ['Tryghed og trivsel'], [null, 'Fodbold', 'ja']],
    });
    expect(portfolio.activities.map((row) => [row.planName, row.name])).toEqual([
      ['A', 'Lektiecafé'],
      ['A', 'Fodbold'],
    ]);
  });
});

describe('common costs (FIN-09)', () => {
  it.each([
    ['Sekretariat', null, true],
    ['Sekretariat: husleje', null, true],
    ['Administration - BSK', null, true],
    ['Evaluering', null, true],
    ['Boligsocialt Sekretariat (BSK)', null, true],
    ['Ledelse af ungeråd', null, false],
    ['Koordinering af frivillige', null, false],
    ['Ledelse', 'Aktivitet', false],
    ['Husleje', 'Fællesudgift', true],
    ['Lektiecafé', null, false],
  ])('%s of type %p: %p', (name, type, common) => {
    const portfolio = read({
      Akt: [
        ['Plan', 'Aktivitet', 'Type', 'CFBU'],
        ['A', name, type, 'ja'],
      ],
    });
    expect(portfolio.activities[0]?.commonCost).toBe(common);
  });
});

describe('typed-over formulas (DAT-09)', () => {
  const table = (formulas: number, constants: number): Rows => [
    ['Plan', 'Betaler', 2017, 2018, 'I alt'],
    ...Array.from({ length: formulas }, (_, index) => [
      'A',
      'LBF',
      1,
      2,
      { f: `=SUM(C${String(index + 2)}:D${String(index + 2)})`, v: 3 },
    ]),
    ...Array.from({ length: constants }, () => ['A', 'LBF', 1, 2, 4]),
  ];
  const typed = (portfolio: Portfolio): string[] =>
    portfolio.notes.flatMap((note) => (note.kind === 'typedOver' ? [note.formula] : []));

  it('are constants where four fifths hold one formula', () => {
    expect(typed(read({ F: table(4, 1) }))).toEqual(['=SUM(C6:D6)']);
    expect(typed(read({ F: table(8, 2) }))).toEqual(['=SUM(C10:D10)', '=SUM(C11:D11)']);
  });

  it('are none below three rows or four fifths', () => {
    expect(typed(read({ F: table(3, 1) }))).toEqual([]);
    expect(typed(read({ F: table(2, 0) }))).toEqual([]);
  });
});

describe('hidden amounts (DAT-06)', () => {
  it('are read and named', () => {
    const rows: Rows = [
      ['Plan', 'Samlet ramme', 'LBF', 'Bydel'],
      ['A', 1, 2, 'x'],
      ['B', 1, 2, 'x'],
      ['C', 1, 2, 'x'],
    ];
    const portfolio = read(
      {
        Planer: rows,
        Bilag: [
          ['Plan', 'Betaler', 'I alt'],
          ['A', 'LBF', 2],
        ],
      },
      { sheets: { Planer: { hiddenRows: [3, 4], hiddenColumns: ['C', 'D'] }, Bilag: { visibility: 'veryHidden' } } },
    );
    expect(portfolio.plans).toHaveLength(3);
    expect(
      portfolio.notes.flatMap((note) =>
        note.kind === 'hidden' ? [`${note.what} ${note.areas.map(rangeAddress).join()}`] : [],
      ),
    ).toEqual(['rows A3:D4', 'columns C1:C4', 'sheet A1:C2']);
  });
});

describe('columns pointed out by the officer', () => {
  const rows: Rows = [
    ['Helhedsplan', 'Penge', 'Ting'],
    ['A', 100, 'x'],
    ['B', 200, 'y'],
  ];

  it('are read though their heading is unknown', () => {
    expect(read({ Ark1: rows }).plans).toEqual([]);
    const memory =
      '<m:memory xmlns:m="urn:budgetkontrol:memory"><m:mapping sheet="Ark1" table="plans" column="B" key="frame"/></m:memory>';
    const portfolio = read({ Ark1: rows }, { memory });
    expect(portfolio.plans.map((plan) => [plan.name, plan.frame?.ore])).toEqual([
      ['A', 10_000],
      ['B', 20_000],
    ]);
    const numbered = readPortfolio(workbookOf({ Ark1: rows }), {
      mappings: [{ sheet: 'Ark1', table: 'plans', column: 1, key: 'frame' }],
    });
    expect(numbered.plans).toHaveLength(2);
  });

  it('win over a heading that would mean the same', () => {
    const portfolio = readPortfolio(
      workbookOf({
        P: [
          ['Plan', 'Samlet ramme', 'Endelig'],
          ['A', 1, 2],
        ],
      }),
      {
        mappings: [{ sheet: 'P', table: 'plans', column: 'C', key: 'frame' }],
      },
    );
    expect(portfolio.plans[0]?.frame?.ore).toBe(200);
  });

  it('that the officer has said are not there change nothing', () => {
    const mappings = [{ sheet: 'P', table: 'plans', column: '', key: 'district' }] as const;
    const workbook = workbookOf({
      P: [
        ['Plan', 'Samlet ramme'],
        ['A', 1],
      ],
    });
    expect(readPortfolio(workbook, { mappings })).toEqual(readPortfolio(workbook));
    const memory = '<mapping sheet="P" table="plans" column="" key="district"/>';
    expect(readMemory(memory).mappings).toEqual(mappings);
  });

  it.each([
    '',
    '<',
    '<memory',
    '<memory><mapping sheet="x"/><accepted/></memory>',
    '<mapping sheet="Ark1" table="plans" column="ZZZZ" key="frame"/>',
    '&#xffffffff;',
  ])('a broken memory is ignored: %p', (memory) => {
    expect(
      read(
        {
          P: [
            ['Plan', 'Samlet ramme'],
            ['A', 1],
          ],
        },
        { memory },
      ).plans[0]?.frame?.ore,
    ).toBe(100);
  });
});
