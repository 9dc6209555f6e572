/** The 14 invented plans of the example portfolio. Amounts in øre. */
export interface ExamplePlan {
  readonly name: string;
  readonly district: string;
  readonly frame: number;
  readonly start: readonly [year: number, month: number];
  readonly activities: number;
  readonly cited: number;
  /** Øre, where a payer differs from the agreed split. */
  readonly lbf?: number;
  readonly municipalActivities?: number;
  readonly municipalCoordination?: number;
  readonly housing?: number;
  readonly other?: number;
  /** Housing organisations that share the part, with their weights. */
  readonly organisations?: readonly (readonly [name: string, weight: number])[];
}

const kr = (kroner: number): number => Math.round(kroner * 100);

export const PLANS: readonly ExamplePlan[] = [
  {
    name: 'Lersøgrunden',
    district: 'Bispebjerg',
    frame: kr(33_136_000),
    start: [2017, 1],
    activities: 12,
    cited: 5,
    municipalActivities: kr(3_313_600),
    municipalCoordination: kr(629_584),
    housing: kr(4_340_816),
  },
  {
    name: 'Mimersgårdene',
    district: 'Nørrebro',
    frame: kr(28_600_000),
    start: [2017, 7],
    activities: 18,
    cited: 8,
    housing: kr(3_574_999.99),
  },
  { name: 'Stefansvænget', district: 'Nørrebro', frame: kr(19_800_000), start: [2017, 1], activities: 12, cited: 6 },
  {
    name: 'Tingvangen',
    district: 'Tingbjerg-Husum',
    frame: kr(41_250_000),
    start: [2017, 1],
    activities: 20,
    cited: 11,
    municipalActivities: kr(3_279_375),
    municipalCoordination: kr(587_812.5),
    housing: kr(6_445_312.5),
  },
  { name: 'Bisperækkerne', district: 'Bispebjerg', frame: kr(16_500_000), start: [2016, 9], activities: 14, cited: 8 },
  {
    name: 'Sjælørbuen',
    district: 'Valby-Vesterbro-Kgs. Enghave',
    frame: kr(9_864_000),
    start: [2017, 1],
    activities: 9,
    cited: 5,
  },
  {
    name: 'Strandlodsgårdene',
    district: 'Amager',
    frame: kr(22_750_000),
    start: [2017, 1],
    activities: 15,
    cited: 9,
    organisations: [
      ['fsb', 612],
      ['AKB', 431],
      ['Lejerbo', 207],
    ],
  },
  { name: 'Kløverhusene', district: 'Amager', frame: kr(12_960_000), start: [2017, 1], activities: 12, cited: 7 },
  { name: 'Blåmejsehaven', district: 'Nørrebro', frame: kr(21_320_000), start: [2017, 1], activities: 16, cited: 9 },
  {
    name: 'Enghavebuen',
    district: 'Valby-Vesterbro-Kgs. Enghave',
    frame: kr(17_600_000),
    start: [2017, 4],
    activities: 14,
    cited: 8,
    lbf: kr(12_320_000),
    other: kr(880_000),
  },
  {
    name: 'Folevænget',
    district: 'Valby-Vesterbro-Kgs. Enghave',
    frame: kr(13_440_000),
    start: [2017, 1],
    activities: 10,
    cited: 6,
  },
  { name: 'Frederikslund', district: 'Bispebjerg', frame: kr(14_280_000), start: [2017, 1], activities: 11, cited: 6 },
  {
    name: 'Gavlhusene',
    district: 'Tingbjerg-Husum',
    frame: kr(15_900_000),
    start: [2017, 1],
    activities: 13,
    cited: 7,
  },
  { name: 'Havrevænget', district: 'Amager', frame: kr(18_400_000), start: [2017, 1], activities: 13, cited: 8 },
];
