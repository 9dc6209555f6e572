import { oreFromKroner } from '../../core/money';
import { isBlank, type CellValue } from '../cells';
import { PROBLEMS } from '../messages';
import { oreOf } from './amount';

/** The rounding unit in øre; 1 øre where none is given. @throws FunctionError for a unit below 1 øre or between two. */
export function unitOf(cell: CellValue): number {
  if (isBlank(cell)) return 1;
  const unit = oreOf(cell);
  if (unit < 1 || (typeof cell === 'number' && !oreFromKroner(cell).exact)) throw PROBLEMS.unit();
  return unit;
}
