import fc from 'fast-check';
import { oreFromKroner, splitFrame } from '../../src/core/money';
import { DEFINITIONS } from '../../src/functions/definitions';
import { EXAMPLES, type Example } from '../../src/functions/examples';
import { agreedShares } from '../../src/core/rules/figures/agreedShares';
import { PARAMETERS, rulesOn } from '../../src/functions/rules';
import { CellError } from '../../workbench/host/state/cell';
import { version } from '../../package.json';
import { caseOf, functionsInCells, type Case, type Cell, type Shown } from './functionsInCells';

const examples = DEFINITIONS.flatMap(({ id }) => EXAMPLES[id].map((example) => ({ id, example })));

/** What the table says of an example, as cells show it: an only cell is no range. */
function expected({ result }: Example): Shown {
  if (typeof result !== 'object') return result;
  const rows = result.map((row) => [...row]);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0]! : rows;
}

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const value = (message: string): CellError => new CellError('#VALUE!', message);
const notAvailable = (message: string): CellError => new CellError('#N/A', message);

/** A formula, what stands in the cells it reads, and what it gives. */
type Row = readonly [formula: string, cells: NonNullable<Case['cells']>, shown: Shown];

const FRAMES = { B2: column(2_500_000, 100.01) };
const NBSP = '\u00a0';

/** What a blank cell gives must be the same whether Excel hands it over as null or as 0. */
const blanks: Row[] = [
  ['=MUNICIPAL_SHARE(B2)', {}, 0],
  ['=MUNICIPAL_SHARE(B2:B4)', { B2: column(100, null, 300) }, column(12.5, 0, 37.5) as Shown],
  [
    '=FUNDING_SPLIT(B2:B3)',
    { B2: column(100, null) },
    [
      [75, 10.6, 1.9, 12.5],
      [0, 0, 0, 0],
    ],
  ],
  ['=FRAME_FROM_SHARE(C2,"kommune")', {}, 0],
  ['=ALLOCATE(B2,D2:D3)', {}, column(0, 0) as Shown],
  ['=ALLOCATE(100,D2:D4)', { D2: column(1, null, 1) }, column(50, 0, 50) as Shown],
  [
    '=ALLOCATE_YEARS(B2,2015,2016)',
    {},
    [
      [2015, 2016],
      [0, 0],
    ],
  ],
  ['=ALLOCATE_YEARS(100,C2,2016)', {}, value('Der mangler en dato eller et årstal.')],
  ['=SHARE_DEVIATION(C2,B2,"LBF")', { B2: [[1_000]] }, -750],
  [
    '=COFINANCING_CHECK(B2:B3,C2:C3,D2:D3,E2:E3)',
    { B2: column(100, null), C2: column(75, null), D2: column(12.5, null), E2: column(12.5, null) },
    column('OK', '') as Shown,
  ],
  ['=CFBU_COUNT(F2:F4)', { F2: column('CFBU s. 12', null, 'nej') }, 1],
  ['=CFBU_SHARE(F2:F4,A2:A4)', { F2: column('CFBU s. 12', null, null), A2: column('En', 'To', null) }, 0.5],
  ['=CFBU_MAJORITY(F2:F4,A2:A4)', {}, false],
  ['=CFBU_SHORTFALL(F2:F4,A2:A4)', {}, notAvailable('Der er ingen aktiviteter i området.')],
  ['=RULE_VALUE("share.lbf",C2)', {}, 0.75],
  ['=RULE_SET(C2)', {}, value('Der mangler en dato eller et årstal.')],
  ['=APPROPRIATION(C2)', {}, value('Der mangler en dato eller et årstal.')],
  ['=APPROPRIATION_LEFT(D2:D4)', {}, 35_800_000],
  ['=LEAD_SECTION(A2:A3,B2:B3)', { A2: column('Nord', null), B2: column(10, null) }, 'Nord'],
  ['=LEAD_SECTION(A2:A3,B2:B3)', {}, notAvailable('Ingen afdeling i området har lejemål.')],
  ['=DISTRICT_BOARD(A2:A3)', { A2: column('valby', null) }, column('Valby-Vesterbro-Kgs. Enghave', '') as Shown],
  ['=PARSE_AMOUNT(A2)', {}, 0],
  ['=FORMAT_AMOUNT(B2)', {}, `0,00${NBSP}kr.`],
];

const optional: Row[] = [
  ['=HOUSING_SHARE(100.01)', {}, 12.5],
  ['=HOUSING_SHARE(100.01,,)', {}, 12.5],
  ['=HOUSING_SHARE(100.01,0,0)', {}, 12.5],
  ['=HOUSING_SHARE(100.01,,1)', {}, 12.01],
  ['=HOUSING_SHARE(100.01,C2,D2)', {}, 12.5],
  ['=ALLOCATE(100,D2:D3,)', { D2: column(1, 2) }, column(33.33, 66.67) as Shown],
  ['=COFINANCING_CHECK(100,75,12.5,12.5,,2016)', {}, 'OK'],
  ['=RULE_SOURCE("share.municipality",,"en")', {}, 'Bilag 5 (20.11.2017), »Hvem betaler«'],
];

const dates: Row[] = [
  ['=RULE_SET(C2)', { C2: [[{ day: '2014-12-31' }]] }, 'LBF 2011-14'],
  ['=RULE_SET(C2)', { C2: [[{ day: '2015-01-01' }]] }, 'LBF 2015-18'],
  ['=RULE_SET(C2)', { C2: [[2014]] }, 'LBF 2011-14'],
  ['=RULE_SET("2016")', {}, 'LBF 2015-18'],
  [
    '=MUNICIPAL_SHARE(B2:B3,C2:C3)',
    { ...FRAMES, C2: [[{ day: '2016-05-01' }], [2017]] },
    column(312_500, 12.5) as Shown,
  ],
  [
    '=MUNICIPAL_SHARE(B2,2014)',
    FRAMES,
    notAvailable('Ingen lokal aftale kendes for planer, der starter før 01.01.2015.'),
  ],
  ['=RULE_SET(2010)', {}, notAvailable('Intet regelsæt kendes for planer, der starter før 01.01.2011.')],
  ['=RULE_SET("i fjor")', {}, value('»i fjor« er hverken en dato eller et årstal.')],
  [
    '=ALLOCATE_YEARS(100,C2,D2)',
    { C2: [[{ day: '2016-12-31' }]], D2: [[{ day: '2016-01-01' }]] },
    value('Slutdatoen ligger før startdatoen.'),
  ],
];

const texts: Row[] = [
  [
    '=MUNICIPAL_SHARE(B2:B4)',
    { B2: column('1.000 kr.', '2,5 mio. kr.', '5.000,-') },
    column(125, 312_500, 625) as Shown,
  ],
  ['=MUNICIPAL_SHARE("ca. 100 kr.")', {}, value('»ca. 100 kr.« er et omtrentligt beløb. Skriv tallet.')],
  ['=MUNICIPAL_SHARE("100 kr. heraf 50 kr.")', {}, value('»100 kr. heraf 50 kr.« rummer to beløb. Skriv ét.')],
  ['=MUNICIPAL_SHARE("100 kr. og 50 kr.")', {}, value('»100 kr. og 50 kr.« er ikke et beløb.')],
  [
    '=COFINANCING_CHECK(100,75,12.5,12,,,"en")',
    {},
    `FIN-01: The payers give 0,50${NBSP}kr. less than the total frame.`,
  ],
  [
    '=RULE_SOURCE("share.municipality",2024)',
    {},
    'Bilag 5 (20.11.2017), »Hvem betaler«. Den lokale aftale gælder planer, der starter i 2015-2018; ingen nyere er bekræftet.',
  ],
  [
    '=RULE_SOURCE("share.municipality",2024,"en")',
    {},
    'Bilag 5 (20.11.2017), »Hvem betaler«. The local agreement is for plans that start in 2015-2018; no newer one is confirmed.',
  ],
  [
    '=RULE_SOURCE("share.local.minimum",2030,"en")',
    {},
    "LBF's regulativ og vejledning, 2019-26-midlerne (20.12.2019), lokal medfinansiering mindst 25 %. No rule set is confirmed for plans that start after 2026; the newest, LBF 2019-26, is used.",
  ],
  ['=CHECK_VERSION()', {}, version],
  ['=PARSE_AMOUNT("1,234.50")', {}, value('»1,234.50« er ikke et beløb.')],
  ['=PARSE_AMOUNT(TRUE)', {}, value('»TRUE« er ikke et beløb.')],
  ['=FRAME_FROM_SHARE(10,"KOMMUNE")', {}, 80],
  [
    '=FRAME_FROM_SHARE(10,"staten")',
    {},
    notAvailable(
      '»staten« kendes ikke. Vælg mellem LBF, MUNICIPALITY (kommune), MUNICIPAL_ACTIVITY (frikøb), MUNICIPAL_COORDINATION (koordinering), HOUSING (boligorganisation), LOCAL (lokal).',
    ),
  ],
  [
    '=COFINANCING_CHECK(100,75,0,25)',
    {},
    `FIN-03: Kommunens andel er 0,0${NBSP}% i stedet for 12,5${NBSP}%. FIN-04: Boligorganisationernes andel er 25,0${NBSP}% i stedet for 12,5${NBSP}%.`,
  ],
  [
    '=EXPLAIN_SHARE(100,"kommune")',
    {},
    `FIN-03: Kommunens andel er 12,5${NBSP}% af samlet ramme 100,00${NBSP}kr. = 12,50${NBSP}kr. uden afrunding (kilde: Bilag 5 (20.11.2017), »Hvem betaler«).`,
  ],
  [
    '=EXPLAIN_SHARE(100,"kommune",,"en")',
    {},
    `FIN-03: The municipality’s share is 12,5${NBSP}% of the total frame 100,00${NBSP}kr. = 12,50${NBSP}kr. without rounding (source: Bilag 5 (20.11.2017), »Hvem betaler«).`,
  ],
  ['=EXPLAIN_SHARE(100,"kommune",,"fr")', {}, notAvailable('»fr« kendes ikke. Vælg mellem da, en.')],
  ['=FORMAT_AMOUNT(1500,"kort")', {}, notAvailable('»kort« kendes ikke. Vælg mellem kr, tal, tkr, mio.')],
  [
    '=DISTRICT_BOARD("Gentofte")',
    {},
    notAvailable(
      '»Gentofte« kendes ikke. Vælg mellem Amager, Bispebjerg, Nørrebro, Tingbjerg-Husum, Valby-Vesterbro-Kgs. Enghave.',
    ),
  ],
];

const errors: Row[] = [
  [
    '=MUNICIPAL_SHARE(B2:B4)',
    { B2: column(100, new CellError('#N/A'), 300) },
    column(12.5, notAvailable('Cellen indeholder fejlen #N/A'), 37.5) as Shown,
  ],
  [
    '=MUNICIPAL_SHARE(B2:B3)',
    { B2: [['=1/0'], [100]] },
    column(value('Cellen indeholder fejlen #DIV/0!'), 12.5) as Shown,
  ],
  ['=MUNICIPAL_SHARE(B2)', { B2: [['=1/0']] }, value('Cellen indeholder fejlen #DIV/0!')],
  ['=MUNICIPAL_SHARE(B2)', { B2: [[new CellError('#N/A')]] }, notAvailable('Cellen indeholder fejlen #N/A')],
  [
    '=CFBU_COUNT(F2:F4)',
    { F2: column('CFBU s. 1', new CellError('#REF!'), 'nej') },
    value('Række 2 i området: Cellen indeholder fejlen #REF!'),
  ],
  [
    '=APPROPRIATION_LEFT(D2:D3)',
    { D2: column(1, new CellError('#N/A')) },
    notAvailable('Række 2 i området: Cellen indeholder fejlen #N/A'),
  ],
  ['=ALLOCATE(100,D2:D3)', { D2: column(-1, 1) }, value('Række 1 i området: »-1« er ikke et tal på 0 eller mere.')],
  ['=ALLOCATE(100,D2:D3)', {}, value('Mindst én vægt skal være over 0.')],
  ['=MUNICIPAL_SHARE(B2:B3,C2:C4)', FRAMES, value('Områderne skal være lige store, eller der skal kun være én celle.')],
  ['=MUNICIPAL_SHARE(100,,0.001)', {}, value('Afrundingsenheden skal være mindst 0,01 kr. og et helt antal øre.')],
  ['=MUNICIPAL_SHARE(9E+15)', {}, value('Tallet er for stort til at regne nøjagtigt med (højst 90 mia. kr.).')],
  ['=RULE_VALUE("andel")', {}, notAvailable(`»andel« kendes ikke. Vælg mellem ${PARAMETERS.join(', ')}.`)],
  ['=APPROPRIATION(2020)', {}, notAvailable('Der er ingen bevilling for 2020. Kendte budgetår: 2015, 2016.')],
];

const ranges: Row[] = [
  [
    '=MUNICIPAL_SHARE(B2:C3)',
    {
      B2: [
        [100, 200],
        [300, 400],
      ],
    },
    [
      [12.5, 25],
      [37.5, 50],
    ],
  ],
  ['=LBF_SHARE(B2:D2)', { B2: [[100, 200, 300]] }, [[75, 150, 225]]],
  ['=SHARE_DEVIATION(C2:C3,B2:B3,"HOUSING")', { ...FRAMES, C2: column(312_500, 12) }, column(0, -0.5) as Shown],
  [
    '=SHARE_DEVIATION(C2:C3,B2,A2:A3)',
    { B2: [[800]], C2: column(100, 100), A2: column('kommune', 'lokal') },
    column(0, -100) as Shown,
  ],
  ['=ALLOCATE(B2,D2:F2)', { B2: [[100]], D2: [[1, 1, 2]] }, [[25, 25, 50]]],
  ['=MUNICIPAL_SHARE(B2)*2+LBF_SHARE(B2)', { B2: [[800]] }, 800],
  ['=MUNICIPAL_SHARE(SUM(B2:B3))', { B2: column(300, 500) }, 100],
  ['=SUM(FUNDING_SPLIT(B2:B3))', FRAMES, 2_500_100.01],
  ['=FRAME_FROM_SHARE(MUNICIPAL_SHARE(B2),"kommune")', FRAMES, 2_500_000],
  ['=municipal_share(B2)', FRAMES, 312_500],
];

describe.each(['web', 'desktop'] as const)('on the %s', (platform) => {
  const compute = functionsInCells({ platform });

  test('every example of every function gives in its cell what the documentation says', async () => {
    const shown = await compute(examples.map(({ id, example }) => caseOf(id, example)));
    const told = (values: readonly Shown[]): unknown =>
      examples.map(({ id, example }, index) => [caseOf(id, example).formula, values[index]]);
    expect(told(shown)).toEqual(told(examples.map(({ example }) => expected(example))));
  });

  test.each<[string, readonly Row[]]>([
    ['blank cells count as 0 kr., no date, no text', blanks],
    ['arguments left out, empty or 0 are the same', optional],
    ['dates are serials or years and choose the rule set', dates],
    ['amounts and names in text, and sentences in Danish and English', texts],
    ['errors come in and go out with their reason', errors],
    ['ranges spill in their own shape, and results go on into other formulas', ranges],
  ])('%s', async (_, rows) => {
    const shown = await compute(rows.map(([formula, cells]) => ({ formula, cells })));
    expect(rows.map(([formula], index) => [formula, shown[index]])).toEqual(
      rows.map(([formula, , result]) => [formula, result]),
    );
  });

  test('MUNICIPAL_SHARE over a column is, cell by cell, the share of the core', async () => {
    const shares = agreedShares(rulesOn())!;
    const seed = Date.now() % 2 ** 31;
    const amounts = fc.oneof(
      fc.integer({ min: -9_000_000_000_00, max: 9_000_000_000_00 }).map((ore) => ore / 100),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constant(null),
    );
    const columns = fc.sample(fc.array(amounts, { minLength: 2, maxLength: 40 }), { numRuns: 60, seed });
    const shown = await compute(
      columns.map((cells) => ({
        formula: `=MUNICIPAL_SHARE(B2:B${cells.length + 1})`,
        cells: { B2: column(...cells) },
      })),
    );
    expect({ seed, shown }).toEqual({
      seed,
      shown: columns.map((cells) =>
        column(...cells.map((kroner) => splitFrame(oreFromKroner(kroner ?? 0).ore, shares, 1).municipality / 100)),
      ),
    });
  });
});
