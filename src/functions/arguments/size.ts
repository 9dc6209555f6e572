import { parseNumber } from '../../core/money';
import { isBlank, type CellValue } from '../cells';
import { PROBLEMS } from '../messages';
import { quoted, textOf } from './text';

/** A number of 0 or more: a weight, a number of dwellings. A blank is 0. @throws FunctionError for anything else. */
export function sizeOf(cell: CellValue): number {
  if (isBlank(cell)) return 0;
  const size = typeof cell === 'number' ? cell : parseNumber(textOf(cell));
  if (size === undefined || !(size >= 0) || size === Infinity) throw PROBLEMS.notNumber(quoted(cell));
  return size;
}
