import { readPortfolio, type Portfolio, type ReadingNote } from '../../../src/core/reading';
import { formatAddress } from '../../../src/core/sheet/address';
import { workbookOf, type CellContent, type Rows, type WorkbookOptions } from '../../support/workbookOf';

const read = (sheets: Record<string, Rows>, options?: WorkbookOptions): Portfolio =>
  readPortfolio(workbookOf(sheets, options));
const notesOf = <Kind extends ReadingNote['kind']>(
  portfolio: Portfolio,
  kind: Kind,
): Extract<ReadingNote, { kind: Kind }>[] =>
  portfolio.notes.filter((note): note is Extract<ReadingNote, { kind: Kind }> => note.kind === kind);

/** One amount in a plan table's frame. */
function frame(content: CellContent, heading = 'Samlet ramme') {
  const portfolio = read({
    Planer: [
      ['Plan', heading],
      ['A', content],
    ],
  });
  return { amount: portfolio.plans[0]?.frame, notes: portfolio.notes };
}

describe('amounts', () => {
  it.each<[CellContent, number]>([
    [12.5, 1250],
    ['12,50', 1250],
    ['1.234,50', 123_450],
    ['12,5 mio. kr.', 1_250_000_000],
    ['kr. 6 mio.', 600_000_000],
    ['21.000.000. kr.', 2_100_000_000],
    ['-', 0],
    ['5.000,-', 500_000],
    ['10.600', 1_060_000],
    ['\u00a032\u00a0000\u00a0000 kr.', 3_200_000_000],
  ])('%p is %d øre', (content, ore) => {
    expect(frame(content).amount).toMatchObject({ ore, state: 'known' });
  });

  it('reads a number stored as text in the unit of its column, and notes it', () => {
    const { amount, notes } = frame('32.000', 'Samlet ramme (1.000 kr.)');
    expect(amount).toMatchObject({ ore: 3_200_000_000, state: 'known' });
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'textNumber', text: '32.000', value: 32_000, column: 'frame', plan: 'A' }),
    );
  });

  it('rounds more than two decimals half away from zero, and notes it', () => {
    const { amount, notes } = frame(1000.005);
    expect(amount?.ore).toBe(100_001);
    expect(notes).toEqual([expect.objectContaining({ kind: 'excessDecimals', value: 1000.005, ore: 100_001 })]);
  });

  it('uses no text, error, percentage, approximate or ambiguous amount', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme', 'LBF', 'Kommune', 'Boligorganisationer', 'Andre'],
        [
          'A',
          '21.000.000 kr. inkl. 7.000.000 i medfinansiering',
          'ca. 4,5 mio. kr.',
          { error: '#REF!' },
          'aftales',
          true,
        ],
        ['B', { percent: 0.75 }, null, '', ' ', 0],
      ],
    });
    const [a, b] = portfolio.plans;
    for (const amount of [a?.frame, a?.lbf, a?.municipality, a?.housing, a?.other, b?.frame]) {
      expect(amount).toMatchObject({ state: 'unknown', ore: NaN });
    }
    expect([b?.lbf?.state, b?.municipality?.state, b?.housing?.state, b?.other?.state]).toEqual([
      'blank',
      'blank',
      'blank',
      'known',
    ]);
    expect(portfolio.notes.map((note) => [note.kind, 'cell' in note ? formatAddress(note.cell) : ''])).toEqual([
      ['ambiguous', 'Planer!B2'],
      ['approximate', 'Planer!C2'],
      ['errorValue', 'Planer!D2'],
      ['notNumber', 'Planer!E2'],
      ['notNumber', 'Planer!F2'],
      ['notNumber', 'Planer!B3'],
    ]);
    expect(notesOf(portfolio, 'ambiguous')[0]).toMatchObject({ totalOre: 2_100_000_000, includedOre: 700_000_000 });
  });

  it('tells errors of our own functions from others', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme', 'Kommune'],
        ['A', 100, { f: '=_xldudf_MUNICIPAL_SHARE(B2)', v: { error: '#NAME?' } }],
        ['B', 100, { f: '=FOO(B3)', v: { error: '#NAME?' } }],
      ],
    });
    expect(notesOf(portfolio, 'errorValue').map((note) => [note.code, note.ownFunction])).toEqual([
      ['#NAME?', true],
      ['#NAME?', false],
    ]);
    expect(notesOf(portfolio, 'ownFunction')).toEqual([
      { kind: 'ownFunction', name: 'MUNICIPAL_SHARE', cell: { sheet: 'Planer', row: 1, column: 2 } },
    ]);
  });

  it.each([
    ['Samlet ramme', [32_000_000, 10_000_000], 1],
    ['Samlet ramme (1.000 kr.)', [32_000, 10_000], 100_000],
    ['Samlet ramme (mio. kr.)', [32.4, 10], 10_000_000],
    ['Samlet ramme (mio. kr.)', [32, 10], 100_000_000],
    ['Samlet ramme (mio. kr.)', [32.125, 10], 100_000],
    ['Samlet ramme', ['12,5 mio. kr.', '24 mio. kr.'], 10_000_000],
    ['Samlet ramme', ['12,5 mio. kr.', 24_000_000], 1],
  ])('the step of %s %p is %d øre', (heading, [first, second], step) => {
    const portfolio = read({
      Planer: [
        ['Plan', heading],
        ['A', first],
        ['B', second],
      ],
    });
    expect(portfolio.tables[0]?.step).toBe(step);
    expect(portfolio.plans[1]?.frame?.step).toBe(step);
  });

  it('uses an accepted reading while the cell says the same', () => {
    const sheets = {
      Planer: [
        ['Plan', 'Samlet ramme', 'LBF'],
        ['A & B', 'ca. 4,5 mio. kr.', 'knap 3 mio.'],
      ],
    };
    const memory =
      '<memory xmlns="urn:budgetkontrol:memory" version="1"><accepted cell="Planer!B2" text="ca. 4,5 mio. kr." ore="450000000"/><accepted cell="Planer!C2" text="knap 2 mio." ore="1"/></memory>';
    const portfolio = read(sheets, { memory });
    expect(portfolio.plans[0]?.frame).toMatchObject({ ore: 450_000_000, state: 'known' });
    expect(portfolio.plans[0]?.lbf?.state).toBe('unknown');
    const now = readPortfolio(workbookOf(sheets), { accepted: [{ cell: 'Planer!C2', ore: 300_000_000 }] });
    expect(now.plans[0]?.lbf?.ore).toBe(300_000_000);
  });

  it('says where an amount comes from a formula, and where a column has its own unit', () => {
    const portfolio = read({
      F: [
        ['Plan', 'Betaler', 'Timesats', 2017, 2018, 'I alt (1.000 kr.)'],
        ['A', 'LBF', 350, 100_000, 200_000, { f: '=SUM(D2:E2)', v: 300 }],
        ['A', 'Kommune', null, 1, { f: '=D3*2', v: 2 }, { f: '=D3+E3', v: 3 }],
      ],
    });
    const [first, second] = portfolio.funding;
    expect(first?.total).toMatchObject({ ore: 30_000_000, formula: 'rowSum', unit: 100_000 });
    expect(second?.total?.formula).toBe('rowSum');
    expect(second?.years[1]?.formula).toBe('other');
    expect(first?.years[0]).not.toHaveProperty('formula');
    expect(first?.rate?.ore).toBe(35_000);
  });

  it('does not spread a unit that makes absurd amounts', () => {
    const rows = [
      ['Plan', 'Samlet ramme', 'LBF mio.'],
      ['A', 10_000_000, 7_500_000],
    ];
    expect(read({ Planer: rows }).plans[0]?.frame?.state).toBe('unknown');
  });

  it.each<[string, number, number | undefined]>([
    ['in the same unit', 7500, 750_000_000],
    ['in kr.', 7_500_000, 750_000_000],
    ['of a size that fits neither', 30, undefined],
  ])('reads a column without a unit beside one in 1.000 kr. by its size: %s', (_size, lbf, ore) => {
    const rows = [
      ['Plan', 'Samlet ramme (1.000 kr.)', 'LBF'],
      ['A', 10_000, lbf],
    ];
    const [plan] = read({ Planer: rows }).plans;
    expect(plan?.frame).toMatchObject({ ore: 1_000_000_000, state: 'known' });
    expect(plan?.lbf).toMatchObject(ore === undefined ? { state: 'unknown' } : { ore, state: 'known' });
  });
});

describe('dates, marks and names', () => {
  it.each<[CellContent, string | undefined, string | undefined]>([
    ['01.02.2017', '2017-02-01', '2017-02-01'],
    ['1/2-2017', '2017-02-01', '2017-02-01'],
    ['1. januar 2017', '2017-01-01', '2017-01-01'],
    ['2017-01-31', '2017-01-31', '2017-01-31'],
    ['31 May 2021', '2021-05-31', '2021-05-31'],
    [42736, '2017-01-01', '2017-01-01'],
    [2017, '2017-01-01', '2017-12-31'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['juni 2017', '2017-06-01', '2017-06-30'],
    ['31.02.2017', undefined, undefined],
    ['snart', undefined, undefined],
  ])('%p starts %p and ends %p', (content, start, end) => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme', 'Startdato', 'Slutdato'],
        ['A', 1, content, content],
      ],
    });
    expect([portfolio.plans[0]?.start?.day, portfolio.plans[0]?.end?.day]).toEqual([start, end]);
    expect(notesOf(portfolio, 'notDate')).toHaveLength(start === undefined ? 2 : 0);
  });

  it('follows the date system of the workbook', () => {
    const sheets: Record<string, Rows> = {
      Planer: [
        ['Plan', 'Samlet ramme', 'Start'],
        ['A', 1, new Date('2017-01-01T00:00:00Z')],
        ['B', 1, 41274],
      ],
    };
    expect(read(sheets, { dateSystem: 1904 }).plans.map((plan) => plan.start?.day)).toEqual([
      '2017-01-01',
      '2017-01-01',
    ]);
  });

  it('reads a period in one cell', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme', 'Periode'],
        ['A', 1, '2017-2020'],
        ['B', 1, '1.6.2017 - 31.5.2021'],
      ],
    });
    expect(portfolio.plans.map((plan) => [plan.start?.day, plan.end?.day])).toEqual([
      ['2017-01-01', '2020-12-31'],
      ['2017-06-01', '2021-05-31'],
    ]);
  });

  it('reads marks, booleans and refusals in the reference column (CFBU-06)', () => {
    const marks: CellContent[] = [
      'ja',
      'X',
      '✓',
      true,
      'nej',
      '-',
      0,
      'Ingen',
      'n/a',
      null,
      false,
      'Bydelsmødre (s. 151)',
      151,
    ];
    const portfolio = read({
      Akt: [['Plan', 'Aktivitet', 'CFBU'], ...marks.map((mark, index) => ['A', `Nr. ${String(index)}`, mark])],
    });
    expect(portfolio.activities.map((row) => row.citation)).toEqual([
      'mark',
      'mark',
      'mark',
      'mark',
      'none',
      'none',
      'none',
      'none',
      'none',
      'none',
      'none',
      'named',
      'named',
    ]);
  });

  it('compares names without case, unusual spaces and ways of writing æ, ø, å', () => {
    const portfolio = read({
      Planer: [
        ['Plan', 'Samlet ramme'],
        ['Lersø\u00a0park ', 1],
      ],
      Akt: [
        ['Plan', 'Aktivitet', 'CFBU'],
        ['LERSOE  PARK', 'X', 'ja'],
        ['Lersø\u200b Park', 'Y', 'ja'],
        ['Andet', 'Z', 'ja'],
      ],
    });
    expect(portfolio.plans[0]?.name).toBe('Lersø park');
    expect(portfolio.activities.map((row) => row.plan?.index)).toEqual([0, 0, undefined]);
  });

  it('carries a plan down where each group names it once, or its cell is merged', () => {
    const rows: Rows = [
      ['Plan', 'Aktivitet', 'CFBU'],
      ['A', '1', 'ja'],
      [null, '2', 'ja'],
      ['B', '3', 'ja'],
      [null, '4', 'ja'],
    ];
    expect(read({ Akt: rows }).activities.map((row) => row.planName)).toEqual(['A', 'A', 'B', 'B']);
    const filled: Rows = [
      ['Plan', 'Aktivitet', 'CFBU'],
      ['A', '1', 'ja'],
      ['A', '2', 'ja'],
      [null, '3', 'ja'],
      [null, '4', 'ja'],
    ];
    expect(read({ Akt: filled }).activities.map((row) => row.planName)).toEqual(['A', 'A', '', '']);
    const merged = read({ Akt: filled }, { sheets: { Akt: { merges: ['A3:A4'] } } });
    expect(merged.activities.map((row) => row.planName)).toEqual(['A', 'A', 'A', '']);
  });

  it('names Copenhagen in a title, a tab, a defined name or an agreement', () => {
    const plans: Rows = [
      ['Plan', 'Samlet ramme', 'Aftale'],
      ['A', 1, null],
    ];
    expect(read({ Planer: plans }).namesCopenhagen).toBe(false);
    expect(read({ Planer: [['Boligsociale helhedsplaner i Københavns Kommune'], ...plans] }).namesCopenhagen).toBe(
      true,
    );
    expect(read({ 'Planer KK': plans }).namesCopenhagen).toBe(true);
    expect(
      read({ Planer: plans }, { names: [{ name: 'Andel_København', refersTo: 'Planer!$B$2' }] }).namesCopenhagen,
    ).toBe(true);
    expect(
      read({
        Planer: [
          ['Plan', 'Samlet ramme', 'Aftale'],
          ['A', 1, 'copenhagen-2015-18'],
        ],
      }).namesCopenhagen,
    ).toBe(true);
  });
});
