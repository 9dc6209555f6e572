import fc from 'fast-check';
import { readPortfolio, type Amount, type Portfolio } from '../../../src/core/reading';
import { workbookOf, type CellContent, type Rows } from '../../support/workbookOf';

const WORDS = [
  'Plan',
  'Helhedsplan:',
  'Samlet ramme',
  'LBF',
  'Kommune',
  'Boligorganisationer',
  'Aktivitet',
  'CFBU-reference',
  'Betaler',
  'I alt',
  '2017',
  'Budget 2018',
  'Trin',
  'Dato',
  'Afdeling',
  'Lejemål',
  'Budgetår',
  'Beløb',
  'Kode',
  'Begrundelse',
  'Parameter',
  'Værdi',
  'Kilde',
  'Lersøgrunden',
  'ca. 4 mio. kr.',
  '12,5',
  '-',
  'ja',
  '',
  ' ',
  'I hele 1.000 kr.',
  'Total Lersøgrunden',
  '1. januar 2017',
  '\u200b',
  'æøå & co',
];

const cell: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellContent>(...WORDS) },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.double(),
  fc.integer({ min: -5, max: 50_000 }),
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.constantFrom<CellContent>(
    { error: '#REF!' },
    { percent: 0.125 },
    { f: '=SUM(A1:A3)', v: 3 },
    { f: '=A1+B1', v: 'x' },
    new Date('2017-01-01T00:00:00Z'),
  ),
);
const rows: fc.Arbitrary<Rows> = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });

describe('any grid', () => {
  it('is read without throwing, and every value leads to a cell of its sheet', () => {
    fc.assert(
      fc.property(rows, rows, fc.string(), (first, second, memory) => {
        const portfolio = readPortfolio(workbookOf({ Planer: first, Ark2: second }, { memory }));
        for (const amount of amountsOf(portfolio)) {
          expect(['Planer', 'Ark2']).toContain(amount.sheet);
          expect(amount.state === 'unknown' ? Number.isNaN(amount.ore) : Number.isInteger(amount.ore)).toBe(true);
          expect(amount.row).toBeGreaterThanOrEqual(0);
        }
        for (const table of portfolio.tables) expect(table.area.bottom).toBeGreaterThanOrEqual(table.area.top);
      }),
      { numRuns: 600 },
    );
  });
});

describe('columns in any order', () => {
  const heading = [
    'Aktivitet',
    'Plan',
    'Delaftale',
    'Målgruppe',
    'CFBU-reference',
    'Status',
    'Effekt',
    2017,
    2018,
    2019,
    'I alt',
  ];
  const row = fc.tuple(
    fc.constantFrom('Lektiecafé', 'Bydelsmødre', 'Sekretariat', 'Ungejob'),
    fc.constantFrom('A', 'B'),
    fc.constantFrom('Tryghed', 'Forebyggelse'),
    fc.constantFrom('Børn', null),
    fc.constantFrom('ja', 'nej', null),
    fc.constantFrom('Planlagt', 'Udgået'),
    fc.constantFrom('Flere i job', null),
    fc.integer({ min: 0, max: 9999 }),
    fc.constantFrom<CellContent>('-', null, 12.5, '1.000'),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.integer({ min: 0, max: 99 }),
  );

  it('give the same portfolio', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([...heading.keys()], { minLength: heading.length }),
        (data, order) => {
          const shuffled = [heading, ...data].map((cells) => order.map((index) => cells[index]));
          expect(values(readPortfolio(workbookOf({ Ark1: shuffled })))).toEqual(
            values(readPortfolio(workbookOf({ Ark1: [heading, ...data] }))),
          );
        },
      ),
    );
  });
});

function values(portfolio: Portfolio): unknown {
  return portfolio.activities.map((activity) => [
    activity.name,
    activity.planName,
    activity.theme,
    activity.targetGroup,
    activity.citation,
    activity.status,
    activity.effect,
    activity.commonCost,
    activity.total?.ore,
    activity.years.map(({ year, ore, state }) => [year, ore, state]).sort(),
  ]);
}

function amountsOf(portfolio: Portfolio): Amount[] {
  const rowsWithAmounts = [...portfolio.activities, ...portfolio.funding].flatMap(({ years, total }) => [
    ...years,
    ...(total ? [total] : []),
  ]);
  return [
    ...rowsWithAmounts,
    ...portfolio.plans.flatMap(({ frame, lbf }) => [frame, lbf].flatMap((amount) => amount ?? [])),
  ];
}
