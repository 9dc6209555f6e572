import { CellError, type CellState } from '../state/cell';

/** A cell as `Range.values` gives it: `""` for blank, errors as text. */
export function wireValue(cell: CellState | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** A cell as `Range.formulas` gives it: its formula, else its value. */
export function wireFormula(cell: CellState | undefined): string | number | boolean {
  return cell?.formula ?? wireValue(cell);
}

/** A word of Excel.RangeValueType. */
export function wireValueType(cell: CellState | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? 'Empty' : 'String';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
