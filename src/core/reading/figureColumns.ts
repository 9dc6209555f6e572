import { amountColumns } from './amountColumns';
import type { FoundTable } from './foundTable';

/** The columns that rows of sums add up: amounts, years, numbers of dwellings. */
export function figureColumns(found: FoundTable): number[] {
  const { dwellings } = found.columns;
  return [...amountColumns(found).map(({ column }) => column), ...(dwellings === undefined ? [] : [dwellings])];
}
