import type { Activity, FundingRow } from '../../reading/portfolio';
import { JUDGED, MISMATCH, NEGATIVE, SumsOfRow, UNKNOWN } from './budgetSums';

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

  private readonly found = new SumsOfRow();

  look(row: Row): void {
    const at = this.found.find(row);
    const check = this.found.sums.checks[at] ?? 0;
    if (check & JUDGED) this.judged += 1;
    if (check <= JUDGED) return;
    if (check & UNKNOWN) this.unknown = true;
    if (check & NEGATIVE) this.negative.push(row);
    if (check & MISMATCH) this.mismatches.push(mismatch(row));
  }
}

function mismatch(row: Row): RowMismatch {
  const { total, years, step } = row.budget;
  let sum = 0;
  let known = 0;
  for (const year of years) {
    sum += year.ore(row.row);
    if (year.state(row.row) === 'known') known += 1;
  }
  return { row, sum, total: total?.ore(row.row) ?? 0, rounding: step > 1 ? known * Math.floor(step / 2) : 0 };
}
