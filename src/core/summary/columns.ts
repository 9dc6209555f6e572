/** The columns of the summary, A to P, counted from 0. */
export const COLUMN = {
  status: 0,
  plan: 1,
  district: 2,
  frame: 3,
  municipality: 4,
  lbfShare: 5,
  municipalShare: 6,
  housingShare: 7,
  otherShare: 8,
  deviation: 9,
  activities: 10,
  cited: 11,
  citedShare: 12,
  needed: 13,
  errors: 14,
  warnings: 15,
} as const;

export const LAST_COLUMN = COLUMN.warnings;

/** In Excel's character units. */
export const WIDTHS: readonly number[] = [17, 20, 27, 17, 16, 9, 10, 10, 9, 15, 11, 11, 9, 10, 7, 11];

/** Characters of running text that fit from column C to the right edge. */
export const TEXT_LENGTH = 190;
