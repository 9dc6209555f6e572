import type { YearColumn } from '../../reading/oreColumn';
import type { Activity, FundingRow } from '../../reading/portfolio';

type Row = Activity | FundingRow;

/** A row whose years do not come to its total. */
export interface RowMismatch {
  readonly row: Row;
  /** Øre. */
  readonly sum: number;
  readonly total: number;
  /** Half a step for each year of a coarse table. */
  readonly rounding: number;
}

/** What a single look at each row tells about its own amounts. */
export class RowChecks {
  readonly mismatches: RowMismatch[] = [];
  /** Rows with a negative amount in a year or in the total. */
  readonly negative: Row[] = [];
  /** The number of rows whose years and total could be compared. */
  judged = 0;
  /** True where a row has an amount that is not known. */
  unknown = false;

  look(row: Row): void {
    const { years, total } = row.budget;
    const at = row.row;
    const written = total?.ore(at) ?? 0;
    let sum = 0;
    let rounding = 0;
    let negative = written < 0;
    // By position: before a loop is compiled, an iterator makes an object for each of these many amounts.
    for (let index = 0; index < years.length; index++) {
      const year = years[index] as YearColumn;
      const ore = year.ore(at);
      sum += ore;
      if (ore < 0) negative = true;
      if (year.step > 1 && year.state(at) === 'known') rounding += Math.floor(year.step / 2);
    }
    if (negative) this.negative.push(row);
    if (total === undefined || years.length === 0 || (written === 0 && total.state(at) === 'blank')) return;
    if (Number.isNaN(sum + written)) {
      this.unknown = true;
      return;
    }
    this.judged += 1;
    if (sum !== written) this.mismatches.push({ row, sum, total: written, rounding });
  }
}
