import { parseLocalAddress } from '../sheet/address';
import type { FoundTable } from './foundTable';

const RANGE = /^=\s*\+?(?:SUM|SUBTOTAL)\((?:[0-9]+,)?\s*(\$?[A-Z]{1,3}\$?[0-9]+):(\$?[A-Z]{1,3}\$?[0-9]+)\s*\)$/i;
const CELLS = /^=\s*\+?(?:SUM\()?(\$?[A-Z]{1,3}\$?[0-9]+(?:[+,]\$?[A-Z]{1,3}\$?[0-9]+)*)\)?$/i;

/**
 * What the formula of a cell does: `rowSum` adds up the year cells of its own row and nothing else; undefined where
 * there is no formula. Formulas that read the same relative to their row are looked at once.
 */
export function rowFormulas(found: FoundTable): (row: number, column: number) => 'rowSum' | 'other' | undefined {
  const { grid } = found.sheet;
  const known = new Map<number, 'rowSum' | 'other'>();
  return (row, column) => {
    const key = grid.formulaKey(row, column);
    if (key === 0) return undefined;
    let meaning = known.get(key);
    if (meaning === undefined) {
      meaning = sumsYears(found, row, grid.formula(row, column) ?? '') ? 'rowSum' : 'other';
      known.set(key, meaning);
    }
    return meaning;
  };
}

function sumsYears(found: FoundTable, row: number, formula: string): boolean {
  const years = found.yearColumns.map(({ column }) => column).sort((a, b) => a - b);
  const summed = summedColumns(formula, row);
  return (
    years.length > 0 && summed?.length === years.length && summed.every((column, index) => column === years[index])
  );
}

function summedColumns(formula: string, row: number): number[] | undefined {
  const range = RANGE.exec(formula);
  const parts = range ? [range[1] ?? '', range[2] ?? ''] : CELLS.exec(formula)?.[1]?.split(/[+,]/);
  const cells = parts?.map(parseLocalAddress);
  const columns = cells?.flatMap((cell) => (cell?.row === row ? [cell.column] : []));
  if (!columns || columns.length !== cells?.length) return undefined;
  if (!range) return columns.sort((a, b) => a - b);
  const [first = 0, last = -1] = columns;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
