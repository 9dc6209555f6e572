import type { Amount, AmountState, YearAmount } from './values';

/** In the order of their weight: that of a sum is the heaviest of its amounts. */
export const AMOUNT_STATES: readonly AmountState[] = ['blank', 'known', 'unknown'];
export const [BLANK, KNOWN] = [0, 1] as const;

/** The amounts of one column in typed arrays. An amount becomes an object only where one is asked for. */
export class OreColumn<Kind extends Amount = Amount> {
  /** For loops over all rows of the table: øre, and places in `AMOUNT_STATES`. */
  readonly ores: Float64Array;
  readonly states: Uint8Array;

  private readonly top: number;

  /**
   * @param rows of the table, from top to bottom
   * @param step the smallest step in øre that the table is written in
   * @param amount makes the object
   */
  constructor(
    rows: readonly number[],
    readonly step: number,
    private readonly amount: (row: number, ore: number, state: AmountState) => Kind,
  ) {
    this.top = rows[0] ?? 0;
    const height = (rows.at(-1) ?? 0) - this.top + 1;
    this.ores = new Float64Array(height);
    this.states = new Uint8Array(height);
  }

  /** @param state its place in `AMOUNT_STATES` */
  set(row: number, ore: number, state: number): void {
    this.ores[row - this.top] = ore;
    this.states[row - this.top] = state;
  }

  /** Øre; 0 where blank, NaN where not known. */
  ore(row: number): number {
    return this.ores[row - this.top] ?? 0;
  }

  state(row: number): AmountState {
    return AMOUNT_STATES[this.states[row - this.top] ?? 0] ?? 'blank';
  }

  at(row: number): Kind {
    return this.amount(row, this.ore(row), this.state(row));
  }
}

/** The column of one calendar year. */
export class YearColumn extends OreColumn<YearAmount> {
  constructor(
    readonly year: number,
    rows: readonly number[],
    step: number,
    amount: (row: number, ore: number, state: AmountState) => Amount,
  ) {
    super(rows, step, (row, ore, state) => ({ ...amount(row, ore, state), year }));
  }
}

/** The columns of amounts that each row of a table of activities or payments has. */
export interface BudgetColumns {
  /** The smallest step in øre that the table is written in. */
  readonly step: number;
  /** The first row of the columns. */
  readonly top: number;
  readonly years: readonly YearColumn[];
  /** Undefined where the table has no column of totals. */
  readonly total: OreColumn | undefined;
}
