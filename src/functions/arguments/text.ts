import { cleanText } from '../../core/reading/text';
import { CellError, type CellValue } from '../cells';
import { PROBLEMS } from '../messages';

const LONGEST_QUOTED = 40;

/**
 * What a cell says; `''` for a blank, and for 0, which is how Excel on the desktop hands over a blank.
 *
 * @throws FunctionError for a cell that is an error.
 */
export function textOf(cell: CellValue): string {
  if (cell instanceof CellError) throw PROBLEMS.cellError(cell.code);
  if (cell === 0 || cell === null) return '';
  if (typeof cell === 'string') return cleanText(cell);
  return String(cell).toUpperCase().replace('.', ',');
}

/** A cell as a message quotes it. */
export function quoted(cell: CellValue): string {
  return textOf(cell).slice(0, LONGEST_QUOTED);
}
