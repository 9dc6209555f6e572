import { columnName } from '../../../src/core/sheet/address';
import { KRONER, type Column, type Value } from '../sheet';

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021] as const;

export const kroner = (ore: number): number => ore / 100;

/** The year columns and the total after them. */
export const YEAR_COLUMNS: readonly Column[] = [
  ...YEARS.map((year) => ({ heading: String(year), width: 15, format: KRONER })),
  { heading: 'I alt', width: 17, format: KRONER },
];

/** A cell per year; years without money are blank. */
export function yearCells(amounts: readonly { readonly year: number; readonly ore: number }[]): Value[] {
  return YEARS.map((year) => {
    const found = amounts.find((entry) => entry.year === year);
    return found ? kroner(found.ore) : null;
  });
}

/** Appends to each row the SUM formula over its year columns with its result. */
export function withTotals(rows: readonly (readonly Value[])[], headingRows: number, firstYear: number): Value[][] {
  return rows.map((row, index) => {
    const line = headingRows + 1 + index;
    const years = row.slice(firstYear, firstYear + YEARS.length);
    const ore = years.reduce<number>(
      (sum, value) => sum + Math.round((typeof value === 'number' ? value : 0) * 100),
      0,
    );
    const range = `${columnName(firstYear)}${line}:${columnName(firstYear + YEARS.length - 1)}${line}`;
    return [...row, { formula: `=SUM(${range})`, value: kroner(ore) }];
  });
}
