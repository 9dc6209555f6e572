import type { Language } from './arguments/language';
import type { FunctionId } from './definitions';

/** A cell that holds a day, `YYYY-MM-DD`, which Excel keeps as its serial. */
interface ExampleDate {
  readonly day: string;
}

export type ExampleCell = number | string | null | ExampleDate;

/** Cells that an example refers to, with what stands in them. */
export interface ExampleCells {
  readonly address: string;
  readonly cells: readonly (readonly ExampleCell[])[];
}

/** A number or a text as it is written in the formula, cells, or an argument that is left out. */
export type ExampleArgument = number | string | null | ExampleCells;

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** One value, or the rows that spill. */
  readonly result: number | string | boolean | readonly (readonly (number | string)[])[];
}

const cell = (address: string, value: ExampleCell): ExampleCells => ({ address, cells: [[value]] });
const column = (address: string, ...values: ExampleCell[]): ExampleCells => ({
  address,
  cells: values.map((value) => [value]),
});

const FRAME = cell('B2', 2_500_000);
const REFERENCES = column('F2:F5', 'Bydelsmødre, s. 151', 'nej', 'x', 'CFBU 2016 nr. 12');
const ACTIVITIES = column('A2:A5', 'Bydelsmødre', 'Lektiecafé', 'Fritidsjob', null);

/** At least one example of every function. The tests compute each of them. */
export const EXAMPLES: Readonly<Record<FunctionId, readonly Example[]>> = {
  MUNICIPAL_SHARE: [
    { args: [FRAME], result: [[312_500]] },
    { args: [column('B2:B4', 2_500_000, null, '12,5 mio. kr.')], result: [[312_500], [0], [1_562_500]] },
    { args: [cell('B2', 100.01), 2016, 1], result: [[13]] },
  ],
  MUNICIPAL_ACTIVITY_SHARE: [{ args: [FRAME], result: [[265_000]] }],
  MUNICIPAL_COORDINATION_SHARE: [{ args: [FRAME], result: [[47_500]] }],
  HOUSING_SHARE: [{ args: [cell('B2', 100.01), null, 1], result: [[12.01]] }],
  LBF_SHARE: [{ args: [FRAME], result: [[1_875_000]] }],
  LOCAL_SHARE: [{ args: [FRAME], result: [[625_000]] }],
  FUNDING_SPLIT: [
    {
      args: [column('B2:B3', 2_500_000, 100.01)],
      result: [
        [1_875_000, 265_000, 47_500, 312_500],
        [75.01, 10.6, 1.9, 12.5],
      ],
    },
  ],
  FRAME_FROM_SHARE: [{ args: [cell('C2', 312_500), 'kommune'], result: [[2_500_000]] }],
  ALLOCATE: [
    { args: [100, column('D2:D4', 1, 1, 1)], result: [[33.34], [33.33], [33.33]] },
    { args: [cell('B2', 312_500), column('D2:D3', 420, 180), 1_000], result: [[218_000], [94_500]] },
  ],
  ALLOCATE_YEARS: [
    {
      args: [cell('B2', 48_000), cell('C2', { day: '2017-06-01' }), cell('D2', { day: '2021-05-31' })],
      result: [
        [2017, 2018, 2019, 2020, 2021],
        [7_000, 12_000, 12_000, 12_000, 5_000],
      ],
    },
    {
      args: [cell('B2', 4_000_000), 2015, 2018],
      result: [
        [2015, 2016, 2017, 2018],
        [1_000_000, 1_000_000, 1_000_000, 1_000_000],
      ],
    },
  ],
  SHARE_DEVIATION: [{ args: [cell('C2', 297_500), FRAME, 'kommune'], result: [[-15_000]] }],
  COFINANCING_CHECK: [
    { args: [FRAME, cell('C2', 1_875_000), cell('D2', 312_500), cell('E2', 312_500)], result: [['OK']] },
    {
      args: [FRAME, cell('C2', 1_875_000), cell('D2', 297_500), cell('E2', 327_500)],
      result: [
        [
          'FIN-03: Kommunens andel er 11,9\u00a0% i stedet for 12,5\u00a0%. ' +
            'FIN-04: Boligorganisationernes andel er 13,1\u00a0% i stedet for 12,5\u00a0%.',
        ],
      ],
    },
  ],
  CFBU_COUNT: [{ args: [REFERENCES, ACTIVITIES], result: 2 }],
  CFBU_SHARE: [
    { args: [REFERENCES], result: 0.75 },
    { args: [REFERENCES, ACTIVITIES, column('G2:G5', 400_000, 500_000, 100_000, null)], result: 0.5 },
  ],
  CFBU_MAJORITY: [{ args: [REFERENCES, ACTIVITIES], result: true }],
  CFBU_SHORTFALL: [{ args: [column('F2:F5', 'ja', 'ja', 'nej', '-')], result: 1 }],
  RULE_VALUE: [
    { args: ['share.municipality'], result: 0.125 },
    { args: ['share.local.minimum', 2012], result: 0.25 },
  ],
  RULE_SOURCE: [{ args: ['share.municipality'], result: 'Bilag 5 (20.11.2017), »Hvem betaler«' }],
  RULE_SET: [{ args: [2017], result: 'LBF 2015-18' }],
  EXPLAIN_SHARE: [
    {
      args: [cell('B2', 100.01), 'kommune'],
      result: [
        [
          'FIN-03: Kommunens andel er 12,5\u00a0% af samlet ramme 100,01\u00a0kr. = 12,50125\u00a0kr., afrundet efter største ' +
            'rest til 12,50\u00a0kr. (kilde: Bilag 5 (20.11.2017), »Hvem betaler«).',
        ],
      ],
    },
  ],
  APPROPRIATION: [{ args: [2016], result: [[25_200_000]] }],
  APPROPRIATION_LEFT: [
    { args: [column('D2:D4', 312_500, 4_000_000, null)], result: 31_487_500 },
    { args: [column('D2:D4', 312_500, 4_000_000, null), 2015], result: 6_287_500 },
  ],
  LEAD_SECTION: [
    {
      args: [column('A2:A4', 'Nordparken', 'Syd', 'Vest'), column('B2:B4', 420, 180, 420)],
      result: 'Nordparken / Vest',
    },
  ],
  DISTRICT_BOARD: [
    { args: [column('A2:A3', 'sydhavnen', 'Ydre Nørrebro')], result: [['Valby-Vesterbro-Kgs. Enghave'], ['Nørrebro']] },
  ],
  PARSE_AMOUNT: [
    {
      args: [column('A2:A4', '12,5 mio. kr.', '21.000.000. kr.', '5.000,-')],
      result: [[12_500_000], [21_000_000], [5_000]],
    },
  ],
  FORMAT_AMOUNT: [
    { args: [cell('B2', 1_234.5)], result: [['1.234,50\u00a0kr.']] },
    { args: [cell('B2', 12_500_000), 'mio'], result: [['12,5\u00a0mio.\u00a0kr.']] },
  ],
  CHECK_VERSION: [],
};

/** What stands between arguments, and before the decimals of a number. */
export interface FormulaSeparators {
  readonly list: string;
  readonly decimal: string;
}

const SEPARATORS: Readonly<Record<Language, FormulaSeparators>> = {
  da: { list: ';', decimal: ',' },
  en: { list: ',', decimal: '.' },
};

/** The formula as it is typed, with the separators of a language or Excel's own. */
export function formulaOf(
  id: string,
  { args }: Pick<Example, 'args'>,
  separators: Language | FormulaSeparators,
): string {
  const { list, decimal } = typeof separators === 'string' ? SEPARATORS[separators] : separators;
  const written = args.map((arg) => {
    if (arg === null) return '';
    if (typeof arg === 'string') return `"${arg.replaceAll('"', '""')}"`;
    if (typeof arg === 'number') return String(arg).replace('.', decimal);
    return arg.address;
  });
  return `=${id}(${written.join(list)})`;
}
