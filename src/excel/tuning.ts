/** Times and sizes of the calls. Tests make them small. */
export interface Tuning {
  /** Milliseconds after which a call without an answer is looked into. */
  readonly noticeAfter: number;
  /** Milliseconds before each new try of a call that Excel was too busy for. */
  readonly backOff: readonly number[];
  /** Milliseconds before the one new try of a call that found another workbook in front. */
  readonly refocus: number;
  /** Sheets whose sizes are asked for before it is known how many there are. */
  readonly sheetsAtOnce: number;
  /** Cells in one answer. */
  readonly cellsAtOnce: number;
  /** No smaller part of a sheet is tried. */
  readonly fewestCells: number;
  /** Bytes of cells in one request. */
  readonly bytesAtOnce: number;
}

/** Excel on the web carries 5 MB each way; a cell comes as value, formula, format and type: about 40 bytes. */
const MOST_BYTES = 4_500_000;
const BYTES_PER_CELL = 40;

export const usualTuning: Tuning = {
  noticeAfter: 1000,
  backOff: [500, 1000, 2000],
  refocus: 500,
  sheetsAtOnce: 64,
  cellsAtOnce: Math.floor(MOST_BYTES / BYTES_PER_CELL),
  fewestCells: 500,
  bytesAtOnce: MOST_BYTES,
};
